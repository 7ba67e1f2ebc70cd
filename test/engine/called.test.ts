import { called } from '../../src/engine/called';

test.each([
  ['PN-1', '12 bit ADC', '12 bit ADC (PN-1)'],
  ['1', '12 bit ADC', '12 bit ADC (1)'],
  ['PN1', '12 bit ADC', '12 bit ADC (PN1)'],
  ['ad9680-1250', 'AD9680-1250 dual ADC', 'AD9680-1250 dual ADC'],
  ['stratix_10', 'FPGA Stratix 10, GX', 'FPGA Stratix 10, GX'],
  ['ad9680', 'Converter AD 9680', 'Converter AD 9680'],
  ['ＡＤ１', 'AD1 変換器', 'AD1 変換器'],
  ['変換器1', '変換器', '変換器 (変換器1)'],
  ['PN-1', 'PN-1', 'PN-1'],
  ['†', '†', '†'],
  ['†', 'Converter', 'Converter (†)'],
  ['ends', `${'a '.repeat(98)}ends`, `${'a '.repeat(98)}ends`],
  ['end', `${'a '.repeat(99)}end`, `${'a '.repeat(99)}end (end)`],
])('the item %s with the name %s is called %s', (id, name, words) => {
  expect(called({ id, name })).toBe(words);
});
