import { listOnDay } from '../../../src/engine/as-of';
import type { Lists } from '../../../src/engine/changes/class-effects';
import { itemFlips } from '../../../src/engine/changes/item-flips';
import { mergeVocabularies } from '../../../src/engine/changes/merge-vocabularies';
import type { Condition } from '../../../src/model/condition';
import type { Paragraph } from '../../../src/model/control-list';
import type { Item } from '../../../src/model/item';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { is, item, list, paragraph, vocabulary } from '../build';

const words = vocabulary({
  classes: { chip: { touchedBy: { us: ['3A001'], jp: [] } } },
  numbers: {
    bits: { unit: 'bit', domain: 'integer', least: '1' },
    rate: { unit: 'MSPS', least: '0' },
    power: { unit: 'W', least: '0' },
    io: { unit: 'Gbyte/s', least: '0' },
  },
  questions: ['military'],
  assumptions: { civil: { sets: { military: 'no' } } },
});
export const labelled: Vocabulary = {
  ...words,
  parameters: new Map(
    [...words.parameters].map(([id, each]) => [id, { ...each, label: { en: id, ja: `${id}値` } }]),
  ),
};
export const chip = (address: string, when: Condition, more: object = {}) =>
  paragraph(address, { classes: ['chip'], when, ...more });
export const at = { reasons: [{ reason: 'AT', column: 1 }] };
export const sides = (us: readonly Paragraph[], jp: readonly Paragraph[] = []): Lists => [
  listOnDay(
    list('us', us[0]?.address === '3A001' ? us : [paragraph('3A001', {}, { children: us })]),
    '2026-01-01',
    labelled,
  ),
  listOnDay(list('jp', jp), '2026-01-01', labelled),
];
export const [twelve, fourteen] = [is('bits', '>= 12 bit'), is('bits', '>= 14 bit')];
export const flips = (
  items: readonly Item[],
  base: Lists,
  head: Lists,
  assumptions: readonly string[] = [],
) => itemFlips(items, assumptions, { base, head }, mergeVocabularies(labelled, labelled));
export const flip = (
  figures: Record<string, string>,
  base: readonly Paragraph[],
  head: readonly Paragraph[],
  assumptions?: readonly string[],
) => {
  const [found] = flips([item(['chip'], figures, { id: 'A1' })], sides(base), sides(head), assumptions);
  return found && { alignments: found.alignments, gained: found.gained, lost: found.lost, ...found.reason };
};
