import { browseParagraph } from '../../../src/app/browse/browse-paragraph';
import { compareListScopes } from '../../../src/app/compare-list-scopes';
import { explainParagraph } from '../../../src/app/explain-paragraph';
import { loadRules } from '../../../src/app/load-rules';
import { restoreRules } from '../../../src/app/snapshot/restore-rules';
import { snapshotRules } from '../../../src/app/snapshot/snapshot-rules';
import { comparedLists } from '../../../src/app/compared-lists';
import { defaultAsOf, listOnDay } from '../../../src/engine/as-of';
import { judgeOf } from '../../../src/engine/compiled/judge';
import { compareItem } from '../../../src/engine/compare-item';
import { controlsAbout } from '../../../src/engine/built-day';
import { listOutline } from '../../../src/engine/outline/list-outline';
import { paragraphIndex } from '../../../src/engine/paragraph-index';
import type { Rulebook } from '../../../src/model/rulebook';
import { ruleFiles } from '../../corpus/corpus';
import { item } from '../../engine/build';

const loaded = loadRules(ruleFiles());
if (!loaded.ok) throw new Error('the corpus does not load');
const read = loaded.value;
const bytes = snapshotRules(read);
/** Of which nothing has been read yet but what is read at once. */
const restored = (): Rulebook => restoreRules(bytes);

const asOf = new Map<string, string>();
const tool = { name: 'ecalign', version: '0.0.0' };
const classes = [...read.vocabulary.classes.keys()];
const declared = [...read.vocabulary.assumptions.keys()];
/** Every so many of them. */
const each = <T>(of: readonly T[], step: number): readonly T[] => of.filter((_, place) => place % step === 0);
const daysOf = (rulebook: Rulebook) => {
  const [one, other] = comparedLists(rulebook);
  return [
    listOnDay(one, defaultAsOf(one), rulebook.vocabulary),
    listOnDay(other, defaultAsOf(other), rulebook.vocabulary),
  ] as const;
};

test('the rules of a snapshot are those that it was made of', () => {
  expect(restored()).toEqual(read);
});

test('what the outline of a list says without its entries is what they say', () => {
  const rulebook = restored();
  for (const [id, { entries }] of rulebook.lists) {
    const kept = listOutline(entries);
    expect({ ...kept }).toEqual({ ...listOutline([...(read.lists.get(id)?.entries ?? [])]) });
  }
});

test('nothing of a list is read before it is asked for', () => {
  const { buffer, byteOffset } = Buffer.from(bytes);
  const damaged = new Uint8Array(buffer, byteOffset, bytes.length);
  const head = 4 + new DataView(buffer, byteOffset).getUint32(0, true);
  damaged.fill(0, head);
  const rulebook = restoreRules(damaged);
  const [one] = comparedLists(rulebook);
  expect([...paragraphIndex(one).byAddress.keys()]).toContain('3A001.a.5.a.1');
  expect(listOnDay(one, defaultAsOf(one), rulebook.vocabulary).unencoded('3A001')).toEqual(
    daysOf(read)[0].unencoded('3A001'),
  );
  expect(() => one.entries[0]?.versions).toThrow();
});

test.each([...read.lists])('the controls about each class of %s are found without the others', (id, list) => {
  const days = [...new Set(['2024-06-01', ...list.editions.map(({ date }) => date), '2030-01-01'])];
  const kept = restored();
  const again = kept.lists.get(id);
  if (again === undefined) throw new Error('a list was lost');
  for (const day of days) {
    const { controls } = listOnDay(list, day, read.vocabulary);
    for (const itemClass of classes) {
      const about = controlsAbout(listOnDay(again, day, kept.vocabulary), (other) => other === itemClass);
      const expected = controls.filter(
        (control) => control.classes.length === 0 || control.classes.includes(itemClass),
      );
      expect(about.map(({ address }) => address)).toEqual(expected.map(({ address }) => address));
    }
  }
});

test('items of the classes are judged alike, whatever of the lists was read before', () => {
  const plain = judgeOf(daysOf(read), read.vocabulary, declared);
  let rulebook = restored();
  let judge = judgeOf(daysOf(rulebook), rulebook.vocabulary, declared);
  for (const [place, itemClass] of each(classes, 2).entries()) {
    if (place % 20 === 0) {
      rulebook = restored();
      judge = judgeOf(daysOf(rulebook), rulebook.vocabulary, declared);
    }
    expect(judge.judge(item([itemClass]))).toEqual(plain.judge(item([itemClass])));
  }
});

test('the verdicts about an item are the same with all their reasons', () => {
  for (const itemClass of each(classes, 30)) {
    const rulebook = restored();
    const [own, kept] = [read, rulebook].map((of) =>
      compareItem(item([itemClass]), daysOf(of), of.vocabulary, declared),
    );
    expect(kept).toEqual(own);
  }
});

test('explanations, pages and gaps are the same', () => {
  const own = { rulebook: read, templates: {}, tool };
  const kept = { rulebook: restored(), templates: {}, tool };
  for (const [id, list] of read.lists) {
    for (const address of each([...paragraphIndex(list).byAddress.keys()], 97)) {
      const request = { address, asOf, place: 'test' };
      expect(explainParagraph(request, kept)).toEqual(explainParagraph(request, own));
      expect(browseParagraph(id, address, asOf, kept)).toEqual(browseParagraph(id, address, asOf, own));
    }
  }
  for (const itemClass of ['adc-integrated-circuit', 'oscilloscope']) {
    const request = { asOf, filter: { itemClass }, place: 'test' };
    expect(compareListScopes(request, kept)).toEqual(compareListScopes(request, own));
  }
});
