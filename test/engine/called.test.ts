import { called } from '../../src/engine/called';

test.each([
  ['PN-1', '12 bit ADC', '12 bit ADC (PN-1)'],
  ['ad9680-1250', 'AD9680-1250 dual ADC', 'AD9680-1250 dual ADC'],
  ['stratix_10', 'Stratix 10 GX', 'Stratix 10 GX'],
  ['ＡＤ１', 'AD1 変換器', 'AD1 変換器'],
  ['PN-1', 'PN-1', 'PN-1'],
])('the item %s with the name %s is called %s', (id, name, words) => {
  expect(called({ id, name })).toBe(words);
});
