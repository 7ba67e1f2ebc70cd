import { beyondRegimeFirst, beyondRegimeSecond } from '../../src/findings/beyond-regime';
import type { ClassContext, ClassFindingKind } from '../../src/findings/class-context';
import { regimeDepartureKinds } from '../../src/findings/regime-departures';
import type { ParagraphFacts } from '../../src/model/list-comparison-result';
import type { DepartureHistory, RegimeDeparture } from '../../src/model/regime-departure';
import { comparisonOf, contextOf, factsOf } from './class-context';

const comparison = comparisonOf('oscilloscope', { relation: 'each-wider' });

const regimeOf = (...departures: readonly RegimeDeparture[]): Partial<ClassContext> => ({
  regime: { name: { en: 'Wassenaar', ja: 'ワッセナー' }, departures: () => departures },
});

function departure(
  side: RegimeDeparture['side'],
  history: DepartureHistory,
  rest: Partial<RegimeDeparture> = {},
): RegimeDeparture {
  return { side, direction: 'more', box: [], addresses: ['A'], regime: ['3.A.2.a.7'], history, ...rest };
}

const kind = (id: string): ClassFindingKind => {
  const found = [...regimeDepartureKinds, beyondRegimeFirst, beyondRegimeSecond].find(
    (each) => each.id === id,
  );
  if (found === undefined) throw new Error(id);
  return found;
};

const histories: readonly [string, DepartureHistory][] = [
  ['left-regime', { kind: 'left', agreedIn: '2025-11-15' }],
  ['behind-regime', { kind: 'behind', otherSince: '2026-02-14' }],
  ['apart-from-regime', { kind: 'not-shown' }],
];

test.each(histories)('%s is found on its side only, and under no other history', (stem, history) => {
  const found = (id: string, side: RegimeDeparture['side']) =>
    kind(id).find(comparison, contextOf(regimeOf(departure(side, history)))).length;
  for (const [other] of histories) {
    const count = other === stem ? 1 : 0;
    expect(found(`${other}-first`, 'first')).toBe(count);
    expect(found(`${other}-second`, 'second')).toBe(count);
    expect(found(`${other}-first`, 'second')).toBe(0);
  }
});

test('a list that has not followed yet is told from one that has left, with the edition that shows it', () => {
  const behind = kind('behind-regime-first').find(
    comparison,
    contextOf(regimeOf(departure('first', { kind: 'behind', otherSince: '2026-02-14' }))),
  );
  expect(behind).toEqual([
    {
      subject: 'oscilloscope',
      addresses: [['A'], []],
      detail: 'more box of 0',
      message: {
        en: 'oscilloscope: United States (A) controls what Wassenaar 3.A.2.a.7 does not: box of 0. Japan did so too before its edition of 2026-02-14 and follows the regime since.',
        ja: 'oscilloscope：米国（A）は、ワッセナー 3.A.2.a.7が規制しないものを規制する：領域0。日本も2026-02-14の版より前は同様であったが、以後は国際レジームに従う。',
      },
    },
  ]);
  const [left] = kind('left-regime-second').find(
    comparison,
    contextOf(regimeOf(departure('second', { kind: 'left', agreedIn: '2025-11-15' }, { direction: 'less' }))),
  );
  expect(left?.addresses).toEqual([[], ['A']]);
  expect(left?.message.en).toBe(
    'oscilloscope: Japan does not control what Wassenaar 3.A.2.a.7 does: box of 0. It agreed in its edition of 2025-11-15.',
  );
});

test('regions that the same paragraphs make are one finding', () => {
  const apart: DepartureHistory = { kind: 'not-shown' };
  const three = [1, 2, 3].map(() => departure('first', apart));
  const other = departure('first', apart, { addresses: ['C'] });
  const found = kind('apart-from-regime-first').find(comparison, contextOf(regimeOf(...three, other)));
  expect(found.map(({ message }) => message.en)).toEqual([
    'oscilloscope: United States (A) controls what Wassenaar 3.A.2.a.7 does not: box of 0; or box of 0; and more.',
    'oscilloscope: United States (C) controls what Wassenaar 3.A.2.a.7 does not: box of 0.',
  ]);
});

describe('beyond the regime', () => {
  const naming = (of: Partial<ParagraphFacts>) =>
    contextOf({
      ...regimeOf(),
      naming: () => [['A'], ['B']],
      paragraph: () => factsOf({ reasons: [{ reason: 'national', partial: false }], ...of }),
    });

  test('is said only where the text of a regime is at hand', () => {
    expect(beyondRegimeFirst.find(comparison, { ...naming({}), regime: undefined })).toEqual([]);
  });

  test('is a paragraph that cites no ancestor, with the day since when it applies', () => {
    const [first] = beyondRegimeFirst.find(comparison, naming({}));
    expect(first?.message.en).toBe('oscilloscope: United States goes beyond Wassenaar: A');
    const [second] = beyondRegimeSecond.find(comparison, naming({ from: '2026-02-14' }));
    expect(second).toMatchObject({
      addresses: [[], ['B']],
      message: { ja: 'oscilloscope：日本はワッセナーを超えて規制：B（2026-02-14から）' },
    });
  });

  test.each<[string, Partial<ParagraphFacts>]>([
    ['cites an ancestor', { regime: 'WA 3.A.2' }],
    ['is one of another regime', { reasons: [{ reason: 'MT', partial: false }] }],
    [
      'is one of another regime and anti-terrorism',
      { reasons: ['NP', 'AT'].map((reason) => ({ reason, partial: false })) },
    ],
    ['controls for anti-terrorism only', { tier: 'anti-terrorism' }],
  ])('is not what %s', (_, of) => {
    expect(beyondRegimeFirst.find(comparison, naming(of))).toEqual([]);
  });
});
