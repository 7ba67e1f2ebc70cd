import type { UnitRow } from './unit-row';

/**
 * Units of test, measurement and nuclear electronics and of resists, by dimension. A noise level per hertz is compared as it is printed, never
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
  'charge-density': [
    [
      'uC/mm2',
      '1',
      'microcoulomb per square millimetre',
      'マイクロクーロン毎平方ミリメートル',
      'μC/mm2',
      'マイクロクーロン毎平方ミリメートル',
    ],
    [
      'uC/cm2',
      '0.01',
      'microcoulomb per square centimetre',
      'マイクロクーロン毎平方センチメートル',
      'μC/cm2',
      'マイクロクーロン毎平方センチメートル',
    ],
    ['mC/cm2', '10', 'millicoulomb per square centimetre', 'ミリクーロン毎平方センチメートル'],
  ],
  'area-rate': [['m2/min', '1', 'square metre per minute', '平方メートル毎分']],
  'volume-rate': [
    ['m3/min', '1', 'cubic metre per minute', '立方メートル毎分'],
    ['L/min', '1e-3', 'litre per minute', 'リットル毎分'],
  ],
  'neutron-rate': [['n/s', '1', 'neutrons per second', '中性子毎秒', 'neutrons/s', '個/s']],
};
