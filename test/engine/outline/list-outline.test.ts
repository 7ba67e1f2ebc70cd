import { keepOutline, listOutline, type Traits } from '../../../src/engine/outline/list-outline';
import type { Paragraph } from '../../../src/model/control-list';
import { all, is, list, paragraph } from '../build';

/* What is known of an entry before it is read: too little of it, and a control would be overlooked. */
const outlineOf = (entry: Paragraph) => listOutline(list('us', [entry]).entries);
/** By address. */
const traitsOf = (entry: Paragraph): Record<string, Traits> => {
  const { addresses, kindOf, kinds } = outlineOf(entry);
  return Object.fromEntries(addresses.map((address, place) => [address, kinds[kindOf[place]!]!]));
};
const says = { when: is('power', '> 1 W') };
const adc = { ...says, classes: ['adc'] };
const unencoded = { coverage: 'none' } as const;

test('an outline names all addresses in the order of the list, and of each every class and row once, of whatever version', () => {
  const entry = paragraph(
    'X1',
    { classes: ['circuit'], row: '7の項(1)' },
    {
      children: [
        paragraph('X1.a', [adc, { ...says, classes: ['dac', 'adc'], from: '2026-06-01', row: '7の項(2)' }], {
          children: [paragraph('X1.a.1', { ...says, row: '7の項(1)' })],
        }),
        paragraph('X1.b', says),
      ],
    },
  );
  const { addresses, lasts, kindOf } = outlineOf(entry);
  expect(addresses).toEqual(['X1', 'X1.a', 'X1.a.1', 'X1.b']);
  expect([...lasts]).toEqual([3, 2, 2, 3]);
  expect(new Set(kindOf).size).toBe(4);
  const full = { isFull: true, isClassless: false, hasScreen: false };
  expect(traitsOf(entry)).toEqual({
    X1: { ...full, classes: ['circuit'], alwaysNamesClass: true, rows: ['7の項(1)'], coverage: 'full' },
    'X1.a': { ...full, classes: ['adc', 'dac'], alwaysNamesClass: true, rows: ['7の項(2)'] },
    'X1.a.1': { ...full, classes: [], alwaysNamesClass: false, rows: ['7の項(1)'] },
    'X1.b': { ...full, classes: [], alwaysNamesClass: false, rows: [] },
  });
});

test('paragraphs of which the same is known share it', () => {
  const { kinds } = outlineOf(
    paragraph('X1', adc, { children: [paragraph('X1.a', says), paragraph('X1.b', says)] }),
  );
  expect(kinds).toHaveLength(2);
});

test('a screen is known of', () => {
  const screened = paragraph('X1.a', says, { coverage: 'screen', screen: is('power', '> 1 W') });
  const traits = traitsOf(paragraph('X1', adc, { children: [screened] }));
  expect(traits['X1.a']).toMatchObject({ coverage: 'screen', hasScreen: true, isFull: false });
  expect(traits['X1']).toMatchObject({ hasScreen: false, isFull: false });
});

describe('all of an entry is encoded', () => {
  const child = (coverage?: 'full' | 'part' | 'screen' | 'none') =>
    paragraph('X1', adc, {
      coverage: 'full',
      children: [paragraph('X1.a', adc, { ...(coverage && { coverage }) }), paragraph('X1.b', adc)],
    });

  test.each<[string, Paragraph, boolean]>([
    ['where it says so', child(), true],
    ['where a paragraph says so again', child('full'), true],
    ['not where a paragraph is encoded in part', child('part'), false],
    ['not where a paragraph has a screen only', child('screen'), false],
    ['not where a paragraph is not encoded', child('none'), false],
    ['not where it is encoded in part', paragraph('X1', adc, { coverage: 'part' }), false],
  ])('%s', (_, entry, isFull) => {
    expect(traitsOf(entry)['X1']!.isFull).toBe(isFull);
  });

  test('not where nothing is said of it', () => {
    const { kinds } = listOutline([paragraph('X1', says)]);
    expect(kinds).toMatchObject([{ isFull: false, isClassless: false }]);
  });
});

