import { allUnits, findUnit, type Unit } from '../quantity/unit';

/** Words that official texts print for a unit and that no item list should have to know. */
const printedWords: Readonly<Record<string, string>> = {
  'Giga Samples Per Second': 'GSPS',
  'Mega Samples Per Second': 'MSPS',
  'gigabytes per second per square millimeter': 'Gbyte/s/mm2',
  'samples per second': 'SPS',
  'words per second': 'WPS',
  'operations per second': 'OPS',
  'Weighted TeraFLOPS': 'WT',
  'kJ per minute': 'kJ/min',
  'm 2 per minute': 'm2/min',
  'm 3 per minute': 'm3/min',
  'degrees C': 'degC',
  seconds: 's',
  milliseconds: 'ms',
  microseconds: 'us',
  nanoseconds: 'ns',
  サンプリング毎秒: 'SPS',
  メガサンプリング毎秒: 'MSPS',
  ギガサンプリング毎秒: 'GSPS',
  ディービーエム: 'dBm',
  ディービーシー: 'dBc',
  エラー毎ビット毎日: 'error/bit/day',
};

const words = new Map<string, readonly Unit[]>();
// Symbols are told apart by their case (mW, MW) and are left to the table of units.
for (const unit of allUnits) {
  const spelled = [
    unit.names.en,
    unit.names.ja,
    ...unit.aliases.filter((alias) => /[ぁ-ヺ一-龥]/.test(alias)),
  ];
  for (const name of spelled) add(name, unit);
}
for (const [word, symbol] of Object.entries(printedWords)) {
  const unit = findUnit(symbol);
  if (unit !== undefined) add(word, unit);
}
// 度 and 秒 measure angles, too.
for (const [word, symbol] of [
  ['度', 'deg'],
  ['秒', 'arcsec'],
] as const) {
  const angle = findUnit(symbol);
  if (angle !== undefined) add(word, angle);
}

function add(word: string, unit: Unit): void {
  const key = wordKey(word);
  const known = words.get(key) ?? [];
  if (!known.includes(unit)) words.set(key, [...known, unit]);
}

function wordKey(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The units that a printed word or symbol can mean; none for what is no unit that the corpus measures in. */
export function unitsOfWord(word: string): readonly Unit[] {
  const named = words.get(wordKey(word)) ?? [];
  const symbol = named.length > 0 ? undefined : findUnit(word);
  return symbol === undefined ? named : [symbol];
}
