import { checkRules, renderCheck } from '../../src/app/check-rules';
import type { RuleFile } from '../../src/app/load-rules';
import { printPlace } from '../../src/model/place';
import { corpus, edited, type Edit } from './edited-corpus';

const us = 'us-ccl/3A001/a.5.yaml';
const amplifiers = 'us-ccl/3A001/b.2.yaml';

function told(files: readonly RuleFile[]): readonly string[] {
  return checkRules(files).diagnostics.map(
    ({ id, severity, place }) => `${severity} ${id} ${printPlace(place)}`,
  );
}

test('a corpus in which everything means something is told nothing', () => {
  expect(told(corpus)).toEqual([]);
});

const faults: readonly (readonly [sentence: string, edits: readonly Edit[], told: readonly string[]])[] = [
  [
    'criteria that no figure satisfies are empty',
    [
      {
        file: us,
        find: 'adc-resolution: ">= 12 bit"',
        put: 'all: [{ adc-resolution: "< 8 bit" }], adc-resolution: ">= 12 bit"',
      },
    ],
    [`error empty-criteria ${us}:32:75`],
  ],
  [
    'criteria that contradict those of the parent are empty',
    [
      {
        file: us,
        find: 'class: adc-integrated-circuit\n',
        put: 'class: adc-integrated-circuit\n        when: { sample-rate: "<= 400 MSPS" }\n',
      },
    ],
    [
      `error empty-criteria ${us}:19:72`,
      `error empty-criteria ${us}:26:73`,
      `error empty-criteria ${us}:33:63`,
    ],
  ],
  [
    'a criterion that its neighbours imply changes nothing',
    [
      {
        file: us,
        find: 'sample-rate: "> 1.3 GSPS"',
        put: 'sample-rate: "> 1.3 GSPS", any: [{ sample-rate: "> 1 GSPS" }]',
      },
    ],
    [`warning criterion-without-effect ${us}:18:107`],
  ],
  [
    'an exclusion of what is not in the paragraph excludes nothing',
    [
      {
        file: us,
        find: 'regime: "WA 3.A.1.a.5.a.1"',
        put: 'except: [{ adc-resolution: "> 12 bit", stays-controlled: no }]\n            regime: "WA 3.A.1.a.5.a.1"',
      },
    ],
    [`warning exclusion-without-effect ${us}:19:22`],
  ],
  [
    'a paragraph inside the one beside it controls nothing of its own',
    [
      {
        file: us,
        find: '">= 12 bit", sample-rate: "> 400 MSPS"',
        put: '">= 10 bit", sample-rate: "> 400 MSPS"',
      },
      { file: us, find: 'en: 12 bit or more', put: 'en: 10 bit or more' },
    ],
    [`warning paragraph-within-sibling ${us}:23:13`],
  ],
  [
    'a heading with a figure that the limit no longer has',
    [
      {
        file: us,
        find: '">= 12 bit", sample-rate: "> 400 MSPS"',
        put: '">= 14 bit", sample-rate: "> 400 MSPS"',
      },
    ],
    [`warning heading-figure ${us}:27:7`],
  ],
  [
    'a class and a parameter that no paragraph names are unused',
    [
      {
        file: 'vocabulary/classes.yaml',
        append: '  memory:\n    label: { en: memory, ja: 記憶素子 }\n',
      },
      {
        file: 'vocabulary/parameters/figures.yaml',
        append:
          '  terminals:\n    kind: number\n    unit: count\n    label: { en: terminals, ja: 端子 }\n    definition: { en: number of them, ja: 端子数 }\n',
      },
    ],
    [
      'warning unused-class vocabulary/classes.yaml:12:3',
      'warning unused-parameter vocabulary/parameters/figures.yaml:33:3',
    ],
  ],
  [
    'days on which no text applies are named',
    [
      {
        file: us,
        find: 'from: "2024-09-06"\n            seen: { "2025-07-01": unknown }\n            when: { adc-resolution: ">= 8 bit, < 10 bit", sample-rate: "> 1.3 GSPS" }',
        put: 'from: "2024-09-06"\n            until: "2026-01-01"\n            seen: { "2025-07-01": unknown }\n          - from: "2026-03-01"\n            seen: { "2026-07-23": unknown }\n            when: { adc-resolution: ">= 8 bit, < 10 bit", sample-rate: "> 1.3 GSPS" }',
      },
    ],
    [`warning dates-apart ${us}:19:13`],
  ],
  [
    'a reference to a deleted paragraph is dead',
    [
      {
        file: us,
        find: 'when: { adc-resolution: ">= 12 bit", sample-rate: "> 400 MSPS" }',
        put: 'absent: true',
      },
      { file: us, find: 'regime: "WA 3.A.1.a.5.a.3"', put: 'note: { en: gone, ja: 削除 }' },
      {
        file: amplifiers,
        find: '{ for-civil-telecommunications: yes, stays-controlled: no }',
        put: '{ for-civil-telecommunications: yes, stays-controlled: no }\n          - { controlled-by: 3A001.a.5.a.3, stays-controlled: yes }',
      },
    ],
    [`warning dead-reference ${amplifiers}:13:15`],
  ],
  [
    'a heading in one language only is told',
    [{ file: us, find: 'ja: 12ビット以上 }', put: 'ja: twelve bits or more }' }],
    [`warning untranslated ${us}:27:7`],
  ],
];

