import type { Figure, FigureValue, Item } from '../../model/item';
import type { AxisMeaning } from '../../model/list-comparison';
import type { Place } from '../../model/place';
import { printQuantity } from '../../quantity/quantity';
import { ancestorsOf } from '../class-graph';
import { measuredParameter } from './axis-meaning';
import { areDisjoint } from './class-universe';
import type { ClassDiagrams } from './class-diagrams';
import type { WitnessPoint } from './witness-point';
import { witnessRows } from './witness-rows';

const nowhere: Place = { file: '', line: 1, column: 1 };

/** The item that a point describes, complete: every class that the vocabulary has is stated or follows. */
export function witnessItem(point: WitnessPoint, diagrams: ClassDiagrams): Item {
  const { universe, space } = diagrams;
  const meanings = [...space.meanings];
  const relations = [...new Set(meanings.flatMap(([, { relation }]) => relation ?? []))];
  const itemOf = (relation: string | undefined, id: string, own: readonly string[]): Item => {
    const mine = meanings.filter(([, meaning]) => meaning.relation === relation);
    const stated = mine.flatMap(([axis, meaning]) =>
      meaning.kind === 'class' && point.get(axis) === 'yes' ? [meaning.class] : [],
    );
    const inner = relations.filter((other) => parentOf(other) === relation);
    return {
      id,
      name: id,
      classes: allClasses([...own, ...stated], diagrams),
      figures: figuresOf(mine, point, diagrams),
      related: inner.map((other) => ({
        relation: other.split('/').at(-1) ?? other,
        item: itemOf(other, `${id}/${other}`, []),
      })),
      place: nowhere,
    };
  };
  return itemOf(undefined, 'witness', [universe.itemClass]);
}

function parentOf(relation: string): string | undefined {
  return relation.includes('/') ? relation.slice(0, relation.lastIndexOf('/')) : undefined;
}

/** Yes for those named, no for the uppermost of all others that do not follow from these. */
function allClasses(
  named: readonly string[],
  { space: { vocabulary } }: ClassDiagrams,
): ReadonlyMap<string, 'yes' | 'no'> {
  const had = new Set(named.flatMap((id) => [...ancestorsOf(vocabulary, id)]));
  const others = [...vocabulary.classes.keys()].filter((id) => !had.has(id));
  const denied = others.filter((id) => {
    const above = [...ancestorsOf(vocabulary, id)].filter((other) => other !== id);
    return (
      above.every((other) => had.has(other)) && ![...had].some((mine) => areDisjoint(vocabulary, mine, id))
    );
  });
  return new Map([
    ...[...new Set(named)].map((id) => [id, 'yes'] as const),
    ...denied.map((id) => [id, 'no'] as const),
  ]);
}

function figuresOf(
  meanings: readonly (readonly [string, AxisMeaning])[],
  point: WitnessPoint,
  { space }: ClassDiagrams,
): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  const { vocabulary } = space;
  for (const [axis, meaning] of meanings) {
    const value = point.get(axis);
    if (meaning.kind === 'answer' && typeof value === 'string') {
      figures.set(meaning.parameter, figure({ kind: 'answer', value }, value));
    }
    if (meaning.kind !== 'number' || meaning.band !== undefined) continue;
    if (value === undefined || typeof value === 'string') continue;
    const { parameter, end } = meaning;
    const quantity = { value, unit: measuredParameter(vocabulary, parameter).unit };
    if (end !== undefined) {
      const known = figures.get(parameter)?.value;
      const range = { kind: 'range' as const, ...(known?.kind === 'range' && known), [end]: quantity };
      figures.set(parameter, figure(range, printRange(range)));
    } else {
      const exact = { figure: quantity, closed: true };
      figures.set(
        parameter,
        figure({ kind: 'number', low: exact, high: exact, also: [] }, printQuantity(quantity)),
      );
    }
  }
  for (const [parameter, rows] of witnessRows(meanings, point, space)) {
    const printed = rows.map(
      ({ from, to, value }) => `${printQuantity(value)} at ${printQuantity(from)} to ${printQuantity(to)}`,
    );
    figures.set(parameter, figure({ kind: 'curve', rows, complete: true }, printed.join('; ')));
  }
  return figures;
}

function printRange({ min, max }: Extract<FigureValue, { kind: 'range' }>): string {
  return `${min === undefined ? '' : printQuantity(min)} to ${max === undefined ? '' : printQuantity(max)}`;
}

function figure(value: FigureValue, printed: string): Figure {
  return { value, printed, verified: true, place: nowhere };
}
