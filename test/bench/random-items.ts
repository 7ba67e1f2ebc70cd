import { comparedLists } from '../../src/app/compared-lists';
import type { ControlList } from '../../src/model/control-list';
import { defaultAsOf, listOnDay } from '../../src/engine/as-of';
import { knownClasses } from '../../src/engine/known-classes';
import type { ListOnDay } from '../../src/engine/list-on-day';
import type { Condition } from '../../src/model/condition';
import type { Figure, FigureValue, Item } from '../../src/model/item';
import type { Rulebook } from '../../src/model/rulebook';
import type { Vocabulary } from '../../src/model/vocabulary';
import { variablesOf } from '../../src/quantity/expression';
import { convert, type Quantity } from '../../src/quantity/quantity';
import { unitsOf, type Unit } from '../../src/quantity/unit';
import { rational } from '../../src/quantity/rational';

/** Random numbers from 0 to 1 that a seed fixes (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The first two lists in their latest editions. */
export function latestDays(rulebook: Rulebook): readonly [ListOnDay, ListOnDay] {
  const [first, second] = comparedLists(rulebook);
  const onDay = (list: ControlList) => listOnDay(list, defaultAsOf(list), rulebook.vocabulary);
  return [onDay(first), onDay(second)];
}

interface Limits {
  /** By number parameter, or end of a range, the figures with which the lists compare it. */
  readonly figures: Map<string, Quantity[]>;
  readonly answers: Set<string>;
}

/** How often a figure is left out, and how often it is stated in another form than one exact number. */
export interface Shape {
  readonly missing: number;
  readonly irregular: number;
  /** Figures a hair beside a limit too, and in other units than that of the limit. */
  readonly thorough?: boolean;
  /** How often there is a related item, as random. */
  readonly related?: number;
  /** How often an item says of another class, any of all, that it is of it or is not; a tenth unless said otherwise. */
  readonly otherClass?: number;
  /** States what one control of the class asks for, or one figure that some control does, and nothing else; all unless said otherwise. */
  readonly states?: 'what-one-control-asks-for' | 'one-figure';
}

/**
 * Random items of every class, their figures at the limits of the controls that name the class, near them and far from them;
 * some figures missing, some inexact or measured over a band.
 */
export function randomItems(
  { vocabulary }: Pick<Rulebook, 'vocabulary'>,
  days: readonly ListOnDay[],
  random: () => number,
  shape: Shape,
): () => Item {
  const ids = [...vocabulary.classes.keys()];
  const limits = new Map<string, readonly Limits[]>();
  let count = 0;
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };

  const unitOf = (parameter: string): Unit => {
    const definition = vocabulary.parameters.get(parameter);
    if (definition?.kind !== 'number' && definition?.kind !== 'range')
      throw new Error(`${parameter} has no unit`);
    return definition.unit;
  };
  const near = ({ value, unit }: Quantity): Quantity => {
    const roll = random();
    if (roll < 0.3) return { value, unit };
    const by = pick([...(shape.thorough === true ? hairs : []), '0.001', '0.25', '0.5', '2', '10']);
    return { value: roll < 0.65 ? value.add(value.mul(by)) : value.sub(value.mul(by).div(10)), unit };
  };
  const inSomeUnit = (figure: Quantity): Quantity => {
    if (shape.thorough !== true || random() < 0.7) return figure;
    const unit = pick(unitsOf(figure.unit.dimension));
    // The level of a power that is not positive does not exist, and most others are irrational.
    if (unit.family === 'decibel' && figure.value.compare(0) <= 0) return figure;
    const value = convert(figure, unit);
    return 'low' in value ? figure : { value, unit };
  };
  const figureFor = (name: string, at: Quantity): FigureValue | undefined => {
    const parameter = vocabulary.parameters.get(name.replace(/\.(min|max)$/u, ''));
    const figure = near(at);
    if (parameter?.kind === 'range') {
      const other = near(at);
      const [min, max] = figure.value.compare(other.value) <= 0 ? [figure, other] : [other, figure];
      const roll = random();
      return {
        kind: 'range',
        ...(roll < 0.9 && { min: inSomeUnit(min) }),
        ...(roll > 0.1 && { max: inSomeUnit(max) }),
      };
    }
    if (parameter?.kind !== 'number') return undefined;
    if (random() >= shape.irregular) {
      const end = { figure: inSomeUnit(figure), closed: true };
      return { kind: 'number', low: end, high: end, also: [] };
    }
    const axis = parameter.over === undefined ? undefined : vocabulary.parameters.get(parameter.over);
    if (axis?.kind === 'range' || axis?.kind === 'number') {
      const from = { value: rational(pick(['1', '2.7', '3', '8'])), unit: axis.unit };
      const rows = [{ from, to: { ...from, value: from.value.add(rational('0.2')) }, value: figure }];
      return { kind: 'curve', rows, complete: random() < 0.5 };
    }
    const end = { figure: inSomeUnit(figure), closed: random() < 0.5 };
    return { kind: 'number', ...(random() < 0.5 ? { low: end } : { high: end }), also: [] };
  };

  const relatedItems = (): Item['related'] => {
    if (random() >= (shape.related ?? 0)) return [];
    return [{ relation: pick([...vocabulary.relations.keys()]), item: { ...itemAlone(), id: 'related' } }];
  };
  const itemAlone = (): Item => {
    count += 1;
    const id = pick(ids);
    const classes = new Map<string, 'yes' | 'no'>([[id, 'yes']]);
    if (random() < (shape.otherClass ?? 0.1)) classes.set(pick(ids), random() < 0.5 ? 'yes' : 'no');
    const place = { file: 'random', line: count, column: 1 };
    const byControl = limits.get(id) ?? limitsOf(id, vocabulary, days, shape.states);
    limits.set(id, byControl);
    const known = pick(byControl);
    const figures = new Map<string, Figure>();
    const state = (parameter: string, value: FigureValue | undefined): void => {
      if (value !== undefined) figures.set(parameter, { value, printed: 'random', verified: true, place });
    };
    for (const [name, at] of known.figures) {
      if (random() >= shape.missing) {
        const base = name.replace(/\.(min|max)$/u, '');
        state(
          base,
          figureFor(
            name,
            at.length > 0
              ? pick(at)
              : { value: rational(pick(['1', '3', '20', '1024'])), unit: unitOf(base) },
          ),
        );
      }
    }
    for (const parameter of known.answers) {
      if (random() < shape.missing) continue;
      const definition = vocabulary.parameters.get(parameter);
      const values = definition?.kind === 'choice' ? definition.values.map((each) => each.id) : ['yes', 'no'];
      state(parameter, { kind: 'answer', value: pick(values) });
    }
    return { id: `random-${String(count)}`, name: id, classes, figures, related: [], place };
  };
  return () => {
    const item = itemAlone();
    const related = relatedItems();
    return related.length === 0 ? item : { ...item, related };
  };
}