test.each(faults)('%s', (_, edits, expected) => {
  expect(told(edited(corpus, edits))).toEqual(expected);
});

const regimeVersions = '[{ from: unknown, seen: { "2026-01-15": unknown }, class: adc-integrated-circuit }]';
const regimeParagraph = `{ heading: { en: Text, ja: 本文 }, coverage: full, versions: ${regimeVersions} }`;

test('a regime number that the text of the regime does not have is told where a list cites it', () => {
  const regime = (numbers: readonly string[]): readonly RuleFile[] => [
    {
      path: 'wassenaar/list.yaml',
      text: 'id: wassenaar\norder: 3\nnumbering: eccn\ntitle: { en: Regime, ja: レジーム }\njurisdiction: { en: Regime, ja: レジーム }\npublisher: { en: Regime, ja: レジーム }\neditions:\n  - { date: "2026-01-15", title: { en: January, ja: 1月 }, source: regime }\nlimits:\n  - { en: an extract, ja: 抜粋 }\n',
    },
    {
      path: 'wassenaar/3.A.1/entry.yaml',
      text: `list: wassenaar\nentry: "3.A.1"\nparagraphs:\n  "": ${regimeParagraph}\n`,
    },
    {
      path: 'wassenaar/3.A.1/a.5.a.yaml',
      text: [
        'list: wassenaar',
        'entry: "3.A.1"',
        'paragraphs:',
        '  "a.5.a":',
        '    heading: { en: Converters, ja: 変換器 }',
        '    coverage: full',
        '    of: any',
        `    versions: ${regimeVersions}`,
        '    paragraphs:',
        ...numbers.map((number) => `      "${number}": ${regimeParagraph}`),
        '',
      ].join('\n'),
    },
  ];
  const numbersTold = (numbers: readonly string[]): readonly string[] =>
    checkRules([...corpus, ...regime(numbers)]).diagnostics.flatMap(({ id, severity, place }) =>
      id.startsWith('unknown-') || severity === 'error' ? [`${id} ${printPlace(place)}`] : [],
    );
  const all = ['a.5.a.1', 'a.5.a.2', 'a.5.a.3'];
  expect(numbersTold(all)).toEqual([]);
  expect(numbersTold(all.slice(0, -1))).toEqual([`unknown-regime-number ${us}:30:13`]);
});

function shown(edits: readonly Edit[]): { readonly lines: readonly string[]; readonly exitCode: number } {
  const files = edited(corpus, edits);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const { output, exitCode } = renderCheck(checkRules(files), {
    format: 'text',
    colour: false,
    failOn: 'warning',
    root: 'rules/',
    tool: { name: 'ecalign', version: '1.2.3' },
    textOf: (file) => texts.get(file),
  });
  return { lines: output.split('\n'), exitCode };
}

/** Line and column of the caret, counted as the place counts them. */
function caretOf([head = '', source = '', caret = '']: readonly string[]): string {
  const number = /^(\d+) \| /.exec(source);
  return `${head.split(':')[0] ?? ''}:${number?.[1] ?? ''}:${caret.indexOf('^') - (number?.[0].length ?? 0) + 1}`;
}

test.each<[sentence: string, fault: number, exitCode: number, message: string]>([
  [
    'criteria that nothing satisfies',
    0,
    2,
    'error: criteria of `3A001.a.5.a.3` that no item can satisfy, expected criteria that agree with each other, with those of the parents and with its class; compare the limits with the official text; a comparison or a unit may be the wrong one [empty-criteria]',
  ],
  [
    'a criterion that changes nothing',
    2,
    1,
    'warning: a criterion of `3A001.a.5.a.1` that changes nothing, expected one that its other criteria, its parents or its class do not already imply; take it out, or correct the limit that makes it needless [criterion-without-effect]',
  ],
  [
    'a paragraph inside another',
    4,
    1,
    'warning: `3A001.a.5.a.2`, which lies wholly inside `3A001.a.5.a.3`, expected a paragraph that controls something that those beside it do not; compare both with the official text; a limit, a unit or an exclusion may be missing [paragraph-within-sibling]',
  ],
])('%s: the message says what to do, with a caret under the place and its id', (_, fault, code, message) => {
  const { lines, exitCode } = shown(faults[fault]?.[1] ?? []);
  const place = lines[0]?.slice(0, -message.length - 2);
  expect(lines[0]).toBe(`${place ?? ''}: ${message}`);
  expect(caretOf(lines)).toBe(place);
  expect(exitCode).toBe(code);
  expect(lines.slice(3)).toEqual([
    `${corpus.length} files, ${code === 2 ? '1 error, 0 warnings' : '0 errors, 1 warning'}`,
    'relation of the lists reviewed for 0 of 3 item classes; `gaps --format alignments` writes the missing entries',
    '',
  ]);
});
