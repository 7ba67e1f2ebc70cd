import { absoluteAddress, citationOf, locateFile, type Numbering } from '../../src/rulebook/layout';

test.each<[Numbering, string, string]>([
  ['eccn', '3A001/entry.yaml', '3A001'],
  ['eccn', '3A001/a.5.yaml', '3A001'],
  ['ordinance', 'rows.yaml', 'rows'],
  ['ordinance', 'goods/art-6/1.yaml', '第6条第1号'],
  ['ordinance', 'goods/art-6/10-2.yaml', '第6条第10号の2'],
  ['ordinance', 'goods/art-14-2/3.yaml', '第14条の2第3号'],
  ['ordinance', 'goods/art-2-2/2.3.yaml', '第2条の2第2項第3号'],
  ['ordinance', 'technology-rows.yaml', 'rows'],
  ['ordinance', 'technology/art-19.yaml', '第19条'],
  ['ordinance', 'technology/art-19/clause-3.yaml', '第19条第3項'],
])('in %s numbering the path %s is the citation %s', (numbering, path, entry) => {
  expect(citationOf(numbering, path)?.entry).toBe(entry);
});

test.each<[Numbering, string]>([
  ['eccn', '3a001/entry.yaml'],
  ['eccn', 'entry.yaml'],
  ['eccn', '3A001/A.5.yaml'],
  ['ordinance', 'goods/6/1.yaml'],
  ['ordinance', 'goods/art-6/第1号.yaml'],
])('in %s numbering the path %s is no citation', (numbering, path) => {
  expect(citationOf(numbering, path)).toBeUndefined();
});

test('an absolute address joins entry and paragraph; a row is absolute already', () => {
  expect(absoluteAddress('eccn', '3A001', 'a.5')).toBe('3A001.a.5');
  expect(absoluteAddress('eccn', '3A001', '')).toBe('3A001');
  expect(absoluteAddress('ordinance', '第6条第1号', 'ホ(一)1')).toBe('第6条第1号ホ(一)1');
  expect(absoluteAddress('ordinance', 'rows', '7の項(1)')).toBe('7の項(1)');
});

test('what is for people and editors is left aside; what has no place in the corpus is not overlooked', () => {
  expect(
    ['README.md', 'us-ccl/README.md', 'schema/list.schema.json'].map((path) => locateFile(path).kind),
  ).toEqual(['ignored', 'ignored', 'ignored']);
  expect(
    ['notes.yaml', 'us-ccl/a.yml', 'vocabulary/clases.yaml'].map((path) => locateFile(path).kind),
  ).toEqual(['unexpected', 'unexpected', 'unexpected']);
});
