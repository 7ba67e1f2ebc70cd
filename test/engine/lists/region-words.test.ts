import { regionText } from '../../../src/engine/lists/region-text';
import type { AxisMeaning, RegionPart } from '../../../src/model/list-comparison';
import { intervals, number, part, values } from './region-parts';
import { smallLists } from './small-lists';

const { vocabulary } = smallLists([{ class: 'computer' }], [{ class: 'computer' }]);

const subject = (more: object = {}): AxisMeaning => ({
  kind: 'class',
  class: 'circuit',
  relation: 'software-for',
  ...more,
});

const parts: readonly (readonly [RegionPart, en: string, ja: string])[] = [
  [part({ kind: 'answer', parameter: 'hardened' }, values('yes')), 'hardened: yes', 'hardened（日）：はい'],
  [part({ kind: 'answer', parameter: 'hardened' }, values('no')), 'hardened: no', 'hardened（日）：いいえ'],
  [
    part({ kind: 'answer', parameter: 'hardened' }, values('no', 'yes')),
    'hardened: no or yes',
    'hardened（日）：いいえ又ははい',
  ],
  [
    part({ kind: 'answer', parameter: 'material' }, values('silicon', 'diamond')),
    'material silicon or diamond',
    'material（日） silicon（日）又はdiamond（日）',
  ],
  [part({ kind: 'class', class: 'amplifier' }, values('yes')), 'also: amplifier', 'amplifier（日）である'],
  [part({ kind: 'class', class: 'amplifier' }, values('no')), 'not: amplifier', 'amplifier（日）でない'],
  [
    part({ kind: 'class', class: 'module', relation: 'contains' }, values('no')),
    'contains: not: module',
    'contains（日）：module（日）でない',
  ],
  [
    part(number('tpp', { relation: 'contains' }), intervals('(5,)')),
    'contains: tpp over 5 TPP',
    'contains（日）：tpp（日） 5 TPP超',
  ],
  [
    part(number('tpp', { relation: 'software-for/contains' }), intervals('(5,)')),
    'software for / contains: tpp over 5 TPP',
    'software for（日） / contains（日）：tpp（日） 5 TPP超',
  ],
  [
    part({ kind: 'related', relation: 'contains' }, values('yes')),
    'contains: such an item',
    'contains（日）：該当するものがある',
  ],
  [
    part({ kind: 'related', relation: 'contains' }, values('no')),
    'contains: no such item',
    'contains（日）：該当するものがない',
  ],
  [part(subject(), values('yes')), 'software for: circuit', 'software for（日）：circuit（日）'],
  [
    part(subject({ others: ['module', 'computer'] }), values('yes')),
    'software for: circuit, module, computer',
    'software for（日）：circuit（日）、module（日）、computer（日）',
  ],
  [
    part(subject({ others: ['module', 'computer', 'amplifier'] }), values('yes')),
    'software for: circuit, module, computer, amplifier',
    'software for（日）：circuit（日）、module（日）、computer（日）、amplifier（日）',
  ],
  [
    part(subject({ others: ['module', 'computer', 'amplifier', 'converter', 'firmware'] }), values('yes')),
    'software for: circuit, module, computer, amplifier, 2 more classes',
    'software for（日）：circuit（日）、module（日）、computer（日）、amplifier（日）、ほか2品目',
  ],
  [
    part(subject({ controlled: 'by-both' }), values('yes')),
    'software for: circuit, controlled by both lists',
    'software for（日）：circuit（日）（双方のリストに該当するもの）',
  ],
  [
    part(subject({ controlled: 'some-by-both' }), values('yes')),
    'software for: circuit, some of those that both lists control',
    'software for（日）：circuit（日）（双方のリストに該当するものの一部）',
  ],
  [
    part(subject({ controlled: 'by-one' }), values('yes')),
    'software for: circuit, controlled by this list only',
    'software for（日）：circuit（日）（当該リストのみに該当するもの）',
  ],
  [
    part(subject({ controlled: 'some-by-one' }), values('yes')),
    'software for: circuit, some of those that only this list controls',
    'software for（日）：circuit（日）（当該リストのみに該当するものの一部）',
  ],
  [
    part({ kind: 'not-encoded', address: '3A001.b' }, values('yes')),
    '3A001.b (not encoded in full) applies',
    '3A001.b（未収録の部分あり）に該当する',
  ],
  [
    part({ kind: 'not-encoded', address: '3A001.b' }, values('no')),
    '3A001.b (not encoded in full) does not apply',
    '3A001.b（未収録の部分あり）に該当しない',
  ],
  [
    part({ kind: 'not-encoded', address: '第6条', isElsewhere: true }, values('yes')),
    'where 第6条 leaves them (not encoded): controlled',
    '第6条により除外されるものの属する規定（未収録）に該当する',
  ],
  [
    part({ kind: 'not-encoded', address: '第6条', isElsewhere: true }, values('no')),
    'where 第6条 leaves them (not encoded): not controlled',
    '第6条により除外されるものの属する規定（未収録）に該当しない',
  ],
  [
    part({ kind: 'otherwise', tier: 'list' }, values('no')),
    'not controlled by both lists on other grounds',
    '他の規定により双方のリストに該当するものでない',
  ],
  [
    part({ kind: 'otherwise', tier: 'anti-terrorism' }, values('no')),
    'not controlled for another reason',
    '他の規制理由により該当するものでない',
  ],
];

test.each(parts.map(([own, en, ja]) => [en, ja, own] as const))('%s, in Japanese %s', (en, ja, own) => {
  expect(regionText([own], vocabulary, 'en')).toBe(en);
  expect(regionText([own], vocabulary, 'ja')).toBe(ja);
});

test('the parts of a region hold together, and a region without any is the whole class', () => {
  const box = [
    part(number('tpp'), intervals('[4800,6000)')),
    part({ kind: 'answer', parameter: 'hardened' }, values('yes')),
  ];
  expect(regionText(box, vocabulary, 'en')).toBe('tpp 4800 to under 6000 TPP and hardened: yes');
  expect(regionText(box, vocabulary, 'ja')).toBe(
    'tpp（日） 4800 TPP以上6000 TPP未満、かつhardened（日）：はい',
  );
  expect(regionText([], vocabulary, 'en')).toBe('every item of the class');
  expect(regionText([], vocabulary, 'ja')).toBe('この品目のすべて');
});
