import type { CriterionTrace } from '../../src/engine/known-figure';
import { summaryOf } from '../../src/engine/summary';
import { wordLimits } from '../../src/engine/word-limit';
import type { Alignment, ListVerdict } from '../../src/model/verdict';
import { list, vocabulary } from './build';
import { bareVerdict } from '../bare-verdict';

const plain = vocabulary({
  classes: { chip: {} },
  numbers: { tpp: { unit: 'TPP' }, bits: { unit: 'bit' }, ratio: { unit: 'count' } },
});
const named = <T extends { label: { en: string; ja: string } }>(of: T, en: string, ja: string): T => ({
  ...of,
  label: { en, ja },
});
const words = {
  ...plain,
  classes: new Map([['chip', named(plain.classes.get('chip')!, 'circuit', '集積回路')]]),
  parameters: new Map([
    ...plain.parameters,
    ['tpp', named(plain.parameters.get('tpp')!, 'performance', '性能')],
  ]),
  relations: new Map([['contains', named(plain.relations.get('contains')!, 'parts', '部分品')]]),
};

const asked = { kind: 'criterion', truth: 'no', parameter: 'tpp', limit: '6000 TPP' } as const;
const limit = (operator: CriterionTrace['operator'], more: Partial<CriterionTrace> = {}): CriterionTrace => ({
  ...asked,
  operator,
  distance: { absolute: '8', unit: 'TPP', percent: '0.13', side: 'below' },
  ...more,
});
const both = (failing: CriterionTrace[]) => [
  wordLimits(failing, words, 'en'),
  wordLimits(failing, words, 'ja'),
];

describe('a limit in words', () => {
  test.each([
    ['>', 'more than 6000 TPP', '6000 TPP超'],
    ['>=', '6000 TPP or more', '6000 TPP以上'],
    ['<', 'less than 6000 TPP', '6000 TPP未満'],
    ['<=', '6000 TPP or less', '6000 TPP以下'],
    ['=', 'exactly 6000 TPP', '6000 TPP'],
  ] as const)('%s', (operator, en, ja) => {
    expect(both([limit(operator)])).toEqual([`performance ${en} (8 TPP away)`, `性能${ja}（差8 TPP）`]);
  });

  test('says where the distance is not known, and where there is none', () => {
    expect(both([{ ...asked, operator: '>' }])).toEqual([
      'performance more than 6000 TPP (distance unknown)',
      '性能6000 TPP超（差は不明）',
    ]);
    const at = { absolute: '0', unit: 'TPP', side: 'at' } as const;
    expect(both([limit('>', { distance: at })])).toEqual([
      'performance more than 6000 TPP (exactly at the limit)',
      '性能6000 TPP超（しきい値と同値）',
    ]);
  });

  test('prints the unit of the distance in the language, none for a pure number, and one it does not know as it is', () => {
    const away = (unit: string) => both([limit('>', { distance: { absolute: '8', unit, side: 'below' } })]);
    expect(away('bit')).toEqual([
      'performance more than 6000 TPP (8 bit away)',
      '性能6000 TPP超（差8 ビット）',
    ]);
    expect(away('')).toEqual(['performance more than 6000 TPP (8 away)', '性能6000 TPP超（差8）']);
    expect(away('furlong')[0]).toContain('(8 furlong away)');
  });

  test('joins several, and names a parameter that the vocabulary does not hold by its id', () => {
    expect(both([limit('>='), limit('<', { parameter: 'other' })])).toEqual([
      'performance 6000 TPP or more (8 TPP away) and other less than 6000 TPP (8 TPP away)',
      '性能6000 TPP以上（差8 TPP）及びother6000 TPP未満（差8 TPP）',
    ]);
  });
});

const lists = [
  list('us', [], { en: 'United States', ja: '米国' }),
  list('jp', [], { en: 'Japan', ja: '日本' }),
] as const;
const verdict = (status: ListVerdict['status'], more: Partial<ListVerdict> = {}): ListVerdict => ({
  list: 'us',
  asOf: '2026-01-01',
  status,
  ...bareVerdict,
  ...more,
});
const control = (address: string, more: Partial<ListVerdict['controls'][number]> = {}) => ({
  address,
  truth: 'yes' as const,
  tier: 'list' as const,
  trace: limit('>'),
  ...more,
});
const controlled = (...addresses: string[]) =>
  verdict('controlled', {
    tier: 'list',
    controlledBy: [...addresses, '3A991'],
    controls: [...addresses.map((each) => control(each)), control('3A991', { tier: 'anti-terrorism' })],
  });
