import type { UnitRow } from './unit-row';

/**
 * Units of physical quantities, by dimension. A dose without a material is taken to be one in silicon, the only one that the
 * lists name for circuits. `dB` and `dBc` share a dimension because Japan prints dB for the level below the carrier; dBFS is
 * another quantity and is not here.
 */
export const physicalUnits: Readonly<Record<string, readonly UnitRow[]>> = {
  frequency: [
    ['Hz', '1', 'hertz', 'ヘルツ', 'ヘルツ'],
    ['kHz', '1e3', 'kilohertz', 'キロヘルツ', 'キロヘルツ'],
    ['MHz', '1e6', 'megahertz', 'メガヘルツ', 'メガヘルツ'],
    ['GHz', '1e9', 'gigahertz', 'ギガヘルツ', 'ギガヘルツ'],
    ['THz', '1e12', 'terahertz', 'テラヘルツ', 'テラヘルツ'],
  ],
  time: [
    ['h', '3600', 'hour', '時間', 'hours', '時間'],
    ['s', '1', 'second', '秒', 'sec', '秒'],
    ['ms', '1e-3', 'millisecond', 'ミリ秒', 'msec', 'ミリ秒'],
    ['us', '1e-6', 'microsecond', 'マイクロ秒', 'μs', 'usec', 'μsec', 'マイクロ秒'],
    ['ns', '1e-9', 'nanosecond', 'ナノ秒', 'nsec', 'ナノ秒'],
    ['ps', '1e-12', 'picosecond', 'ピコ秒', 'psec', 'ピコ秒'],
    ['fs', '1e-15', 'femtosecond', 'フェムト秒', 'フェムト秒'],
  ],
  temperature: [
    ['K', '1', 'kelvin', 'ケルビン', 'ケルビン'],
    ['mK', '1e-3', 'millikelvin', 'ミリケルビン', 'ミリケルビン'],
    ['degC', '1', 'degree Celsius', 'セルシウス度', '°C', 'C', 'celsius', '度'],
  ],
  power: [
    ['W', '1', 'watt', 'ワット', 'ワット'],
    ['MW', '1e6', 'megawatt', 'メガワット', 'メガワット'],
    ['kW', '1e3', 'kilowatt', 'キロワット', 'キロワット'],
    ['mW', '1e-3', 'milliwatt', 'ミリワット', 'ミリワット'],
    ['uW', '1e-6', 'microwatt', 'マイクロワット', 'μW', 'マイクロワット'],
    ['nW', '1e-9', 'nanowatt', 'ナノワット', 'ナノワット'],
    ['kJ/min', '1000/60', 'kilojoule per minute', 'キロジュール毎分'],
    ['dBm', '1e-3', 'decibel relative to one milliwatt', 'デシベルミリワット'],
    ['dBW', '1', 'decibel relative to one watt', 'デシベルワット'],
  ],
  'level-ratio': [
    ['dB', '1', 'decibel', 'デシベル', 'デシベル'],
    ['dBc', '1', 'decibel relative to the carrier', '搬送波に対するデシベル'],
  ],
  'absorbed-dose': [
    ['Gy(Si)', '1', 'gray (silicon)', 'グレイ（シリコン換算）', 'Gy', 'グレイ'],
    ['kGy(Si)', '1e3', 'kilogray (silicon)', 'キログレイ（シリコン換算）', 'kGy'],
    ['rad(Si)', '0.01', 'rad (silicon)', 'ラド（シリコン換算）', 'rad', 'rads(Si)', 'rads', 'ラド'],
    ['krad(Si)', '10', 'kilorad (silicon)', 'キロラド（シリコン換算）', 'krad', 'krads(Si)', 'krads'],
    ['Mrad(Si)', '1e4', 'megarad (silicon)', 'メガラド（シリコン換算）', 'Mrad', 'Mrads(Si)', 'Mrads'],
  ],
  'absorbed-dose-rate': [
    ['Gy(Si)/s', '1', 'gray (silicon) per second', 'グレイ毎秒（シリコン換算）', 'Gy/s'],
    ['rad(Si)/s', '0.01', 'rad (silicon) per second', 'ラド毎秒（シリコン換算）', 'rad/s', 'rads(Si)/s'],
    [
      'krad(Si)/s',
      '10',
      'kilorad (silicon) per second',
      'キロラド毎秒（シリコン換算）',
      'krad/s',
      'krads(Si)/s',
    ],
    [
      'Mrad(Si)/s',
      '1e4',
      'megarad (silicon) per second',
      'メガラド毎秒（シリコン換算）',
      'Mrad/s',
      'Mrads(Si)/s',
    ],
  ],
  'neutron-fluence': [
    ['n/cm2', '1', 'neutrons per square centimetre', '中性子毎平方センチメートル', 'neutrons/cm2', '個/cm2'],
    ['n/m2', '1e-4', 'neutrons per square metre', '中性子毎平方メートル', 'neutrons/m2', '個/m2'],
  ],
  length: [
    ['m', '1', 'metre', 'メートル', 'メートル'],
    ['km', '1e3', 'kilometre', 'キロメートル', 'キロメートル'],
    ['cm', '1e-2', 'centimetre', 'センチメートル', 'センチメートル'],
    ['mm', '1e-3', 'millimetre', 'ミリメートル', 'ミリメートル'],
    ['um', '1e-6', 'micrometre', 'マイクロメートル', 'μm', 'マイクロメートル', 'ミクロン'],
    ['nm', '1e-9', 'nanometre', 'ナノメートル', 'ナノメートル'],
    ['pm', '1e-12', 'picometre', 'ピコメートル', 'ピコメートル'],
  ],
  area: [
    ['m2', '1', 'square metre', '平方メートル', '平方メートル'],
    ['cm2', '1e-4', 'square centimetre', '平方センチメートル', '平方センチメートル'],
    ['mm2', '1e-6', 'square millimetre', '平方ミリメートル', '平方ミリメートル'],
    ['um2', '1e-12', 'square micrometre', '平方マイクロメートル', 'μm2', '平方マイクロメートル'],
  ],
  voltage: [
    ['V', '1', 'volt', 'ボルト', 'ボルト'],
    ['mV', '1e-3', 'millivolt', 'ミリボルト', 'ミリボルト'],
    ['kV', '1e3', 'kilovolt', 'キロボルト', 'キロボルト'],
  ],
  current: [
    ['A', '1', 'ampere', 'アンペア', 'アンペア'],
    ['mA', '1e-3', 'milliampere', 'ミリアンペア', 'ミリアンペア'],
    ['kA', '1e3', 'kiloampere', 'キロアンペア', 'キロアンペア'],
    ['uA', '1e-6', 'microampere', 'マイクロアンペア', 'μA', 'マイクロアンペア'],
  ],
  energy: [
    ['J', '1', 'joule', 'ジュール', 'ジュール'],
    ['mJ', '1e-3', 'millijoule', 'ミリジュール', 'ミリジュール'],
    ['kJ', '1e3', 'kilojoule', 'キロジュール', 'キロジュール'],
    ['eV', '1.602176634e-19', 'electronvolt', '電子ボルト', '電子ボルト', 'エレクトロンボルト'],
    ['keV', '1.602176634e-16', 'kiloelectronvolt', 'キロ電子ボルト', 'キロ電子ボルト'],
    ['MeV', '1.602176634e-13', 'megaelectronvolt', 'メガ電子ボルト', 'メガ電子ボルト'],
  ],
  'energy-density': [
    ['J/m3', '1', 'joule per cubic metre', 'ジュール毎立方メートル'],
    ['MJ/m3', '1e6', 'megajoule per cubic metre', 'メガジュール毎立方メートル'],
  ],
  pressure: [
    ['Pa', '1', 'pascal', 'パスカル', 'パスカル'],
    ['mPa', '1e-3', 'millipascal', 'ミリパスカル', 'ミリパスカル'],
    ['kPa', '1e3', 'kilopascal', 'キロパスカル', 'キロパスカル'],
    ['MPa', '1e6', 'megapascal', 'メガパスカル', 'メガパスカル'],
    ['mbar', '1e2', 'millibar', 'ミリバール', 'ミリバール'],
    ['bar', '1e5', 'bar', 'バール', 'バール'],
    ['Torr', '101325/760', 'torr', 'トル', 'トル', 'mmHg'],
    ['mTorr', '101.325/760', 'millitorr', 'ミリトル', 'ミリトル'],
    ['atm', '101325', 'standard atmosphere', '標準大気圧', '気圧'],
  ],
  density: [
    ['kg/m3', '1', 'kilogram per cubic metre', 'キログラム毎立方メートル'],
    ['g/cm3', '1e3', 'gram per cubic centimetre', 'グラム毎立方センチメートル', 'g/cc', 'g/ml'],
  ],
  'number-density': [
    ['/cm3', '1', 'per cubic centimetre', '個毎立方センチメートル', 'atoms/cm3', 'cm-3', '個/cm3'],
    ['/m3', '1e-6', 'per cubic metre', '個毎立方メートル', 'atoms/m3', 'm-3', '個/m3'],
  ],
  speed: [
    ['m/s', '1', 'metre per second', 'メートル毎秒', 'メートル毎秒'],
    ['um/min', '1e-6/60', 'micrometre per minute', 'マイクロメートル毎分', 'μm/min', 'マイクロメートル/分'],
    ['nm/min', '1e-9/60', 'nanometre per minute', 'ナノメートル毎分', 'ナノメートル/分'],
  ],
  resistivity: [
    ['ohm-cm', '1', 'ohm centimetre', 'オームセンチメートル', 'Ωcm', 'Ω-cm', 'ohmcm', 'オームセンチメートル'],
  ],
  resistance: [
    ['ohm', '1', 'ohm', 'オーム', 'Ω', 'オーム'],
    ['kohm', '1e3', 'kilohm', 'キロオーム', 'kΩ', 'キロオーム'],
  ],
  mass: [
    ['kg', '1', 'kilogram', 'キログラム', 'キログラム'],
    ['g', '1e-3', 'gram', 'グラム', 'グラム'],
  ],
  angle: [
    ['deg', '3600', 'degree of angle', '角度の度', '°'],
    ['arcsec', '1', 'second of arc', '角度の秒', 'arc seconds', '秒角'],
  ],
  'frequency-span': [['octave', '1', 'octave', 'オクターブ', 'octaves', 'オクターブ']],
  volume: [
    ['cm3', '1e-6', 'cubic centimetre', '立方センチメートル', '立方センチメートル'],
    ['m3', '1', 'cubic metre', '立方メートル', '立方メートル'],
  ],
  'specific-power': [['W/kg', '1', 'watt per kilogram', 'ワット毎キログラム', 'ワット毎キログラム']],
  'specific-energy': [
    ['J/kg', '1', 'joule per kilogram', 'ジュール毎キログラム', 'ジュール毎キログラム'],
    ['kJ/kg', '1e3', 'kilojoule per kilogram', 'キロジュール毎キログラム'],
    ['Wh/kg', '3600', 'watt hour per kilogram', 'ワット時毎キログラム', 'ワット時毎キログラム'],
  ],
  'current-density': [
    [
      'A/cm2',
      '1',
      'ampere per square centimetre',
      'アンペア毎平方センチメートル',
      'アンペア毎平方センチメートル',
    ],
    [
      'A/mm2',
      '100',
      'ampere per square millimetre',
      'アンペア毎平方ミリメートル',
      'アンペア毎平方ミリメートル',
    ],
  ],
  'current-slope': [
    ['A/us', '1', 'ampere per microsecond', 'アンペア毎マイクロ秒', 'A/μs', 'アンペア毎マイクロ秒'],
    ['kA/us', '1e3', 'kiloampere per microsecond', 'キロアンペア毎マイクロ秒', 'kA/μs'],
  ],
  'magnetic-flux-density': [
    ['T', '1', 'tesla', 'テスラ', 'テスラ'],
    ['mT', '1e-3', 'millitesla', 'ミリテスラ', 'ミリテスラ'],
  ],
  capacitance: [
    ['uF', '1', 'microfarad', 'マイクロファラド', 'μF', 'マイクロファラド'],
    ['nF', '1e-3', 'nanofarad', 'ナノファラド', 'ナノファラド'],
  ],
  inductance: [
    ['uH', '1', 'microhenry', 'マイクロヘンリー', 'μH', 'マイクロヘンリー'],
    ['nH', '1e-3', 'nanohenry', 'ナノヘンリー', 'ナノヘンリー'],
  ],
  'phase-noise': [
    ['dBc/Hz', '1', 'decibel relative to the carrier in one hertz', '搬送波に対する1ヘルツ当たりのデシベル'],
  ],
};
