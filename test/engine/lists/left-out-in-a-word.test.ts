import { compareClass } from '../../../src/engine/lists/compare-class';
import { all } from '../build';
import {
  bits,
  goods,
  lines,
  manyQuestions,
  regionTold,
  sidesOf,
  wide,
  words,
  yes,
  type Rules,
  type Said,
} from './subject-lists';

const at: Said = { reasons: [{ reason: 'AT', column: 1 }] };

/** Six questions in pairs: what is in none of the pairs takes eight boxes. */
const pairs = (more: Said = {}): Rules =>
  Object.fromEntries(
    [0, 2, 4].map((place) => [
      `P${place}`,
      { ...goods(all(yes(manyQuestions[place]!), yes(manyQuestions[place + 1]!))), ...more },
    ]),
  );

/** Regions from the wide limit on, without examples. */
const regions = (us: Rules, jp: Rules, tier: 'list' | 'anti-terrorism' = 'list') =>
  compareClass(sidesOf(us, jp), words, 'circuit', { tier })
    .regions.map((region) => regionTold(region).split('; ').slice(0, 2).join('; '))
    .filter((text) => text.includes('bits 8'));

const otherwise = 'and not controlled by both lists on other grounds';

test('what both lists control by unlike paragraphs is left out in a word, on either side', () => {
  expect(regions({ G: wide }, pairs())).toEqual([`gap first: bits 8 bit or more ${otherwise}; G / `]);
  expect(regions(pairs(), { G: wide })).toEqual([`gap second: bits 8 bit or more ${otherwise};  / G`]);
});

test('where the limit of a counterpart ends the difference, it is told', () => {
  const narrow = { J: goods(bits('>= 10 bit')) };
  expect(regions({ G: wide }, { ...narrow, ...pairs() })).toEqual([
    `gap first: bits 8 or 9 bit ${otherwise}; G / J`,
  ]);
  expect(regions({ ...narrow, ...pairs() }, { G: wide })).toEqual([
    `gap second: bits 8 or 9 bit ${otherwise}; J / G`,
  ]);
});

test('also where it ends in steps', () => {
  const steps = { J: goods(all(bits('>= 10 bit'), lines('>= 5'))) };
  const told = (side: string, addresses: string) =>
    ['bits 8 or 9 bit', 'bits 8 bit or more and lines under 5'].map(
      (limit) => `gap ${side}: ${limit} ${otherwise}; ${addresses}`,
    );
  expect(regions({ G: wide }, { ...steps, ...pairs() })).toEqual(told('first', 'G / J'));
  expect(regions({ ...steps, ...pairs() }, { G: wide })).toEqual(told('second', 'J / G'));
});

test('in the tier of anti-terrorism so is what the same list controls for another reason', () => {
  const another = 'and not controlled for another reason';
  const own = { G: { ...wide, ...at }, ...pairs() };
  expect(regions(own, {}, 'anti-terrorism')).toEqual([`gap first: bits 8 bit or more ${another}; G / `]);
  expect(regions({}, own, 'anti-terrorism')).toEqual([`gap second: bits 8 bit or more ${another};  / G`]);
  expect(regions({ G: { ...wide, ...at } }, pairs(at), 'anti-terrorism')).toEqual([
    `gap first: bits 8 bit or more ${another}; G / `,
  ]);
});
