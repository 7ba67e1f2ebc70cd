import { checkMeaning } from '../../../src/engine/checks/check-meaning';
import type { Rulebook } from '../../../src/model/rulebook';
import { all, is, list, paragraph, vocabulary } from '../build';

const at = (file: string, line: number, column = 1) => ({ file, line, column });
const words = vocabulary({ classes: { circuit: {} }, numbers: { bits: { unit: 'bit', least: '1' } } });
const twelve = is('bits', '>= 12 bit');
const versions = (file: string, line: number, column?: number) => [
  { when: twelve, until: '2020-01-01' },
  { from: '2021-01-01', when: twelve, place: at(file, line, column) },
];

test('what cannot be meant is told in the order of the files, then of lines, then of columns', () => {
  const [first, second] = [
    list('us', [
      paragraph('X', versions('b', 12)),
      paragraph('Y', versions('b', 3, 9)),
      paragraph('Z', versions('c', 1)),
    ]),
    list('jp', [paragraph('第1条', versions('a', 7)), paragraph('第2条', versions('b', 3, 4))]),
  ];
  const circuit = { ...words.classes.get('circuit')!, place: at('b', 5) };
  const rulebook: Rulebook = {
    vocabulary: { ...words, classes: new Map([['circuit', circuit]]), relations: new Map() },
    lists: new Map([first, second].map((each) => [each.id, each])),
    alignments: [],
    hash: '',
  };
  expect(
    checkMeaning(rulebook).map(({ id, place }) => `${place.file}:${place.line}:${place.column} ${id}`),
  ).toEqual([
    'a:7:1 dates-apart',
    'b:3:4 dates-apart',
    'b:3:9 dates-apart',
    'b:5:1 unused-class',
    'b:12:1 dates-apart',
    'c:1:1 dates-apart',
  ]);
});

test('scopes are those of the day of the latest edition of each list', () => {
  const few = { when: all(twelve, is('bits', '< 8 bit')) };
  const on = (date: string) => {
    const editions = [{ date, title: { en: 'e', ja: 'e' }, source: 'test' }];
    const one = {
      ...list('us', [
        paragraph('X', [
          { when: twelve, until: '2025-01-01' },
          { from: '2025-01-01', ...few },
        ]),
      ]),
      editions,
    };
    const rulebook: Rulebook = {
      vocabulary: { ...words, classes: new Map(), relations: new Map() },
      lists: new Map([['us', one]]),
      alignments: [],
      hash: '',
    };
    return checkMeaning(rulebook).map(({ id }) => id);
  };
  expect(on('2024-12-31')).toEqual([]);
  expect(on('2025-01-01')).toEqual(['empty-criteria']);
});
