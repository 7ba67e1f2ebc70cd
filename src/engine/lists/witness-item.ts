import type { Figure, FigureValue, Item } from '../../model/item';
import type { AxisMeaning } from '../../model/list-comparison';
import type { Place } from '../../model/place';
import type { Vocabulary } from '../../model/vocabulary';
import { printQuantity } from '../../quantity/quantity';
import { ancestorsOf, areDisjoint } from '../class-graph';
import { measuredParameter } from './axis-meaning';
import type { ClassUniverse } from './class-universe';
import type { Space } from './space';
import type { WitnessPoint } from './witness-point';
import { subjectPaths } from './subject-chain';
import { witnessRows } from './witness-rows';

const nowhere: Place = { file: '', line: 1, column: 1 };

/** The class of which the item is, and the axes on which its point lies. */
export interface WitnessGround {
  readonly universe: Pick<ClassUniverse, 'itemClass' | 'subjects'>;
  readonly space: Space;
}

/** The item that a point describes, complete: every class that the vocabulary has is stated or follows. */
export function witnessItem(point: WitnessPoint, diagrams: WitnessGround): Item {
  const { universe, space } = diagrams;
  const meanings = [...space.meanings];
  const subjects = subjectPaths(universe.subjects);
  const relations = [
    ...new Set([...meanings.flatMap(([, { relation }]) => relation ?? []), ...subjects.keys()]),
  ];
  const itemOf = (relation: string | undefined, id: string, own: readonly string[]): Item => {
    const mine = meanings.filter(([, meaning]) => meaning.relation === relation);
    const stated = mine.flatMap(([axis, meaning]) =>
      meaning.kind === 'class' && point.get(axis) === 'yes' ? [meaning.class] : [],
    );
    const inner = relations.filter((other) => parentOf(other) === relation);
    return {
      id,
      name: id,
      classes: allClasses([...own, ...stated], space.vocabulary),
      figures: figuresOf(mine, point, diagrams),
      related: inner.map((other) => ({
        relation: other.slice(other.lastIndexOf('/') + 1),
        item: itemOf(other, `witness/${other}`, subjects.get(other) ?? []),
      })),
      place: nowhere,
    };
  };
  return itemOf(undefined, 'witness', [universe.itemClass]);
}

function parentOf(relation: string): string | undefined {
  return relation.includes('/') ? relation.slice(0, relation.lastIndexOf('/')) : undefined;
}

const settled = new WeakMap<Vocabulary, Map<string, ReadonlyMap<string, 'yes' | 'no'>>>();

/** Yes for those named, no for the uppermost of all others that do not follow from these. */
export function allClasses(
  named: readonly string[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, 'yes' | 'no'> {
  const known = settled.get(vocabulary) ?? new Map<string, ReadonlyMap<string, 'yes' | 'no'>>();
  settled.set(vocabulary, known);
  const found = known.get(named.join()) ?? settle(named, vocabulary);
  known.set(named.join(), found);
  return found;
}

function settle(named: readonly string[], vocabulary: Vocabulary): ReadonlyMap<string, 'yes' | 'no'> {
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
  { space }: WitnessGround,
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
