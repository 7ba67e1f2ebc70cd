import { rational, type Rational } from '../../src/quantity/rational';
import { allUnits, findUnit, unitsOf, type Unit } from '../../src/quantity/unit';

/** The prefixes of the SI and of IEC 80000-13 that the tables use. */
const prefixes: readonly (readonly [prefix: string, factor: Rational])[] = [
  ['f', rational('1e-15')],
  ['p', rational('1e-12')],
  ['n', rational('1e-9')],
  ['u', rational('1e-6')],
  ['m', rational('1e-3')],
  ['c', rational('1e-2')],
  ['k', rational('1e3')],
  ['M', rational('1e6')],
  ['G', rational('1e9')],
  ['T', rational('1e12')],
  ['P', rational('1e15')],
  ['Ki', rational(1024)],
  ['Mi', rational(1024 ** 2)],
  ['Gi', rational(1024 ** 3)],
];

/** So many of the first are so many of the second, by definition. */
const definitions: readonly (readonly [string, string, string, string])[] = [
  ['100', '%', '1', '1'],
  ['1e6', 'ppm', '1', '1'],
  ['1', 'byte', '8', 'bit'],
  ['1', 'byte/s', '8', 'b/s'],
  ['1', 'WPS', '1', 'SPS'],
  ['1', 'h', '3600', 's'],
  ['3', 'kJ/min', '50', 'W'],
  ['1000', 'dBm', '1', 'dBW'],
  ['100', 'rad(Si)', '1', 'Gy(Si)'],
  ['100', 'rad(Si)/s', '1', 'Gy(Si)/s'],
  ['1', 'n/cm2', '1e4', 'n/m2'],
  ['1', 'eV', '1.602176634e-19', 'J'],
  ['1', 'bar', '1e5', 'Pa'],
  ['1', 'atm', '101325', 'Pa'],
  ['760', 'Torr', '1', 'atm'],
  ['1', 'g/cm3', '1000', 'kg/m3'],
  ['1', '/cm3', '1e6', '/m3'],
  ['60', 'm/s', '3.6e9', 'um/min'],
  ['1', 'um/min', '1000', 'nm/min'],
  ['1', 'deg', '3600', 'arcsec'],
  ['1', 'Wh/kg', '3600', 'J/kg'],
  ['1', 'A/mm2', '100', 'A/cm2'],
  ['1', 'uF', '1000', 'nF'],
  ['1', 'uH', '1000', 'nH'],
  ['1', 'uC/mm2', '100', 'uC/cm2'],
  ['1', 'mC/cm2', '1000', 'uC/cm2'],
  ['1', 'm3/min', '1000', 'L/min'],
  ['1', 'degC', '1', 'K'],
  ['1', 'Tbyte/s/mm2', '1000', 'Gbyte/s/mm2'],
  ['1', 'kg', '1000', 'g'],
  ['1', 'dBc', '1', 'dB'],
];

function unit(symbol: string): Unit {
  const found = allUnits.find((each) => each.symbol === symbol);
  if (found === undefined) throw new Error(`no unit ${symbol}`);
  return found;
}

test.each(definitions)('%s %s are %s %s', (many, symbol, others, other) => {
  const [one, two] = [unit(symbol), unit(other)];
  expect(one.dimension).toBe(two.dimension);
  expect(rational(many).mul(one.scale).toFraction()).toBe(rational(others).mul(two.scale).toFraction());
});

/** The unit of one dimension that a prefix stands before, with the factor that it makes, squared before a square. */
function prefixed({ symbol, dimension }: Unit): readonly (readonly [Unit, Rational])[] {
  return prefixes.flatMap(([prefix, factor]) => {
    const rest = unitsOf(dimension).find((each) => symbol === prefix + each.symbol);
    if (rest === undefined) return [];
    const power = Number(/^m([23])$/.exec(rest.symbol)?.[1] ?? 1);
    return [[rest, factor.pow(power)] as const];
  });
}

test('a prefix means what the SI says, squared before a square', () => {
  const pairs = allUnits.flatMap((each) => prefixed(each).map(([rest, factor]) => ({ each, rest, factor })));
  expect(pairs.length).toBeGreaterThan(70);
  const wrong = pairs.filter(({ each, rest, factor }) => !each.scale.equals(rest.scale.mul(factor)));
  expect(wrong.map(({ each }) => each.symbol)).toEqual([]);
});

test('every unit is the base of its dimension, a prefixed one, or defined by another', () => {
  const defined = new Set(definitions.flatMap(([, symbol, , other]) => [symbol, other]));
  const bases = new Set(
    [...new Set(allUnits.map(({ dimension }) => dimension))].map(
      (dimension) => unitsOf(dimension).find(({ scale }) => scale.equals(1))?.symbol,
    ),
  );
  const unfounded = allUnits.filter(
    (each) => !bases.has(each.symbol) && !defined.has(each.symbol) && prefixed(each).length === 0,
  );
  expect(unfounded.map(({ symbol }) => symbol)).toEqual([]);
});

test('the tables hold the dimensions that the lists measure in, each under a name', () => {
  for (const { dimension } of allUnits) expect(dimension).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(new Set(allUnits.map(({ dimension }) => dimension)).size).toBeGreaterThan(50);
  expect(allUnits.length).toBeGreaterThan(145);
});

test('every unit has a name in either language, and no two of a dimension share one', () => {
  for (const { symbol, names } of allUnits) {
    expect([symbol, names.en]).toEqual([symbol, expect.stringMatching(/^[a-zA-Z][a-zA-Z ()-]*$/)]);
    expect([symbol, names.ja]).toEqual([
      symbol,
      expect.stringMatching(/^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー1（）]+$/u),
    ]);
  }
  for (const lang of ['en', 'ja'] as const) {
    const names = allUnits.map((each) => each.names[lang]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('an alias is never empty and says nothing that the symbol says already', () => {
  for (const { symbol, aliases } of allUnits) {
    expect([symbol, aliases.filter((alias) => alias.trim() !== alias || alias === '')]).toEqual([symbol, []]);
    expect([symbol, new Set([symbol, ...aliases]).size]).toEqual([symbol, aliases.length + 1]);
    for (const alias of aliases) expect([alias, findUnit(alias)?.symbol]).toEqual([alias, symbol]);
  }
});

test('figures in degrees Celsius, in decibels and in other units are of different families', () => {
  const families = new Map(
    (['linear', 'kelvin', 'celsius', 'decibel'] as const).map((family) => [
      family,
      allUnits.filter((each) => each.family === family),
    ]),
  );
  expect(families.get('celsius')?.map(({ symbol }) => symbol)).toEqual(['degC']);
  expect(families.get('kelvin')?.map(({ symbol }) => symbol)).toEqual(['K', 'mK']);
  expect(families.get('decibel')?.map(({ symbol }) => symbol)).toEqual(['dBm', 'dBW']);
  const offsets = allUnits.filter(({ offset }) => !offset.equals(0));
  expect(offsets.map(({ symbol, offset }) => [symbol, offset.toFraction()])).toEqual([['degC', '5463/20']]);
});
