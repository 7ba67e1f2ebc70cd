import { allUnits, findUnit, isBare, unitsOf } from '../../src/quantity/unit';

test('every unit is found by its symbol and by each alias', () => {
  for (const unit of allUnits) {
    for (const name of [unit.symbol, ...unit.aliases])
      expect([name, findUnit(name)?.symbol]).toEqual([name, unit.symbol]);
  }
});

test('symbols are unique, ASCII and without spaces', () => {
  const symbols = allUnits.map((unit) => unit.symbol);
  expect(new Set(symbols).size).toBe(symbols.length);
  expect(symbols.filter((symbol) => !/^[!-~]+$/.test(symbol))).toEqual([]);
});

test('every dimension has a base unit and every scale is positive', () => {
  for (const dimension of new Set(allUnits.map((unit) => unit.dimension))) {
    expect([dimension, unitsOf(dimension).some((unit) => unit.scale.equals(1))]).toEqual([dimension, true]);
  }
  expect(allUnits.filter((unit) => unit.scale.compare(0) <= 0)).toEqual([]);
});

test.each([
  ['㎓', 'GHz'],
  ['ＧＨｚ', 'GHz'],
  ['ghz', 'GHz'],
  ['GHZ', 'GHz'],
  ['℃', 'degC'],
  ['°C', 'degC'],
  ['º C', 'degC'],
  ['deg C', 'degC'],
  ['µs', 'us'],
  ['μs', 'us'],
  ['㎲', 'us'],
  ['µm', 'um'],
  ['㎛', 'um'],
  ['GS/s', 'GSPS'],
  ['Msps', 'MSPS'],
  ['ビット', 'bit'],
  ['bits', 'bit'],
  ['mm²', 'mm2'],
  ['mm^2', 'mm2'],
  ['㎟', 'mm2'],
  ['Gbps', 'Gb/s'],
  ['GB/s', 'Gbyte/s'],
  ['ギガバイト毎秒', 'Gbyte/s'],
  ['Weighted TeraFLOPS', 'WT'],
  ['krad', 'krad(Si)'],
  ['rads (Si)', 'rad(Si)'],
  ['errors/bit/day', 'error/bit/day'],
  ['％', '%'],
  ['dbm', 'dBm'],
  ['ｄＢｍ', 'dBm'],
])('the unit `%s` is %s', (text, symbol) => {
  expect(findUnit(text)?.symbol).toBe(symbol);
});

test.each(['mw', 'gb/s', 'mb', 'w', 'k', 'v', '', 'furlong', 'dBFS', '__proto__', 'constructor', 'toString'])(
  'the unit `%s` is refused, as it names none or more than one',
  (text) => {
    expect(findUnit(text)).toBeUndefined();
  },
);

test('case decides between units that differ only by it', () => {
  expect([findUnit('mW')?.symbol, findUnit('MW')?.symbol]).toEqual(['mW', 'MW']);
  expect([findUnit('Gb')?.symbol, findUnit('GB')?.symbol]).toEqual(['Gbit', 'Gbyte']);
});

test('what the vocabulary declares is in the table', () => {
  const needed =
    'bit SPS kSPS MSPS GSPS WPS MWPS Hz kHz MHz GHz THz s ms us ns ps K degC W kW mW uW nW dBm dB dBc Gy(Si) Gy rad rad(Si) krad(Si) Mrad(Si) Gy(Si)/s rad(Si)/s n/cm2 Gb/s Mb/s Tb/s kb/s byte/s Mbyte/s Gbyte/s Tbyte/s MB/s GB/s TB/s kbit Mbit Gbit byte Mbyte mm cm m um nm mm2 cm2 TPP TPP/mm2 Gbyte/s/mm2 TOPS GOPS GFLOPS TFLOPS MFLOPS WT count % 1 error/bit/day V A J';
  expect(needed.split(' ').filter((symbol) => findUnit(symbol) === undefined)).toEqual([]);
});

test('a number without unit can be read only as a count, a ratio or TPP', () => {
  expect(allUnits.filter(isBare).map((unit) => unit.symbol)).toEqual(['count', '1', 'TPP']);
});