describe('a control that names no class may stand in an entry', () => {
  const below = (own: Parameters<typeof paragraph>[1], children: readonly Paragraph[], more = {}) =>
    paragraph('X1', own, { children, ...more });
  const classless = paragraph('X1.a', says);
  const ended = paragraph('X1.a', { ...adc, until: '2026-03-01' });

  test.each<[string, Paragraph, boolean]>([
    ['as the entry itself', paragraph('X1', says), true],
    ['not where it names one', paragraph('X1', adc), false],
    ['where a later text of it names none', paragraph('X1', [adc, { ...says, from: '2026-06-01' }]), true],
    [
      'not where a later text of it is that there is none',
      paragraph('X1', [adc, { absent: true, from: '2026-06-01' }]),
      false,
    ],
    ['not where each text of it names one', paragraph('X1', [adc, { ...adc, from: '2026-06-01' }]), false],
    ['where a text names an empty list of classes', paragraph('X1', { ...says, classes: [] }), true],
    ['as a paragraph below it', below({}, [classless]), true],
    ['not below a class', below({ classes: ['circuit'] }, [classless]), false],
    ['not where all below it name one and go on', below({}, [paragraph('X1.a', adc)]), false],
    ['as the whole, where what is below has ended', below({}, [ended]), true],
    [
      'not where something below it goes on',
      below({}, [ended, paragraph('X1.b', { ...adc, until: 'unknown' })]),
      false,
    ],
    ['as the whole of an "all of"', below({}, [paragraph('X1.a', adc)], { of: 'all' }), true],
    ['where its own text ends', below({ until: '2026-03-01' }, [paragraph('X1.a', adc)]), true],
    ['where it has had two texts', below([{}, { from: '2026-06-01' }], [paragraph('X1.a', adc)]), true],
    [
      'not where the last text of what is below goes on',
      below({}, [
        paragraph('X1.a', [
          { ...adc, until: '2026-03-01' },
          { ...adc, from: '2026-03-01' },
        ]),
      ]),
      false,
    ],
    ['not where nothing of it is encoded', paragraph('X1', says, unencoded), false],
    ['not where it has a screen only', paragraph('X1', says, { coverage: 'screen' }), false],
    ['where it is encoded in part', paragraph('X1', says, { coverage: 'part' }), true],
    [
      'where only a paragraph of it is encoded',
      below({}, [paragraph('X1.a', says, { coverage: 'full' })], unencoded),
      true,
    ],
    ['not where a paragraph is not encoded either', below({}, [classless], unencoded), false],
    [
      'not where the paragraph is what is not encoded',
      below({ classes: ['adc'] }, [paragraph('X1.a', says, unencoded)]),
      false,
    ],
  ])('%s', (_, entry, isClassless) => {
    expect(Object.values(traitsOf(entry)).some((traits) => traits.isClassless)).toBe(isClassless);
  });

  test.each<[string, Paragraph, boolean]>([
    ['not as a heading, or a row, that states no condition', paragraph('X1', {}), false],
    ['not as one without any text', { ...paragraph('X1', says), versions: [] }, false],
    [
      'not where all of its text is below it',
      { ...paragraph('X1', says), versions: [], children: [paragraph('X1.a', adc)] },
      false,
    ],
    ['as a heading below a condition', below(says, [paragraph('X1.a', {})]), true],
    ['as a heading with something below it that has ended', below({}, [ended]), true],
  ])('%s', (_, entry, isClassless) => {
    expect(Object.values(traitsOf(entry)).some((traits) => traits.isClassless)).toBe(isClassless);
  });
});

test('an outline is made once of some entries, and one that was kept is not made again', () => {
  const { entries } = list('us', [paragraph('X1', { when: all() })]);
  expect(listOutline(entries)).toBe(listOutline(entries));
  const kept = listOutline(list('us', [paragraph('X2', {})]).entries);
  keepOutline(entries, kept);
  expect(listOutline(entries)).toBe(kept);
});