/** Of a limit, so much beside it: less than a double can tell, and a little more than that. */
const hairs = ['0.000000000000000001', '0.000000000000001', '0.000000001'];

/** What the controls that name a class ask for: all of them together, each by itself, or each figure by itself. */
function limitsOf(
  id: string,
  vocabulary: Vocabulary,
  days: readonly ListOnDay[],
  states: Shape['states'],
): readonly Limits[] {
  const place = { file: 'random', line: 1, column: 1 };
  const item: Item = {
    id,
    name: id,
    classes: new Map([[id, 'yes']]),
    figures: new Map(),
    related: [],
    place,
  };
  const { classes } = knownClasses(item, vocabulary, []);
  const controls = days
    .flatMap((day) => day.controls)
    .filter((control) => control.classes.some((named) => classes.get(named)?.truth === 'yes'));
  const limitsIn = (some: typeof controls): Limits => {
    const limits: Limits = { figures: new Map(), answers: new Set() };
    const seen = new Set<Condition>();
    for (const { scope } of some) collect(scope, limits, seen);
    return limits;
  };
  const whole = limitsIn(controls);
  const parts =
    states === 'what-one-control-asks-for'
      ? controls.map((control) => limitsIn([control]))
      : states === 'one-figure'
        ? eachOf(whole)
        : [whole];
  return parts.length > 0 ? parts : [whole];
}

function eachOf({ figures, answers }: Limits): readonly Limits[] {
  return [
    ...[...figures].map((of): Limits => ({ figures: new Map([of]), answers: new Set() })),
    ...[...answers].map((of): Limits => ({ figures: new Map(), answers: new Set([of]) })),
  ];
}

function collect(condition: Condition, limits: Limits, seen: Set<Condition>): void {
  if (seen.has(condition)) return;
  seen.add(condition);
  switch (condition.kind) {
    case 'criterion': {
      const { parameter, end, threshold } = condition;
      if (threshold.kind === 'computed') {
        for (const variable of variablesOf(threshold.expression)) {
          if (!limits.figures.has(variable)) limits.figures.set(variable, []);
        }
        if (!limits.figures.has(parameter)) limits.figures.set(parameter, []);
        return;
      }
      const name = end === undefined ? parameter : `${parameter}.${end}`;
      limits.figures.set(name, [...(limits.figures.get(name) ?? []), ...threshold.figures]);
      return;
    }
    case 'answer':
      limits.answers.add(condition.parameter);
      return;
    case 'class':
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) collect(part, limits, seen);
      return;
    case 'not':
    case 'related':
      collect(condition.of, limits, seen);
      return;
    case 'reference':
      for (const { condition: of } of condition.resolved ?? [])
        if (of !== undefined) collect(of, limits, seen);
  }
}
