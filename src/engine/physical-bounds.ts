import type { Vocabulary } from '../model/vocabulary';
import type { Rational } from '../quantity/rational';
import type { Unit } from '../quantity/unit';
import type { Bound, Bounds } from './bounds';

const bounds = new WeakMap<Vocabulary, ReadonlyMap<string, Bounds>>();

/** What holds of a number for every real item (a power is never negative), by name as in `Knowledge.numbers`. */
export function physicalBounds(vocabulary: Vocabulary): ReadonlyMap<string, Bounds> {
  const known = bounds.get(vocabulary);
  if (known !== undefined) return known;

  const found = new Map<string, Bounds>();
  for (const parameter of vocabulary.parameters.values()) {
    switch (parameter.kind) {
      case 'number':
        if (parameter.least === undefined && parameter.most === undefined) break;
        found.set(parameter.id, {
          ...(parameter.least && { low: bound(parameter.least, parameter.unit) }),
          ...(parameter.most && { high: bound(parameter.most, parameter.unit) }),
          also: [],
        });
        break;
      case 'range':
        if (parameter.least) {
          const low = bound(parameter.least, parameter.unit);
          found.set(`${parameter.id}.min`, { low, also: [] });
          found.set(`${parameter.id}.max`, { low, also: [] });
        }
        break;
      case 'choice':
      case 'question':
        break;
    }
  }
  bounds.set(vocabulary, found);
  return found;
}

function bound(value: Rational, unit: Unit): Bound {
  const source = { kind: 'worked', by: 'physical-bound', from: [], verified: true } as const;
  return { figure: { value, unit }, closed: true, source };
}
