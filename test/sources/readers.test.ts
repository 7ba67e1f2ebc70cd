import { readInternalForm, writeInternalForm } from '../../src/sources/internal-form';
import { readOfficialText } from '../../src/sources/read-official-text';
import { childrenOf, readXml, textOf } from '../../src/sources/read-xml';
import { textHash } from '../../src/sources/text-hash';
import { fixtureText, outline, readFixture } from './fixture';

const edition = '2026-07-23';

test('the official XML of a part gives paragraphs, notes and headings of the list, and no licence data', () => {
  expect(outline(readFixture(['ecfr-part.xml'], { edition }))).toEqual([
    '3A001 heading',
    '3A001.a paragraph',
    '3A001.a.1 paragraph',
    '3A001.a.2 paragraph',
    '3A001.a.3 paragraph',
    '3A001.a.3 note',
    '3A001.a.3 note',
    '3A001.a.3 note',
    '3A001.b paragraph',
    '3A001.c paragraph',
    '3A001.z.1.a paragraph',
    '3A001.z.1.b paragraph',
    '3A002 heading',
  ]);
});

test('the list of a note is never taken for paragraphs of the entry, and a glued label is one', () => {
  const text = readFixture(['us-paragraphs.jsonl', 'us-paragraphs-other.jsonl'], { edition });
  expect(outline(text).filter((line) => line.endsWith('paragraph'))).toEqual([
    '3A001.a paragraph',
    '3A001.a.1 paragraph',
    '3A001.b paragraph',
    '3A001.b.1.a paragraph',
    '3A001.c paragraph',
    '3A001.d paragraph',
    '3A003.a paragraph',
    '3A003.b paragraph',
    '3A004.a paragraph',
  ]);
  const words = (address: string) =>
    text.paragraphs.find((paragraph) => paragraph.address === address && paragraph.kind === 'paragraph')
      ?.text;
  expect(words('3A001.a')).toBe('Converters, as follows:');
  expect(words('3A001.b')).toBe('Amplifiers above 75 W;');
});

test('a paragraph file of the ordinance gives the addresses of the rule files', () => {
  expect(
    outline(readFixture(['jp-paragraphs.jsonl'], { edition })).map((line) => line.split(' ')[0]),
  ).toEqual([
    '第2条の2',
    '第2条の2第2項',
    '第2条の2第2項第3号',
    '第6条第1号',
    '第6条第1号ホ',
    '第6条第1号ホ(一)',
    '第6条第1号ホ(一)1',
    '第6条第1号ホ(二)2.一',
    '第6条第1号ホ(二)2.?1',
    '第6条第10号の2',
    '第6条第11号',
    '第6条第12号',
    '第6条第13号',
  ]);
});

test('the e-Gov XML gives the same addresses, leaves out readings of words, and carries its day', () => {
  const law = readFixture(['e-gov-law.xml']);
  expect(law.edition).toBe('2026-02-14');
  expect(law.paragraphs.map(({ address }) => address)).toEqual([
    '第6条',
    '第6条第1号',
    '第6条第1号イ',
    '第6条第1号イ(一)',
    '第6条第1号イ(一)1',
    '第6条第1号イ(一)?1',
    '第6条第1号の2',
    '第6条第2号',
    '第6条第3号',
    '第6条第2項',
    '第6条第2項第1号',
    '第6条の2',
  ]);
  expect(law.paragraphs.find(({ address }) => address === '第6条第1号の2')?.text).toBe(
    '砒素を用いたもの\u3000五〇兆個以上のもの',
  );
});

test('rows of 別表第1 are addressed by row and sub-item', () => {
  expect(readFixture(['jp-rows.tsv'], { edition }).paragraphs.map(({ address }) => address)).toEqual([
    '7の項(1)',
    '7の項(16の2)',
    '8の項',
  ]);
});

