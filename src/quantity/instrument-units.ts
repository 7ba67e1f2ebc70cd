import type { UnitRow } from './unit-row';

/**
 * Units of test, measurement and nuclear electronics, by dimension. A noise level per hertz is compared as it is printed, never
 * turned into watts per hertz.
 */
export const instrumentUnits: Readonly<Record<string, readonly UnitRow[]>> = {
  'noise-level': [
    ['dBm/Hz', '1', 'decibel milliwatt in one hertz', 'ディービーエム毎ヘルツ', 'ディービーエム毎ヘルツ'],
  ],
  'apparent-power': [
    ['VA', '1', 'volt-ampere', 'ボルトアンペア', 'ボルトアンペア'],
    ['kVA', '1e3', 'kilovolt-ampere', 'キロボルトアンペア', 'キロボルトアンペア'],
  ],
  'atomic-mass': [['u', '1', 'unified atomic mass unit', '統一原子質量単位', 'amu', 'Da']],
  'neutron-rate': [['n/s', '1', 'neutrons per second', '中性子毎秒', 'neutrons/s', '個/s']],
};
