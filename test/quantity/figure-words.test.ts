import { figureWords } from '../../src/quantity/figure-words';
import { rational } from '../../src/quantity/rational';
import { findUnit } from '../../src/quantity/unit';

const unit = (symbol: string) => {
  const found = findUnit(symbol);
  if (found === undefined) throw new Error(`no unit ${symbol}`);
  return found;
};

test.each([
  ['-54', 'degC', '-54 °C', '零下54 °C'],
  ['125', 'degC', '125 °C', '125 °C'],
  ['-70', 'dBm', '-70 dBm', 'マイナス70 dBm'],
  ['34', 'count', '34', '34'],
  ['8', 'bit', '8 bit', '8ビット'],
  ['74.98942093324558273021842756', 'W', 'about 74.9894 W', '約74.9894 W'],
])('%s %s stands in a sentence of either language', (value, symbol, en, ja) => {
  expect(figureWords(rational(value), unit(symbol), 'en')).toBe(en);
  expect(figureWords(rational(value), unit(symbol), 'ja')).toBe(ja);
});