test('the text of the Wassenaar PDF keeps its nesting across page breaks, notes and furniture', () => {
  const text = readFixture(['wassenaar.txt'], { edition });
  expect(outline(text)).toEqual([
    '3.A heading',
    '3.A note',
    '3.A.1 heading',
    '3.A.1.a paragraph',
    '3.A.1.a note',
    '3.A.1.a.1 paragraph',
    '3.A.1.a.1.a paragraph',
    '3.A.1.a.1.b paragraph',
    '3.A.1.a.2 paragraph',
    '3.A.1.a.2 note',
    '3.A.1.a.2 note',
    '3.A.1.a.2 note',
    '3.A.1.a.3 paragraph',
    '3.A.1.b paragraph',
    '3.A.1.b note',
    '3.A.1.b.1 paragraph',
    '3.A.1.b.2 paragraph',
    '3.B heading',
  ]);
  expect(text.paragraphs.find(({ address }) => address === '3.A.1.a.2')?.text).toBe(
    'Converters with a rate greater than 1.3 Giga Samples Per Second (GSPS) and a non-volatile store;',
  );
});

test('the hash of a text does not depend on its width of letters and spaces', () => {
  expect(textHash(' ＧＨｚ　を\n超える ')).toBe(textHash('GHz を 超える'));
  expect(textHash('GHz')).toMatch(/^[0-9a-f]{16}$/);
  expect(textHash('GHz')).not.toBe(textHash('MHz'));
});

test('the internal form is read back as it was written', () => {
  const text = readFixture(['e-gov-law.xml']);
  const read = readInternalForm(writeInternalForm(text), 'x.json');
  expect(read).toMatchObject({ ok: true, value: text });
});

test.each([
  ['a DOCTYPE', '<!DOCTYPE x [<!ENTITY a "b">]><DIV9/>', 'unreadable-xml'],
  ['a tag that is not closed', '<DIV9><P>a. x</DIV9>', 'unreadable-xml'],
  ['an entity that XML does not define', '<DIV9><P>&nbsp;</P></DIV9>', 'unreadable-xml'],
  ['XML without entries', '<DIV9><P>words</P></DIV9>', 'no-entries'],
  ['a law without provisions', '<Law><LawNum>x</LawNum></Law>', 'no-law'],
  [
    'a line that is no JSON',
    '{"eccn":"3A001","at":"","type":"heading","text":"x"}\nnonsense',
    'unreadable-line',
  ],
  [
    'a sign that makes no address',
    '{"article":"第六条","type":"paragraph","path":["一","@"],"text":"x"}',
    'unreadable-sign',
  ],
  ['a row with too few columns', '項\tsub_item\tgoods_ja\n7\t1', 'unreadable-row'],
  ['words in no known form', 'just words', 'unknown-format'],
])('%s is refused with its place', (_, text, id) => {
  const read = readOfficialText([{ file: 'x', text }], { edition });
  expect(read).toMatchObject({ ok: false, diagnostics: [{ id, place: { file: 'x' } }] });
});

test('XML is read with its entities decoded, and each element knows its line', () => {
  const read = readXml('<a\n  x="1 &amp; 2">\n  &#x3042; &lt; 3<![CDATA[<b>]]>\n  <c/>\n</a>', 'x');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  expect(read.value.attributes).toEqual(new Map([['x', '1 & 2']]));
  expect(textOf(read.value).trim()).toBe('あ < 3<b>');
  expect([read.value.line, ...childrenOf(read.value).map(({ line }) => line)]).toEqual([1, 4]);
});

test.each([
  ['a DOCTYPE', '\n<!DOCTYPE a [<!ENTITY e "&e;&e;">]>\n<a>&e;</a>', 2, 'a DOCTYPE'],
  ['a wrong end tag', '<a>\n<b>\n</a>', 3, 'unexpected close tag'],
  ['an end tag that is missing', '<a>\n', 2, 'unclosed tag `a`'],
  ['a second root', '<a/>\n\n<b/>', 3, 'documents may contain only one root'],
  ['nesting without end', '\n' + '<a>'.repeat(101), 2, 'elements nested more than 100 deep'],
])('XML with %s is refused at its line', (_, text, line, found) => {
  expect(readXml(text, 'x')).toMatchObject({
    ok: false,
    diagnostics: [{ id: 'unreadable-xml', place: { file: 'x', line }, found }],
  });
});

test('a text without its day is refused unless it is named', () => {
  const file = { file: 'x', text: fixtureText('ecfr-part.xml') };
  expect(readOfficialText([file], {})).toMatchObject({ ok: false, diagnostics: [{ id: 'unclear-edition' }] });
  expect(readOfficialText([file], { edition }).ok).toBe(true);
});
