/**
 * One unit as a line of a table: symbol, scale to the base unit, name in English and in Japanese, then its aliases. The
 * scale is a decimal numeral or a fraction of two (`101325/760` Pa is a torr) and the base unit is the one with scale 1. Symbols are ASCII, as rule files write them; aliases
 * are looked up after NFKC, so that `㎓`, `ＧＨｚ` and `µs` need no entry of their own.
 */
export type UnitRow = readonly [symbol: string, scale: string, en: string, ja: string, ...aliases: string[]];
