import type { Item } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';
import type { Enclosure } from '../quantity/enclosure';
import { evaluate } from '../quantity/expression';
import { enclosureOf, excludesAll, isTighter, type Bound, type Bounds, type Source } from './bounds';
import { numberFacts, type Formula, type OrderedNumbers } from './number-facts';
import { baseName } from './parameter-name';
import { physicalBounds } from './physical-bounds';
import { isWithinPrinting } from './printed-precision';
import { statedBounds } from './stated-bounds';
import { wholeNumbers } from './whole-numbers';

/** Two statements about one item that cannot both hold. `id` is a class, or a number as in `Knowledge.numbers`. */
export interface Contradiction {
  readonly id: string;
  readonly found: string;
  readonly against: string;
}

/** What is known of numbers, and where the item contradicts itself. */
export interface KnownNumbers {
  readonly numbers: ReadonlyMap<string, Bounds>;
  readonly contradictions: readonly Contradiction[];
  /** Of every other number exactly as much is known without the item. */
  readonly reached: ReadonlySet<string>;
}

/** What is known so far, and of which numbers it is not what holds without any item. */
interface Ledger {
  readonly numbers: Map<string, Bounds>;
  readonly contradictions: Map<string, Contradiction>;
  readonly touched: Set<string>;
}

/**
 * Everything that is known of numbers and of the ends of ranges: stated figures, then what physics, formulas and order facts
 * add to them until nothing more follows. What is stated wins where the two contradict; a difference within the precision to
 * which the figure is printed is no contradiction.
 */
export function knownNumbers(item: Pick<Item, 'figures'>, vocabulary: Vocabulary): KnownNumbers {
  const stated = statedBounds(item);
  const { physical, learned } = withoutItem(vocabulary);
  const ledger: Ledger = {
    numbers: new Map(physical),
    contradictions: new Map(),
    touched: new Set([...learned, ...stated.keys()]),
  };
  for (const [id, bounds] of stated) {
    ledger.numbers.set(id, bounds);
    const { low, high } = physicalBounds(vocabulary).get(id) ?? {};
    if (low !== undefined) learn(ledger, id, 'low', low);
    if (high !== undefined) learn(ledger, id, 'high', high);
  }
  const { formulas, orders } = numberFacts(vocabulary);
  follow(ledger, formulas, [...orders, ...endsOfRanges(item)]);
  const { numbers, contradictions, touched } = ledger;
  for (const id of touched) {
    const bounds = numbers.get(id);
    if (bounds !== undefined) numbers.set(id, wholeNumbers(bounds, vocabulary.parameters.get(id)));
  }
  return { numbers, contradictions: [...contradictions.values()], reached: touched };
}

interface WithoutItem {
  /** Physical bounds, on axes of whole numbers moved inwards. */
  readonly physical: ReadonlyMap<string, Bounds>;
  /** Numbers of which formulas and order facts say more than that. */
  readonly learned: ReadonlySet<string>;
}

const ofNone = new WeakMap<Vocabulary, WithoutItem>();

/** What holds although no item states anything; worked out once. */
function withoutItem(vocabulary: Vocabulary): WithoutItem {
  const known = ofNone.get(vocabulary);
  if (known !== undefined) return known;
  const { formulas, orders } = numberFacts(vocabulary);
  const physical = physicalBounds(vocabulary);
  const numbers = new Map(physical);
  follow({ numbers, contradictions: new Map(), touched: new Set(numbers.keys()) }, formulas, orders);
  const found = {
    physical: new Map(
      [...physical].map(([id, bounds]) => [id, wholeNumbers(bounds, vocabulary.parameters.get(id))]),
    ),
    learned: new Set([...numbers.keys()].filter((id) => numbers.get(id) !== physical.get(id))),
  };
  ofNone.set(vocabulary, found);
  return found;
}

/** Adds what a bound says; returns whether that was news. */
function learn(
  { numbers, contradictions, touched }: Ledger,
  id: string,
  side: 'low' | 'high',
  bound: Bound,
): boolean {
  const known = numbers.get(id) ?? { also: [] };
  const other = side === 'low' ? known.high : known.low;
  if (other !== undefined && (side === 'low' ? excludesAll(bound, other) : excludesAll(other, bound))) {
    if (!isWithinPrinting(bound, other)) {
      contradictions.set(id, { id, found: printSource(other.source), against: printSource(bound.source) });
    }
    return false;
  }
  if (!isTighter(bound, known[side], side)) return false;
  numbers.set(id, { ...known, [side]: bound });
  touched.add(id);
  return true;
}

/** What formulas and order facts say, as far as they meet a number that is touched: the others have no news. */
function follow(ledger: Ledger, formulas: readonly Formula[], orders: readonly OrderedNumbers[]): void {
  const { numbers, touched } = ledger;
  const applyFormula = (formula: Formula): boolean => {
    const { id, unit } = formula.parameter;
    if (!touched.has(id) && !formula.inputs.some(({ name }) => touched.has(name))) return false;
    const found = worked(formula, numbers);
    if (found === undefined) return false;
    const { value, source } = found;
    const low = learn(ledger, id, 'low', { figure: { value: value.low, unit }, closed: true, source });
    const high = learn(ledger, id, 'high', { figure: { value: value.high, unit }, closed: true, source });
    return low || high;
  };
  const applyOrder = ({ lesser, greater }: OrderedNumbers): boolean => {
    if (!touched.has(lesser) && !touched.has(greater)) return false;
    const low = numbers.get(lesser)?.low;
    const high = numbers.get(greater)?.high;
    const raised =
      low !== undefined && learn(ledger, greater, 'low', { ...low, source: ordered(lesser, low) });
    const lowered =
      high !== undefined && learn(ledger, lesser, 'high', { ...high, source: ordered(greater, high) });
    return raised || lowered;
  };
  // Each round carries a figure one step further; more rounds than steps bring nothing new.
  for (let round = 0; round <= formulas.length + orders.length; round += 1) {
    const news = [...formulas.map(applyFormula), ...orders.map(applyOrder)];
    if (!news.includes(true)) break;
  }
}

function worked(
  { expression, inputs }: Formula,
  numbers: ReadonlyMap<string, Bounds>,
): { value: Enclosure; source: Source } | undefined {
  const values = new Map<string, Enclosure>();
  let verified = true;
  for (const { name, unit } of inputs) {
    const bounds = numbers.get(name);
    const enclosure = enclosureOf(bounds, unit);
    if (enclosure === undefined) return undefined;
    values.set(name, enclosure);
    verified &&= bounds?.low?.source.verified === true && bounds.high?.source.verified === true;
  }
  const value = evaluate(expression, values);
  const from = inputs.map(({ name }) => baseName(name));
  return value && { value, source: { kind: 'worked', by: 'formula', from, verified } };
}

function ordered(from: string, { source }: Bound): Source {
  return { kind: 'worked', by: 'order-fact', from: [baseName(from)], verified: source.verified };
}

/** The lower end of a range is never above its upper end. */
function endsOfRanges({ figures }: Pick<Item, 'figures'>): readonly OrderedNumbers[] {
  return [...figures].flatMap(([id, { value }]) =>
    value.kind === 'range' ? [{ lesser: `${id}.min`, greater: `${id}.max` }] : [],
  );
}

function printSource(source: Source): string {
  return source.kind === 'stated' ? source.printed : `${source.by} from ${source.from.join(', ')}`;
}
