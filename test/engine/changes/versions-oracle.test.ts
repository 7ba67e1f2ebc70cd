import fc from 'fast-check';
import { listOnDay } from '../../../src/engine/as-of';
import { evaluate } from '../../../src/engine/evaluate';
import { subjectOf } from '../../../src/engine/subject';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import type { Region } from '../../../src/model/list-comparison';
import { rational } from '../../../src/quantity/rational';
import { liesIn } from '../../../src/scope/interval';
import { all, answers, any, is, item, list, no, paragraph } from '../build';
import { compared, words, type Version } from './small-versions';

/** Figures at every limit that is written here and on both sides of it. */
const points = [9, 10, 11, 12, 14].flatMap((bits) =>
  [5, 6].flatMap((rate) => ['yes', 'no'].map((military) => ({ bits, rate, military }))),
);
type Point = (typeof points)[number];
const subjects = new Map(
  points.map((point) => {
    const figures = { bits: `${point.bits} bit`, rate: `${point.rate} MSPS`, military: point.military };
    return [point, subjectOf(item(['chip'], figures, { notClasses: ['converter'] }), words, [])];
  }),
);

const atom: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  is('bits', '>= 10 bit'),
  is('bits', '>= 12 bit'),
  is('bits', '<= 12 bit'),
  is('rate', '> 5 MSPS'),
  is('rate', '<= 5 MSPS'),
  answers('military', 'yes'),
);
const said: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: atom },
  { weight: 2, arbitrary: fc.tuple(atom, atom).map(([one, other]) => all(one, other)) },
  fc.tuple(atom, atom).map(([one, other]) => any(one, other)),
  atom.map((one) => no(one)),
);
/** By the signs of its paragraphs what a list says; `none` where a version does not have the paragraph. */
const texts = fc.record({
  a: fc.option(said, { freq: 8 }),
  b: fc.option(said, { freq: 2 }),
});
type Texts = { readonly a: Condition | null; readonly b: Condition | null };
/** Two versions: often only one of the texts is another. */
const versions = fc
  .tuple(texts, texts, fc.constantFrom('a', 'b', 'both'))
  .map(([before, after, which]): readonly [Texts, Texts] => [
    before,
    { a: which === 'b' ? before.a : after.a, b: which === 'a' ? before.b : after.b },
  ]);
const paragraphs = (entry: string, signs: readonly string[], of: Texts): readonly Paragraph[] => [
  paragraph(
    entry,
    {},
    {
      children: (['a', 'b'] as const).flatMap((sign, place) => {
        const when = of[sign];
        return when === null ? [] : [paragraph(`${entry}${signs[place]!}`, { classes: ['chip'], when })];
      }),
    },
  ),
];
const us = (of: Texts) => paragraphs('3A001', ['.a', '.b'], of);
const jp = (of: Texts) => paragraphs('第6条第1号', ['イ', 'ロ'], of);

/** For each point the controls that hold. */
function holding(entries: readonly Paragraph[]): ReadonlyMap<Point, ReadonlySet<string>> {
  const { controls } = listOnDay(list('us', entries), '2026-01-01', words);
  return new Map(
    [...subjects].map(([point, subject]) => {
      const held = controls.filter(({ scope }) => evaluate(scope, subject).truth === 'yes');
      return [point, new Set(held.map(({ address }) => address))];
    }),
  );
}

function isIn({ box }: Region, point: Point, isOfBoth: boolean): boolean {
  return box.every(({ meaning, set }) => {
    if (meaning.kind === 'otherwise') return !isOfBoth;
    if (meaning.kind !== 'number' && meaning.kind !== 'answer') return true;
    const value = point[meaning.parameter as keyof Point];
    if (set.kind === 'values') return set.values.includes(String(value));
    return set.intervals.some((interval) => liesIn(interval, rational(value)));
  });
}

test('what two versions of two lists gain, lose, open and close is what they say otherwise of items at every limit', () => {
  fc.assert(
    fc.property(versions, versions, ([us0, us1], [jp0, jp1]) => {
      const [before, after]: Version[] = [
        { us: us(us0), jp: jp(jp0) },
        { us: us(us1), jp: jp(jp1) },
      ];
      const found = compared(before!, after!);
      const held = [before!, after!].map((version) => [holding(version.us!), holding(version.jp!)] as const);
      const controls = (version: 0 | 1, side: 0 | 1, point: Point) => held[version]![side].get(point)!;
      const isGap = (version: 0 | 1, side: 0 | 1, point: Point) =>
        controls(version, side, point).size > 0 && controls(version, side === 0 ? 1 : 0, point).size === 0;
      const isOfBoth = (point: Point) =>
        ([0, 1] as const).every((version) =>
          ([0, 1] as const).every((side) => controls(version, side, point).size > 0),
        );
      const listDiffers = (side: 0 | 1, point: Point) =>
        controls(0, side, point).size > 0 !== controls(1, side, point).size > 0;

      const changed = points.some((point) => listDiffers(0, point) || listDiffers(1, point));
      expect(found.classes.map(({ itemClass }) => itemClass)).toEqual(changed ? ['chip'] : []);
      for (const change of found.classes)
        for (const [regions, version] of [
          [change.opened, 1],
          [change.closed, 0],
        ] as const)
          for (const side of [0, 1] as const) {
            const own = regions.filter((region) => region.side === (side === 0 ? 'first' : 'second'));
            const isNew = (point: Point) =>
              isGap(version, side, point) && !isGap(version === 0 ? 1 : 0, side, point);
            for (const point of points) {
              const told = own.some((region) => isIn(region, point, isOfBoth(point)));
              if (told !== isNew(point)) expect([point, told, isOfBoth(point)]).toEqual([point, true, true]);
            }
            for (const { witness } of own) expect(witness).toBeDefined();
          }

      for (const { list: id, addresses, scopes } of found.controls) {
        const side = id === 'us' ? 0 : 1;
        const holds = (version: 0 | 1, point: Point) =>
          addresses[version].some((address) => controls(version, side, point).has(address));
        const moved = points.filter((point) => holds(0, point) !== holds(1, point));
        const [gained, lost] = [
          moved.some((point) => holds(1, point)),
          moved.some((point) => holds(0, point)),
        ];
        for (const { kind, changesList } of scopes) {
          expect(kind).toBe(gained && lost ? 'shifted' : gained ? 'wider' : lost ? 'narrower' : 'equal');
          expect(changesList).toBe(moved.some((point) => listDiffers(side, point)));
        }
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
