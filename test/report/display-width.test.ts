import { cutCalled, displayWidth } from '../../src/report/text/display-width';

test.each([
  ['12 bit ADC (PN-1)', 20, '12 bit ADC (PN-1)'],
  ['Converter of the newest series (PN-1)', 20, 'Converter of… (PN-1)'],
  ['新しい系列の変換用集積回路 (PN-1)', 20, '新しい系列の… (PN-1)'],
  ['Converter of the newest series', 20, 'Converter of the ne…'],
  ['Converter (a-very-long-part-number)', 20, 'Converter (a-very-l…'],
])('%s within %i columns is %s', (text, width, cut) => {
  expect(cutCalled(text, width)).toBe(cut);
  expect(displayWidth(cut)).toBeLessThanOrEqual(width);
});
