import type { CurveFigure, Figure, FigureValue, Item } from '../../src/model/item';
import type { Vocabulary } from '../../src/model/vocabulary';
import { printQuantity, type Quantity } from '../../src/quantity/quantity';

export type Row = CurveFigure['rows'][number];

/** An item of which the oracle may ask anything. It has no class but those named, and what they imply is among them. */
export interface World {
  readonly classes: ReadonlySet<string>;
  /** By parameter, and by `<range>.min` and `<range>.max`. */
  readonly numbers: Map<string, Quantity>;
  readonly answers: Map<string, string>;
  /** All that there is of each curve. */
  readonly curves: Map<string, readonly Row[]>;
  readonly related: Map<string, readonly World[]>;
}

export function emptyWorld(classes: Iterable<string>, vocabulary: Vocabulary): World {
  const all = new Set(classes);
  for (const id of all) for (const parent of vocabulary.classes.get(id)?.parents ?? []) all.add(parent);
  return { classes: all, numbers: new Map(), answers: new Map(), curves: new Map(), related: new Map() };
}

export function copyOf(world: World): World {
  return {
    classes: world.classes,
    numbers: new Map(world.numbers),
    answers: new Map(world.answers),
    curves: new Map(world.curves),
    related: new Map([...world.related].map(([relation, others]) => [relation, others.map(copyOf)])),
  };
}

/** The item that an item list would state, every class answered and every curve complete. */
export function itemOf(world: World, vocabulary: Vocabulary, id = 'item'): Item {
  const figures = new Map<string, Figure>();
  for (const [parameter, value] of world.answers)
    figures.set(parameter, figure({ kind: 'answer', value }, value));
  for (const [name, quantity] of world.numbers) {
    const [parameter = name, end] = name.split('.');
    if (end === undefined) {
      const exact = { figure: quantity, closed: true };
      figures.set(
        name,
        figure({ kind: 'number', low: exact, high: exact, also: [] }, printQuantity(quantity)),
      );
    } else {
      const known = figures.get(parameter)?.value;
      const range = known?.kind === 'range' ? { ...known, [end]: quantity } : { [end]: quantity };
      figures.set(parameter, figure({ kind: 'range', ...range }, parameter));
    }
  }
  for (const [parameter, rows] of world.curves)
    figures.set(parameter, figure({ kind: 'curve', rows, complete: true }, 'rows'));
  return {
    id,
    name: id,
    classes: new Map(
      [...vocabulary.classes.keys()].map((each) => [each, world.classes.has(each) ? 'yes' : 'no']),
    ),
    figures,
    related: [...world.related].flatMap(([relation, others]) =>
      others.map((other, place) => ({
        relation,
        item: itemOf(other, vocabulary, `${id}.${relation}.${String(place)}`),
      })),
    ),
    place: nowhere,
  };
}

const nowhere = { file: 'oracle', line: 1, column: 1 };

function figure(value: FigureValue, printed: string): Figure {
  return { value, printed, verified: true, place: nowhere };
}

/** The world that an item describes; what it leaves out is missing there too. */
export function worldOf(item: Item, vocabulary: Vocabulary): World {
  const stated = [...item.classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : []));
  const world = emptyWorld(stated, vocabulary);
  for (const [id, { value }] of item.figures) {
    switch (value.kind) {
      case 'answer':
        world.answers.set(id, value.value);
        break;
      case 'curve':
        world.curves.set(id, value.rows);
        break;
      case 'range':
        if (value.min !== undefined) world.numbers.set(`${id}.min`, value.min);
        if (value.max !== undefined) world.numbers.set(`${id}.max`, value.max);
        break;
      case 'number':
        if (value.low !== undefined && value.high !== undefined) world.numbers.set(id, value.low.figure);
        break;
    }
  }
  for (const { relation, item: other } of item.related) {
    const others = world.related.get(relation) ?? [];
    world.related.set(relation, [...others, worldOf(other, vocabulary)]);
  }
  return world;
}

/** One line for a failure: what the world is, as far as it was asked. */
export function describe(world: World): string {
  const of = (entries: Iterable<readonly [string, string]>): string =>
    [...entries].map(([name, value]) => `${name}=${value}`).join(' ');
  return [
    `[${[...world.classes].join(',')}]`,
    of([...world.numbers].map(([name, value]) => [name, printQuantity(value)] as const)),
    of(world.answers),
    of(
      [...world.curves].map(
        ([name, rows]) =>
          [
            name,
            rows
              .map(
                (row) => `${printQuantity(row.value)}@${printQuantity(row.from)}..${printQuantity(row.to)}`,
              )
              .join(';'),
          ] as const,
      ),
    ),
    of(
      [...world.related].map(
        ([name, others]) => [name, others.map((other) => `{${describe(other)}}`).join()] as const,
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}
