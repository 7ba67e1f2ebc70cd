import fc from 'fast-check';
import { ancestorsOf } from '../../src/engine/class-graph';
import { buildListOnDay } from '../../src/engine/list-on-day';
import { PlacesAbout } from '../../src/engine/places-about';
import { paragraphIndex, type IndexedParagraph } from '../../src/engine/paragraph-index';
import { StandingParagraphs } from '../../src/engine/standing-paragraphs';
import type { Control, ControlList, Paragraph } from '../../src/model/control-list';
import { is, list, paragraph, vocabulary } from './build';
import { day } from './random-lists';

const words = vocabulary({
  classes: { circuit: {}, adc: { parents: ['circuit'] }, 'fast-adc': { parents: ['adc'] }, dac: {} },
  numbers: { power: { unit: 'W' } },
});
const classIds = ['circuit', 'adc', 'fast-adc', 'dac'];
const rows = ['7の項', '7の項(1)', '7の項(1)イ', '7の項(10)', '7の項(2)', '8の項'];

interface Grown {
  readonly of: 'any' | 'all';
  readonly classes: readonly string[];
  readonly row: string | undefined;
  readonly says: boolean;
  readonly from: string;
  readonly until: string | undefined;
  readonly children: readonly Grown[];
}

/** Paragraphs of some levels; what one says, it says from some day on, and often no longer than to another. */
const grown = (levels: number): fc.Arbitrary<Grown> =>
  fc.record({
    of: fc.constantFrom('any', 'any', 'any', 'all'),
    classes: fc.oneof(fc.constant([]), fc.subarray(classIds, { minLength: 1, maxLength: 2 })),
    row: fc.option(fc.constantFrom(...rows), { nil: undefined, freq: 2 }),
    says: fc.boolean(),
    from: fc.constantFrom('2025-01-01', '2025-01-01', '2026-02-01'),
    until: fc.constantFrom(undefined, undefined, '2026-03-01'),
    children: levels === 1 ? fc.constant([]) : fc.array(grown(levels - 1), { maxLength: 3 }),
  });

function built(address: string, { of, classes, row, says, from, until, children }: Grown): Paragraph {
  const said = {
    from,
    seen: '2026-01-01',
    ...(until !== undefined && { until }),
    ...(classes.length > 0 && { classes }),
    ...(row !== undefined && { row }),
    ...(says && { when: is('power', '> 1 W') }),
  };
  const below = children.map((child, place) => built(`${address}.${place}`, child));
  return paragraph(address, said, { of, children: below });
}

const lists: fc.Arbitrary<ControlList> = fc.array(grown(3), { minLength: 1, maxLength: 4 }).map((entries) =>
  list(
    'us',
    entries.map((entry, number) => built(`X${number}`, entry)),
  ),
);
const told = (found: readonly IndexedParagraph[]) => found.map(({ address }) => address);

/** Some places, and how the paragraphs stand on a day. */
function standingOn(made: ControlList, asOf: string, some: readonly number[]) {
  const index = paragraphIndex(made);
  const places = new Set<number>();
  for (const place of some) if (place < index.places.count) index.places.addTo(places, place);
  return { index, places, standing: new StandingParagraphs(index, asOf, words) };
}

const some = fc.array(fc.nat(15), { maxLength: 6 });

test('at some places just those stand that stand among all', () => {
  let [asked, found] = [0, 0];
  fc.assert(
    fc.property(lists, day, some, (made, asOf, chosen) => {
      asked += 1;
      const { index, places, standing } = standingOn(made, asOf, chosen);
      const among = (all: readonly IndexedParagraph[]) => told(all.filter(({ first }) => places.has(first)));
      expect(told(standing.all(places))).toEqual(among(standing.all()));
      for (const indexed of index.inOrder) {
        const here = told(standing.below(indexed, places));
        if (places.has(indexed.first)) expect(here).toEqual(among(standing.below(indexed)));
        found += here.length;
      }
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(asked / 4);
});

test('in a row stands what belongs to it or to a part of it, at some places as among all', () => {
  let [asked, found] = [0, 0];
  fc.assert(
    fc.property(lists, day, some, (made, asOf, chosen) => {
      asked += 1;
      const { places, standing } = standingOn(made, asOf, chosen);
      for (const row of rows) {
        const whole = standing.all().filter((indexed) => {
          const own = standing.wordsOf(indexed)?.row;
          return own === row || own?.startsWith(`${row}(`) === true;
        });
        const range = { from: row, to: row };
        expect(told(standing.inRange(range))).toEqual(told(whole));
        const near = whole.filter(({ first }) => places.has(first));
        expect(told(standing.inRange(range, places))).toEqual(told(near));
        found += near.length;
      }
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(asked / 4);
});

test('from one address to another stands what lies between, at some places as among all', () => {
  let [asked, found] = [0, 0];
  fc.assert(
    fc.property(lists, day, some, fc.nat(15), fc.nat(6), (made, asOf, chosen, first, more) => {
      asked += 1;
      const { index, places, standing } = standingOn(made, asOf, chosen);
      const [from, to] = [index.at(first), index.at(first + more)];
      if (from === undefined || to === undefined) return;
      const range = { from: from.address, to: to.address };
      const whole = standing.inRange(range);
      for (const indexed of whole) {
        expect(indexed.first).toBeGreaterThanOrEqual(from.first);
        expect(indexed.last).toBeLessThanOrEqual(to.last);
      }
      const near = whole.filter(({ first: at }) => places.has(at));
      expect(told(standing.inRange(range, places))).toEqual(told(near));
      found += near.length;
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(asked / 20);
});

/** Whether all that it says of classes is true of an item of some of these. */
function mayHold({ scope }: Control, classes: readonly string[]): boolean {
  return (scope.kind === 'all' ? scope.of : [scope]).every(
    (part) => part.kind !== 'class' || part.classes.some((id) => classes.includes(id)),
  );
}

test('places about some classes hold each paragraph that may control an item of them', () => {
  let [asked, left] = [0, 0];
  fc.assert(
    fc.property(lists, day, fc.subarray(classIds), (made, asOf, chosen) => {
      asked += 1;
      // An item of a class is of all wider ones too.
      const classes = chosen.flatMap((id) => [...ancestorsOf(words, id)]);
      const index = paragraphIndex(made);
      const found = new PlacesAbout(index.places, words).where((id) => classes.includes(id));
      for (const control of buildListOnDay(made, asOf, words).controls) {
        if (mayHold(control, classes)) expect([...found]).toContain(index.places.placeOf(control.address));
      }
      left += index.places.count - found.size;
    }),
    { numRuns: 500 },
  );
  expect(left).toBeGreaterThan(asked / 4);
});
