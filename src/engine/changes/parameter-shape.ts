import type { Assumption, ItemClass, Parameter } from '../../model/vocabulary';
import { printExpression } from '../../quantity/print-expression';
import { printRational } from '../../quantity/quantity';

/** What decides how a parameter is compared, as a text; labels and names under which item lists give it do not count. */
export function parameterShape(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'number':
      return JSON.stringify([
        parameter.kind,
        parameter.dimension,
        parameter.unit.symbol,
        parameter.domain,
        parameter.least === undefined ? '' : printRational(parameter.least),
        parameter.most === undefined ? '' : printRational(parameter.most),
        parameter.formula === undefined ? '' : printExpression(parameter.formula),
        parameter.over ?? '',
      ]);
    case 'range':
      return JSON.stringify([parameter.kind, parameter.dimension, parameter.unit.symbol]);
    case 'choice':
      return JSON.stringify([parameter.kind, parameter.values.map(({ id }) => id).sort()]);
    case 'question':
      return JSON.stringify([parameter.kind, parameter.basis]);
  }
}

/** What a parameter measures or asks, in words. */
export function parameterWords({ definition, ...parameter }: Parameter): string {
  const asked = parameter.kind === 'question' ? [parameter.question.en, parameter.question.ja] : [];
  return JSON.stringify([definition.en, definition.ja, ...asked]);
}

/** Whether figures of the two can stand on one axis. */
export function isComparable(a: Parameter, b: Parameter): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.dimension === b.dimension && a.over === b.over;
  if (a.kind === 'range' && b.kind === 'range') return a.dimension === b.dimension;
  return a.kind === b.kind;
}

/** What a class implies and what can touch it. */
export function classShape({ parents, disjointFrom, touchedBy }: ItemClass): string {
  const touching = [...touchedBy].map(([list, addresses]) => [list, [...addresses].sort()] as const);
  return JSON.stringify([
    [...parents].sort(),
    [...disjointFrom].sort(),
    touching.sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

/** What an assumption answers. */
export function assumptionShape({ sets, closesClasses, excludesClasses }: Assumption): string {
  return JSON.stringify([
    [...sets].sort(([a], [b]) => (a < b ? -1 : 1)),
    closesClasses,
    [...excludesClasses].sort(),
  ]);
}