const says = (alignment: Alignment, one: ListVerdict, other: ListVerdict) =>
  summaryOf(alignment, [one, other], lists, words);
const missing = (kind: 'parameter' | 'class' | 'related', id: string) => ({ kind, id, controls: ['3A001'] });

describe('the comparison of an item in one sentence', () => {
  test('both lists control it, each by the controls of the tier that decides', () => {
    expect(says('both-controlled', controlled('3A090'), controlled('第6条'))).toEqual({
      en: 'Controlled by both: United States 3A090; Japan 第6条',
      ja: '双方で該当：米国 3A090。日本 第6条',
    });
  });

  test('of more than three only the number is told', () => {
    expect(says('both-controlled', controlled('a', 'b', 'c'), controlled('a', 'b', 'c', 'd', 'e'))).toEqual({
      en: 'Controlled by both: United States a, b, c; Japan a, b, c and 2 more',
      ja: '双方で該当：米国 a、b、c。日本 a、b、cほか2件',
    });
  });

  test('one list alone controls it, whichever it is', () => {
    const free = verdict('out-of-class');
    expect(says('first-only', controlled('3A090'), free)).toEqual({
      en: 'United States only: controlled by 3A090; no entry of Japan touches its class',
      ja: '米国のみ該当：3A090。日本は対象外の品目',
    });
    expect(says('second-only', free, controlled('第6条'))).toEqual({
      en: 'Japan only: controlled by 第6条; no entry of United States touches its class',
      ja: '日本のみ該当：第6条。米国は対象外の品目',
    });
  });

  test('neither does: by the nearest limit where a figure decides, else without', () => {
    const near = verdict('not-controlled', {
      controls: [control('3A090', { truth: 'no', trace: limit('>=') })],
    });
    expect(says('neither-controlled', near, verdict('not-controlled'))).toEqual({
      en: 'Controlled by neither: nearest limit of United States, 3A090, is performance 6000 TPP or more (8 TPP away); Japan does not control it',
      ja: 'いずれも非該当：米国で最も近いしきい値は3A090の性能6000 TPP以上（差8 TPP）。日本は非該当',
    });
  });

  test('control for anti-terrorism reasons only is told as such', () => {
    const only = verdict('controlled', {
      tier: 'anti-terrorism',
      controlledBy: ['3A991'],
      controls: [control('3A991', { tier: 'anti-terrorism' })],
    });
    expect(says('neither-controlled', only, verdict('out-of-class'))).toEqual({
      en: 'Controlled by neither: United States for anti-terrorism reasons only (3A991); no entry of Japan touches its class',
      ja: 'いずれも非該当：米国はテロ対策理由のみ（3A991）。日本は対象外の品目',
    });
  });

  test('what is open names what is missing, each once', () => {
    const open = verdict('undetermined', {
      tier: 'list',
      missing: [
        missing('parameter', 'tpp'),
        missing('parameter', 'contains/tpp'),
        missing('class', 'chip'),
        missing('related', 'contains'),
      ],
    });
    expect(says('undetermined', open, controlled('第6条'))).toEqual({
      en: 'Undetermined: United States needs performance, circuit, related items (parts); Japan controls it by 第6条',
      ja: '判定不能：米国は性能、集積回路、関係する貨物等（部分品）が必要。日本は該当（第6条）',
    });
    const strangers = verdict('undetermined', {
      tier: 'anti-terrorism',
      missing: [missing('parameter', 'x/a'), missing('class', 'b'), missing('related', 'c')],
    });
    const { en, ja } = says('undetermined', strangers, open);
    expect(en).toContain('United States needs x/a, b, c, for anti-terrorism reasons only; ');
    expect(ja).toContain('米国はテロ対策理由についてのみx/a、b、cが必要。');
  });

  test('what is not encoded is named, or that nothing is', () => {
    expect(
      says(
        'not-covered',
        verdict('not-covered-in-full', { notCovered: ['3A001.z'] }),
        verdict('not-covered'),
      ),
    ).toEqual({
      en: 'Not covered in full: United States is not encoded in full (3A001.z); Japan has nothing encoded for it',
      ja: '収録範囲外を含む：米国は未収録の規定あり（3A001.z）。日本は関係規定が未収録',
    });
  });
});
