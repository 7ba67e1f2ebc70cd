import { printUnit } from '../../src/quantity/quantity';
import { allUnits, findUnit } from '../../src/quantity/unit';

test('a unit as readers see it is read as that unit', () => {
  const unread = allUnits.filter((unit) => {
    const shown = printUnit(unit, 'en');
    return shown !== '' && findUnit(shown) !== unit;
  });
  expect(unread.map(({ symbol }) => symbol)).toEqual([]);
});

test.each([
  ['A/us', 'A/µs'],
  ['m2', 'm²'],
  ['TPP/mm2', 'TPP/mm²'],
  ['m3/min', 'm³/min'],
  ['um/min', 'µm/min'],
  ['degC', '°C'],
  ['ohm', 'ohm'],
])('%s is shown as %s', (symbol, shown) => {
  const unit = findUnit(symbol);
  expect(unit && printUnit(unit, 'en')).toBe(shown);
});
