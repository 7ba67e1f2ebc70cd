import { compareItem } from '../../../src/engine/compare-item';
import { apart } from '../../../src/engine/compiled/kinds';
import { judgeOf } from '../../../src/engine/compiled/judge';
import type { Figure, FigureValue, Item } from '../../../src/model/item';
import { exactDouble } from '../../../src/quantity/exact-double';
import { convert } from '../../../src/quantity/quantity';
import { rational } from '../../../src/quantity/rational';
import { shippedCorpus } from '../../corpus/items';
import { latestDays, randomItems, seeded } from '../../bench/random-items';

const { rulebook } = shippedCorpus();
const { vocabulary } = rulebook;
const days = latestDays(rulebook);
const count = Number(process.env['ECALIGN_RANDOM_ITEMS'] ?? 6);
const everything = [...vocabulary.assumptions.keys()];

const by = ['0.999999999999', '0.9999', '0.97', '0.8', '1.0001', '1.03', '1.25', '3'].map(rational);

/** The figure moved by a factor, on all its ends. */
function moved({ value, ...figure }: Figure, factor: ReturnType<typeof rational>): Figure {
  const end = <End extends { readonly figure: { readonly value: typeof factor } }>(of: End | undefined) =>
    of && { ...of, figure: { ...of.figure, value: of.figure.value.mul(factor) } };
  if (value.kind !== 'number') return { ...figure, value };
  const { low, high } = value;
  const changed: FigureValue = {
    kind: 'number',
    ...(low && { low: end(low) ?? low }),
    ...(high && { high: end(high) ?? high }),
    also: [],
  };
  return { ...figure, value: changed };
}

test('items whose figures are of the same kinds have the verdicts of each other, by the plain evaluator', () => {
  const random = seeded(7);
  const next = randomItems(rulebook, days, random, { missing: 0.3, irregular: 0.1 });
  const judge = judgeOf(days, vocabulary, everything);
  const verdicts = (item: Item) =>
    compareItem(item, days, vocabulary, everything).verdicts.map(
      ({ status, tier, controlledBy, openControls }) => ({
        status,
        tier,
        controlledBy,
        openControls,
      }),
    );
  let compared = 0;
  for (let done = 0; done < count * 40 && compared < count; done += 1) {
    const item = next();
    const kinds = judge.kinds(item);
    const kindOf = (id: string, { value }: Figure): number => kinds.of(id, value);
    const figures = new Map(
      [...item.figures].map(([id, figure]) => {
        const kind = kindOf(id, figure);
        const kin = by
          .map((factor) => moved(figure, factor))
          .filter((other) => kind !== apart && kindOf(id, other) === kind);
        return [id, kin[Math.floor(random() * kin.length)] ?? figure];
      }),
    );
    if (
      judge.pack(item).beside !== undefined ||
      [...figures].every(([id, figure]) => item.figures.get(id)?.value === figure.value)
    )
      continue;
    compared += 1;
    const other = { ...item, figures };
    expect(judge.pack(other).beside).toBeUndefined();
    expect(judge.judge(other)).toBe(judge.judge(item));
    expect(verdicts(other)).toEqual(verdicts(item));
  }
  expect(compared).toBe(count);
});

test('the kind of a number is that of its figure', () => {
  const next = randomItems(rulebook, days, seeded(11), { missing: 0.2, irregular: 0 });
  const judge = judgeOf(days, vocabulary, everything);
  let told = 0;
  for (let done = 0; done < 60; done += 1) {
    const item = next();
    const kinds = judge.kinds(item);
    for (const [id, { value }] of item.figures) {
      const parameter = vocabulary.parameters.get(id);
      if (parameter?.kind !== 'number' || value.kind !== 'number' || value.low === undefined) continue;
      if (value.low.figure.unit.family !== parameter.unit.family) continue;
      const exact = convert(value.low.figure, parameter.unit);
      const double = 'low' in exact ? undefined : exactDouble(exact);
      if (double === undefined) continue;
      told += 1;
      expect(kinds.ofNumbers(parameter)(double)).toBe(kinds.of(id, value));
    }
  }
  expect(told).toBeGreaterThan(100);
});

test('a range that states its lower end only is of no kind with one that states its upper end only', () => {
  const next = randomItems(rulebook, days, seeded(11), { missing: 0.9, irregular: 0 });
  const unit = (id: string) => {
    const parameter = vocabulary.parameters.get(id);
    return parameter?.kind === 'range' ? parameter.unit : undefined;
  };
  const ends = ['0', '0.001', '1', '30', '47.7', '74.8', '500'].map(rational);
  const judge = judgeOf(days, vocabulary, everything);
  let concerned = 0;
  for (let done = 0; done < 40; done += 1) {
    const kinds = judge.kinds(next());
    for (const id of vocabulary.parameters.keys()) {
      const own = unit(id);
      if (own === undefined || !kinds.concerns(id)) continue;
      concerned += 1;
      const kindsOf = (end: 'min' | 'max') =>
        ends.map((value) => kinds.of(id, { kind: 'range', [end]: { value, unit: own } }));
      const lower = new Set(kindsOf('min'));
      expect(kindsOf('max').filter((kind) => kind !== apart && lower.has(kind))).toEqual([]);
    }
  }
  expect(concerned).toBeGreaterThan(0);
});
