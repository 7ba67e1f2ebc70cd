import { verify } from '../../src/sources/verify';
import { rulebookOf, smallRuleFiles, smallText, withChange } from './fixture';

const file = (name: string): string => `us-ccl/3A001/${name}.yaml`;
const findings = (...change: Parameters<typeof withChange>): readonly string[] =>
  verify(withChange(...change), smallText()).findings.map(({ check, address, figure }) =>
    [check, address, figure].filter((part) => part !== undefined).join(' '),
  );

test('rules that hold what the law prints give no finding', () => {
  const { findings: found, counts } = verify(rulebookOf(smallRuleFiles()), smallText());
  expect(found).toEqual([]);
  expect(counts).toEqual({ compared: 9, outside: 0, unhashed: 0 });
});

test.each<[string, Parameters<typeof withChange>, readonly string[]]>([
  [
    'a figure of the law that no criterion holds',
    [file('a'), ', rate: "> 1300 MSPS"', ''],
    ['law-figure 3A001.a.1 1300 MSPS'],
  ],
  [
    'a figure that the law does not print',
    [file('a'), '> 1300 MSPS', '> 1200 MSPS'],
    ['law-figure 3A001.a.1 1300 MSPS', 'rule-figure 3A001.a.1 1200 MSPS'],
  ],
  [
    'a comparison that the law does not make',
    [file('a'), '>= 8 bit', '> 8 bit'],
    ['comparison 3A001.a.1 8 bit'],
  ],
  [
    'one of two figures for one limit left out',
    [file('a'), '398 K (125 degC)', '398 K'],
    ['law-figure 3A001.a.3 125 degC'],
  ],
  [
    'a figure in a band of a curve',
    [file('b'), '<= 2.9 GHz', '<= 2.8 GHz'],
    ['law-figure 3A001.b 2.9 GHz', 'rule-figure 3A001.b 2.8 GHz'],
  ],
  [
    'a figure of a note that no exclusion holds',
    [file('a'), 'mean-power: "<= 50 W", ', ''],
    ['law-figure 3A001.a.3 50 W'],
  ],
  [
    'another text than the one that was read',
    [file('z'), /[0-9a-f]{16}/.exec(smallRuleFiles()[file('z')] ?? '')?.[0] ?? '', '0123456789abcdef'],
    ['hash-changed 3A001.z.1.a'],
  ],
  [
    'a paragraph that the text does not have',
    [file('z'), '"z.1.b"', '"z.1.c"'],
    ['not-in-text 3A001.z.1.c', 'not-encoded 3A001.z.1.b'],
  ],
  [
    'a reserved paragraph that the rules take for one in force',
    [file('c'), 'absent: true', 'class: thing'],
    ['absence 3A001.c'],
  ],
  [
    'a paragraph in force that the rules take for reserved',
    [file('z'), 'class: thing', 'absent: true'],
    ['absence 3A001.z.1.a'],
  ],
  ['the same figure in another unit of its family', [file('a'), '> 1300 MSPS', '> 1.3 GSPS'], []],
])('%s', (_, change, expected) => {
  expect(findings(...change)).toEqual(expected);
});

test('a paragraph of the text is missed only where the rules claim to be complete', () => {
  const files = Object.fromEntries(Object.entries(smallRuleFiles()).filter(([path]) => path !== file('b')));
  const found = (changed: typeof files) =>
    verify(rulebookOf(changed), smallText()).findings.map(({ check, address }) => `${check} ${address}`);
  expect(found(files)).toEqual(['not-encoded 3A001.b']);
  expect(
    found({
      ...files,
      [file('entry')]: (files[file('entry')] ?? '').replace('coverage: full', 'coverage: part'),
    }),
  ).toEqual([]);
});

test('a figure written out in every paragraph below a chapeau is held', () => {
  const files = smallRuleFiles();
  const text = smallText();
  const chapeau = {
    ...text,
    paragraphs: text.paragraphs.map((part) =>
      part.address === '3A001.a' ? { ...part, text: 'Above 5 kW:' } : part,
    ),
  };
  const held = (files[file('a')] ?? '').replaceAll('when: {', 'when: {mean-power: "> 5 kW", ');
  const [all, some] = [held, held.replace('mean-power: "> 5 kW", dose', 'dose')].map((words) =>
    verify(rulebookOf({ ...files, [file('a')]: words }), chapeau).findings.filter(
      ({ check }) => check === 'law-figure',
    ),
  );
  expect(all).toEqual([]);
  expect(some?.map(({ address, figure }) => [address, figure])).toEqual([['3A001.a', '5 kW']]);
});

describe('a waiver', () => {
  const waivers = (text: string) => ({
    'us-ccl/waivers.yaml': `list: us-ccl\nwaivers:\n  - {${text}, reason: {en: why, ja: 理由}}\n`,
  });
  const changed = () => {
    const files = smallRuleFiles();
    return { ...files, [file('a')]: (files[file('a')] ?? '').replace(', rate: "> 1300 MSPS"', '') };
  };

  test('sets aside the finding that it names, and is counted', () => {
    const {
      findings: found,
      waived,
      stale,
    } = verify(
      rulebookOf({ ...changed(), ...waivers('address: "3A001.a.1", figure: "1300 MSPS"') }),
      smallText(),
    );
    expect([found, stale]).toEqual([[], []]);
    expect(waived.map(({ finding, waiver }) => [finding.figure, waiver.reason.en])).toEqual([
      ['1300 MSPS', 'why'],
    ]);
  });

  test('of another figure, check or address waives nothing and is stale', () => {
    for (const text of [
      'address: "3A001.a.1", figure: "1200 MSPS"',
      'address: "3A001.a.1", check: comparison',
      'address: "3A001.a.2", check: law-figure',
    ]) {
      const { findings: found, stale } = verify(rulebookOf({ ...changed(), ...waivers(text) }), smallText());
      expect([found.length, stale.length]).toEqual([1, 1]);
    }
  });

  test('of an entry that the text does not reach is not stale', () => {
    const { stale } = verify(
      rulebookOf({ ...smallRuleFiles(), ...waivers('address: "3A999", check: not-in-text') }),
      smallText(),
    );
    expect(stale).toEqual([]);
  });

  test('without a figure or a check is refused', () => {
    expect(() => rulebookOf({ ...smallRuleFiles(), ...waivers('address: "3A001.a.1"') })).toThrow('waivers');
  });
});
