import type { Paragraph } from '../../src/model/control-list';
import { diagnosticMessage } from '../../src/model/diagnostic';
import { printPlace } from '../../src/model/place';
import type { Rulebook } from '../../src/model/rulebook';
import { flatten } from '../../src/rulebook/conditions-of';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import type { SourceFile } from '../../src/rulebook/source-file';
import { corpusWith, goodText } from './good-corpus';

function load(files: readonly SourceFile[] = corpusWith()): Rulebook {
  const loaded = loadRulebook(files);
  if (!loaded.ok)
    throw new Error(
      loaded.diagnostics.map((d) => `${printPlace(d.place)}: ${diagnosticMessage(d)}`).join('\n'),
    );
  return loaded.value;
}

function paragraph(rulebook: Rulebook, list: string, address: string): Paragraph {
  const found = flatten(rulebook.lists.get(list)!.entries).find((candidate) => candidate.address === address);
  if (found === undefined) throw new Error(`no ${address}`);
  return found;
}

const addressesOf = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.map(({ address }) => address);

test('a corpus without a fault loads without a diagnostic', () => {
  expect(loadRulebook(corpusWith()).diagnostics).toEqual([]);
});

test('lists stand in the order in which they are compared, not in that of their names', () => {
  expect([...load().lists.keys()]).toEqual(['us-ccl', 'jp-meti']);
});

test('paragraphs of several files hang under the nearest paragraph that holds them, in the order of the list', () => {
  const rulebook = load();
  expect(addressesOf(rulebook.lists.get('us-ccl')!.entries)).toEqual(['3A001']);
  expect(addressesOf(paragraph(rulebook, 'us-ccl', '3A001.a').children)).toEqual([
    '3A001.a.5.a',
    '3A001.a.5.b',
  ]);
  expect(addressesOf(paragraph(rulebook, 'us-ccl', '3A001.a.5.a').children)).toEqual([
    '3A001.a.5.a.2',
    '3A001.a.5.a.10',
  ]);
});

test('rows have absolute addresses and stand beside the articles; items follow the iroha order', () => {
  const rulebook = load();
  expect(addressesOf(rulebook.lists.get('jp-meti')!.entries)).toEqual(['4の項', '7の項(1)', '第6条第1号']);
  expect(addressesOf(paragraph(rulebook, 'jp-meti', '第6条第1号').children)).toEqual([
    '第6条第1号ハ',
    '第6条第1号ホ(一)1',
    '第6条第1号ル',
  ]);
});

test('a row is the parent of its sub-items when it stands there itself', () => {
  const rows = goodText('jp-meti/rows.yaml', '"4の項":', '"7の項":').replace(
    'controlled-by: 4の項',
    'class: computer',
  );
  const rulebook = load(corpusWith({ 'jp-meti/rows.yaml': rows }));
  expect(addressesOf(paragraph(rulebook, 'jp-meti', '7の項').children)).toEqual(['7の項(1)']);
});

test('a version keeps what the law says of it: days, editions, classes, row, absence', () => {
  const rulebook = load();
  const [before, after] = paragraph(rulebook, 'us-ccl', '3A001.a.5.a').versions;
  expect(before).toMatchObject({
    from: 'unknown',
    until: '2026-01-01',
    classes: ['adc-integrated-circuit'],
    absent: false,
  });
  expect([...after!.seen]).toEqual([['2026-07-23', 'unknown']]);
  expect(after!.note).toEqual({ en: 'as amended', ja: '改正後' });
  expect(paragraph(rulebook, 'jp-meti', '第6条第1号').versions[0]).toMatchObject({ row: '7の項(1)' });
  expect(paragraph(rulebook, 'jp-meti', '第6条第1号ハ').versions[0]!.absent).toBe(true);
});

test('an exclusion is a negation that says where its words stand and whether the items stay controlled', () => {
  const [own, cited] = [...paragraph(load(), 'us-ccl', '3A001.a.5.a.2').versions[0]!.except].reverse();
  expect(cited).toMatchObject({
    kind: 'not',
    of: { kind: 'answer', parameter: 'material', values: ['compound', 'diamond'] },
    exclusion: { address: '3A001 note 2', staysControlled: 'yes' },
  });
  expect(own).toMatchObject({
    of: {
      kind: 'reference',
      mode: 'controlled-by',
      targets: [{ from: '3A001.a.5.a.10', to: '3A001.a.5.a.10' }],
    },
    exclusion: { address: '3A001.a.5.a.2', staysControlled: 'unknown' },
  });
});

