import { undetermined } from '../../src/findings/undetermined';
import { relatedWords } from '../../src/model/related-words';
import type { ListVerdict } from '../../src/model/verdict';
import { messagesIn } from '../../src/report/messages/messages';
import { itemRowView } from '../../src/report/view/item-row-view';
import { itemLines } from '../../src/report/text/item-lines';
import { askedFirst } from '../../src/report/view/asked-first';
import { bearingOf } from '../../src/report/view/bearing';
import { missingViews } from '../../src/report/view/missing-view';
import { compared, sampleComparison, verdict } from './sample-comparison';

const { lists, glossary } = sampleComparison();
const wording = { t: messagesIn('en'), lang: 'en', glossary } as const;
const asks = (id: string, ...controls: string[]): ListVerdict['missing'][number] => ({
  kind: 'parameter',
  id,
  controls,
});
const addresses = (list: string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => `${list}${number + 1}`);
const openItem = (first: ListVerdict['missing'], second: ListVerdict['missing']) =>
  compared('x', 'X', 'undetermined', [
    verdict('us-ccl', { status: 'undetermined', openControls: addresses('3A', 9), missing: first }),
    verdict('jp-meti', { status: 'undetermined', openControls: ['第1号'], missing: second }),
  ]);

test('what the two lists miss is asked for once, as soon as the list that needs it sooner asks', () => {
  const item = openItem(
    [asks('a', '3A1'), asks('b', '3A1'), asks('c', '3A2')],
    [asks('c', '第1号'), asks('d', '第1号'), asks('a', '第1号')],
  );
  expect(missingViews(item, wording).map(({ label }) => label)).toEqual(['a', 'c', 'b', 'd']);
});

test('at one place what more paragraphs wait for comes first', () => {
  const item = openItem([asks('a', '3A1')], [asks('b', '第1号', '第2号')]);
  expect(missingViews(item, wording).map(({ label }) => label)).toEqual(['b', 'a']);
});

test('six paragraphs of a list are named as waiting, and the others counted', () => {
  const item = openItem([asks('a', ...addresses('3A', 9))], [asks('a', '第1号'), asks('b', '第1号')]);
  const [a, b] = missingViews(item, wording);
  expect(a?.waiting.map((named) => named.map(({ text }) => text))).toEqual([addresses('3A', 6), ['第1号']]);
  expect([a?.more, b?.more]).toEqual(['+3', '']);
});

test('a row names the open paragraphs that wait for what it asks for', () => {
  const item = openItem([asks('a', '3A7', '3A9'), asks('b', '3A1')], []);
  const { verdicts, ask } = itemRowView(item, { index: 0, number: 1 }, [], lists, wording, '');
  expect(verdicts.map(({ deciding, more }) => [deciding?.text, more])).toEqual([
    ['3A7, 3A9, 3A1', '+6'],
    ['第1号', ''],
  ]);
  expect(ask).toContain('a, b');
});

test('a finding names ten of the figures that are missing; their order makes no other finding', () => {
  const labels = addresses('figure-', 12);
  const found = (ids: readonly string[]) =>
    undetermined.find(
      openItem(
        ids.map((id) => asks(id, '3A1')),
        [],
      ),
      { lists, glossary },
    )[0];
  const one = found(labels);
  expect(one?.message.en).toMatch(/missing: figure-1; .*; figure-10 and 2 more$/);
  expect(one?.message.ja).toMatch(/不足：figure-1、.*、figure-10ほか2件$/);
  expect(found(labels.slice(0, 10))?.message.en).toMatch(/; figure-10$/);
  expect(found([...labels].reverse())?.detail).toBe(one?.detail);
});

test('a relation of which nothing is stated is asked for as related items', () => {
  const relation = { kind: 'related', id: 'contains', controls: ['3A1'] } as const;
  const [one] = undetermined.find(openItem([relation], []), { lists, glossary });
  expect(one?.message.en).toMatch(/missing: related items \(contains\)$/);
  expect(relatedWords({ en: 'software for', ja: 'のためのプログラム' }).ja).toBe(
    '関係する貨物等（…のためのプログラム）',
  );
});

test('paragraphs stand in the order in which what they wait for is asked for, and otherwise as in the list', () => {
  const missing = [asks('a', '3A7'), asks('b', '3A7', '3A2', '3A5')];
  expect(askedFirst(['3A1', '3A2', '3A4', '3A5', '3A7'], (address) => address, { missing })).toEqual([
    '3A7',
    '3A2',
    '3A5',
    '3A1',
    '3A4',
  ]);
});

const open = (address: string, tier: 'list' | 'anti-terrorism' = 'list') =>
  ({ address, tier, truth: 'unknown', trace: { kind: 'class', truth: 'unknown', classes: ['x'] } }) as const;

test('of the open paragraphs those that wait for what is asked for first bear on a verdict, list paragraphs before others', () => {
  const controls = [open('3A0', 'anti-terrorism'), ...addresses('3A', 9).map((address) => open(address))];
  const undecided = verdict('us-ccl', {
    status: 'undetermined',
    controls,
    missing: [asks('a', '3A0', '3A8'), asks('b', '3A3')],
  });
  const bearing = bearingOf(undecided);
  expect(bearing.open.map(({ address }) => address)).toEqual(['3A8', '3A3', '3A1', '3A2', '3A4', '3A5']);
  expect(bearing.alsoOpen).toEqual(['3A0', '3A6', '3A7', '3A9']);
});

test('for a terminal twelve figures are listed with what waits for them and the others named, and so are paragraphs', () => {
  const controls = addresses('3A', 9).map((address) => open(address));
  const figures = addresses('figure-', 15);
  const item = compared('x', 'X', 'undetermined', [
    verdict('us-ccl', {
      status: 'undetermined',
      controls,
      missing: figures.map((id) => asks(id, ...addresses('3A', 7))),
    }),
    verdict('jp-meti', {}),
  ]);
  const lines = itemLines(item, lists, wording);
  const asked = lines.slice(lines.indexOf('  What to ask next') + 1);
  expect(asked).toHaveLength(13);
  expect(asked[0]).toBe('  ? figure-1: 3A1, 3A2, 3A3, 3A4, 3A5, 3A6 +1');
  expect(asked[12]).toBe('    and 3 more: figure-13, figure-14, figure-15');
  expect(lines).toContain('    Also undecided: 3A7, 3A8, 3A9');
  const few = compared('y', 'Y', 'undetermined', [
    verdict('us-ccl', { status: 'undetermined', controls, missing: [asks('figure-1', '3A1')] }),
    verdict('jp-meti', {}),
  ]);
  expect(itemLines(few, lists, wording).at(-1)).toBe('  ? figure-1: 3A1');
});
