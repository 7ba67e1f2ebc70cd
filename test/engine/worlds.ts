import type { Item } from '../../src/model/item';
import { item, vocabulary } from './build';
import type { World } from './naive-evaluator';

/** The small vocabulary on which the engine is compared with the naive evaluator. */
export const words = vocabulary({
  classes: {
    circuit: {},
    adc: { parents: ['circuit'] },
    dac: { parents: ['circuit'] },
    amplifier: { disjoint: ['circuit'] },
  },
  numbers: {
    bits: { unit: 'bit', domain: 'integer' },
    rate: { unit: 'MSPS', least: '0' },
    total: { unit: 'TPP', least: '0' },
    peak: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
    density: { unit: 'TPP/mm2', formula: 'total / area' },
  },
  ranges: { heat: { unit: 'degC' } },
  choices: { model: ['x', 'y', 'z'] },
  questions: ['q', 'r'],
  orderFacts: [['peak', 'total']],
  assumptions: {
    'not-r': { sets: { r: 'no' } },
    'not-adc': { excludes: ['adc'] },
    'no-other-class': { closes: true },
    'model-x': { sets: { model: 'x' } },
  },
});

/** What is stated of each; absent means unknown. Numbers are whole, the grid has halves: doubles hold all of them exactly. */
export interface Stated {
  readonly classes: readonly string[];
  readonly notClasses: readonly string[];
  readonly figures: Readonly<Record<string, string>>;
  readonly contains: readonly Stated[];
}

export function itemOf({ classes, notClasses, figures, contains }: Stated, id = 'item'): Item {
  return item(classes, figures, {
    notClasses: [...notClasses],
    contains: contains.map((other, place) => itemOf(other, `${id}.${place}`)),
    id,
  });
}

const halves = [0.5, 1, 1.5, 2, 2.5];
/** Kelvin and Celsius points around the printed pair 300 K (27 degC). */
const heats = [
  [299.5, 'K'],
  [300, 'K'],
  [300.5, 'K'],
  [26.5, 'degC'],
  [27, 'degC'],
  [27.5, 'degC'],
] as const;
const families = [
  [],
  ['circuit'],
  ['circuit', 'adc'],
  ['circuit', 'dac'],
  ['circuit', 'adc', 'dac'],
  ['amplifier'],
];

/** One way of saying more about a world: its alternatives, each of which may contradict what was said before. */
type Choice = (world: World) => Iterable<World>;

/**
 * All worlds that agree with what is stated, on a grid that has a point on, below and above every threshold, one after the
 * other. Only what is `mentioned` varies; the rest has no bearing.
 */
export function worldsOf(stated: Stated, mentioned: ReadonlySet<string>): Generator<World> {
  const choices = [...numberChoices(stated), ...otherChoices(stated)].flatMap(([name, choice]) =>
    mentioned.has(name) ? [choice] : [],
  );
  return complete({ numbers: {}, answers: {}, classes: new Set(), contains: [] }, choices);
}

function* complete(world: World, [choice, ...others]: readonly Choice[]): Generator<World> {
  if (choice === undefined) yield world;
  else for (const next of choice(world)) yield* complete(next, others);
}

function numberChoices({ figures }: Stated): [string, Choice][] {
  const inUnit = (unit: string, values: readonly number[]) => values.map((value) => ({ value, unit }));
  const heat = heats.map(([value, unit]) => ({ value, unit }));
  const axes: [string, readonly { value: number; unit: string }[]][] = [
    ['bits', inUnit('bit', [0, 1, 2, 3])],
    ['rate', inUnit('MSPS', halves)],
    ['total', inUnit('TPP', halves)],
    ['peak', inUnit('TPP', halves)],
    ['area', inUnit('mm2', [0.5, 1, 2])],
    ['heat.min', heat],
    ['heat.max', heat],
  ];
  return axes.map(([name, values]) => {
    const allowed = values.filter((point) => agrees(name, point, figures));
    const choice: Choice = (world) =>
      allowed.map((point) => withNumber(world, name, point)).filter((next) => isPossible(next));
    return [name.replace(/\..*/, ''), choice];
  });
}

function withNumber(world: World, name: string, point: { value: number; unit: string }): World {
  const numbers = { ...world.numbers, [name]: point };
  const { total, area } = numbers;
  if (total === undefined || area === undefined) return { ...world, numbers };
  return { ...world, numbers: { ...numbers, density: { value: total.value / area.value, unit: 'TPP/mm2' } } };
}

/** The order fact, and the order of the ends of a range. */
function isPossible({ numbers }: World): boolean {
  const { peak, total, 'heat.min': min, 'heat.max': max } = numbers;
  if (peak !== undefined && total !== undefined && peak.value > total.value) return false;
  return min === undefined || max === undefined || (min.unit === max.unit && min.value <= max.value);
}

function otherChoices(stated: Stated): [string, Choice][] {
  const answerChoice = (name: string, values: readonly string[]): [string, Choice] => {
    const known = stated.figures[name];
    const allowed = values.filter((value) => known === undefined || known === value);
    return [
      name,
      (world) => allowed.map((value) => ({ ...world, answers: { ...world.answers, [name]: value } })),
    ];
  };
  const allowed = families.filter(
    (family) =>
      stated.classes.every((id) => family.includes(id)) &&
      stated.notClasses.every((id) => !family.includes(id)),
  );
  return [
    answerChoice('q', ['yes', 'no']),
    answerChoice('r', ['yes', 'no']),
    answerChoice('model', ['x', 'y', 'z']),
    ['classes', (world) => allowed.map((family) => ({ ...world, classes: new Set(family) }))],
    ['contains', (world) => collectionsOf(stated).map((contains) => ({ ...world, contains }))],
  ];
}

/** Stated contained items are all that there are; where none is stated there may be none, or any. */
function collectionsOf({ contains }: Stated): readonly (readonly World[])[] {
  const inner = new Set(['bits', 'q']);
  if (contains.length === 0) {
    const bare: Stated = { classes: [], notClasses: [], figures: {}, contains: [] };
    return [[], ...[...worldsOf(bare, inner)].map((world) => [world])];
  }
  return contains.reduce<readonly (readonly World[])[]>(
    (collections, other) => {
      const others = [...worldsOf(other, inner)];
      return collections.flatMap((collection) => others.map((world) => [...collection, world]));
    },
    [[]],
  );
}

/** Whether a grid point agrees with `2 MSPS`, `>= 2 MSPS`, `26.5 degC .. 27 degC`. */
function agrees(
  name: string,
  { value, unit }: { value: number; unit: string },
  figures: Stated['figures'],
): boolean {
  const [parameter = '', end] = name.split('.');
  const text = figures[parameter];
  if (text === undefined) return true;
  if (end !== undefined) {
    const [min = '', max = ''] = text.split('..').map((part) => part.trim());
    const stated = end === 'min' ? min : max;
    const statedUnit = (min === '' ? max : min).split(' ')[1];
    return unit === statedUnit && (stated === '' || Number(stated.split(' ')[0]) === value);
  }
  const [, sign = '', figure = ''] = /^(>=|<=|>|<)?\s*([\d.]+)/.exec(text) ?? [];
  const difference = value - Number(figure);
  if (sign === '>=') return difference >= 0;
  if (sign === '<=') return difference <= 0;
  if (sign === '>') return difference > 0;
  if (sign === '<') return difference < 0;
  return difference === 0;
}