test('a reason may hold for a part of the paragraph only', () => {
  expect(paragraph(load(), 'us-ccl', '3A001').versions[0]!.reasons).toMatchObject([
    { reason: 'NS', column: 2 },
    { reason: 'RS', rule: 'worldwide', cite: '742.6', when: { kind: 'class', classes: ['computer'] } },
  ]);
});

test('a screen looks at related items, and keeps the place where it is written', () => {
  expect(paragraph(load(), 'us-ccl', '3A001.a.5.b')).toMatchObject({
    coverage: 'screen',
    screen: {
      kind: 'related',
      relation: 'contains',
      of: { kind: 'all', of: [{ kind: 'class' }, { mode: 'meets' }] },
    },
    place: { file: 'us-ccl/3A001/a.5.yaml', column: 3 },
  });
});

test('disjointness declared on one class stands on both', () => {
  const { classes } = load().vocabulary;
  expect(classes.get('integrated-circuit')!.disjointFrom).toEqual(['computer']);
  expect(classes.get('computer')!.disjointFrom).toEqual(['integrated-circuit']);
});

test('touched-by may name an address that is not encoded: that is how it is known not to be covered', () => {
  const classes = goodText('vocabulary/classes.yaml', '[3A001]', '[3A001, 9A515.d]');
  const { vocabulary } = load(corpusWith({ 'vocabulary/classes.yaml': classes }));
  expect(vocabulary.classes.get('integrated-circuit')!.touchedBy.get('us-ccl')).toEqual(['3A001', '9A515.d']);
});

test('assumptions close classes, exclude classes and answer questions', () => {
  const { assumptions } = load().vocabulary;
  expect([...assumptions.get('not-military')!.sets]).toEqual([['designed-for-military-use', 'no']]);
  expect(assumptions.get('silicon')!.excludesClasses).toEqual(['computer']);
  expect(assumptions.get('no-other-class')!.closesClasses).toBe(true);
});

test('the hash depends on every rule file and on nothing else', () => {
  const { hash } = load();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(load([...corpusWith()].reverse()).hash).toBe(hash);
  expect(load(corpusWith({ 'README.md': 'other words' })).hash).toBe(hash);
  expect(load(corpusWith({ 'schema/rule-file.schema.json': 'not even JSON' })).hash).toBe(hash);
  const comment = goodText('vocabulary/relations.yaml', 'relations:', '# a comment\nrelations:');
  expect(load(corpusWith({ 'vocabulary/relations.yaml': comment })).hash).not.toBe(hash);
});

test('faults of all files are named in one run, in the order of files and lines', () => {
  const loaded = loadRulebook(
    corpusWith({
      'us-ccl/3A001/a.5.yaml': goodText('us-ccl/3A001/a.5.yaml', 'sample-rate:', 'samplerate:'),
      'jp-meti/goods/art-6/1.yaml': goodText(
        'jp-meti/goods/art-6/1.yaml',
        '">= 8 bit"',
        '">= 8 GHz"',
      ).replace('ホ(一)1', 'ホ（一）1'),
    }),
  );
  expect(loaded.diagnostics.map(({ id, place }) => [id, place.file])).toEqual([
    ['unreadable-address', 'jp-meti/goods/art-6/1.yaml'],
    ['unreadable-quantity', 'jp-meti/goods/art-6/1.yaml'],
    ['unknown-parameter', 'us-ccl/3A001/a.5.yaml'],
  ]);
});

test('a fault in one file does not make faults of the names that other files take from it', () => {
  const broken = goodText('vocabulary/parameters/converters.yaml', 'unit: MSPS', 'unit: MSPZ');
  const ids = loadRulebook(corpusWith({ 'vocabulary/parameters/converters.yaml': broken })).diagnostics.map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['unknown-unit']);
  const unreadable = loadRulebook(corpusWith({ 'vocabulary/parameters/converters.yaml': 'parameters: [' }));
  expect(unreadable.diagnostics.map(({ id }) => id)).toEqual(['yaml-syntax']);
  const entry = goodText('us-ccl/3A001/entry.yaml', 'coverage: part', 'coverage: parts');
  const shape = loadRulebook(corpusWith({ 'us-ccl/3A001/entry.yaml': entry }));
  expect(shape.diagnostics.map(({ id }) => id)).toEqual(['unexpected-value']);
});
