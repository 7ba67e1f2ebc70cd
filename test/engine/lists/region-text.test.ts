import { compareClass } from '../../../src/engine/lists/compare-class';
import { regionText } from '../../../src/engine/lists/region-text';
import { smallLists, type Words } from './small-lists';

const none: Words = { class: 'computer' };

test.each<[string, Words, string, string]>([
  [
    'an interval',
    { tpp: '>= 4800 TPP, < 6000 TPP' },
    'tpp 4800 to under 6000 TPP',
    'tpp（日） 4800 TPP以上6000 TPP未満',
  ],
  [
    'a few integers',
    { resolution: '>= 8 bit, < 10 bit' },
    'resolution 8 or 9 bit',
    'resolution（日） 8・9ビット',
  ],
  [
    'the unit of the law',
    { 'sample-rate': '> 1.3 GSPS' },
    'sample-rate over 1.3 GSPS',
    'sample-rate（日） 1.3 GSPS超',
  ],
  ['two units', { output: '> 500 mW, <= 2 W' }, 'output over 500 mW to 2 W', 'output（日） 500 mW超2 W以下'],
  ['the least figure that there is', { tpp: '<= 0 TPP' }, 'tpp exactly 0 TPP', 'tpp（日） ちょうど0 TPP'],
  ['figures next to the least one', { tpp: '<= 1 TPP' }, 'tpp up to 1 TPP', 'tpp（日） 1 TPP以下'],
  [
    'the least figure or others',
    { any: [{ frequency: 'max <= 0 GHz' }, { frequency: 'max > 2.7 GHz' }] },
    'frequency (maximum) exactly 0 GHz or over 2.7 GHz',
    'frequency（日）の上限 ちょうど0 GHz又は2.7 GHz超',
  ],
  [
    'an end of a range',
    { 'rated-temperature': 'min < 218 K (-55 degC)' },
    'rated-temperature (minimum) under -55 °C',
    'rated-temperature（日）の下限 零下55 °C未満',
  ],
  [
    'an interval below zero',
    { 'rated-temperature': 'max >= -45 degC, < -20 degC' },
    'rated-temperature (maximum) -45 to under -20 °C',
    'rated-temperature（日）の上限 零下45 °C以上零下20 °C未満',
  ],
  [
    'a choice',
    { material: 'compound | diamond' },
    'material compound or diamond',
    'material（日） compound（日）又はdiamond（日）',
  ],
  ['a question', { hardened: 'yes' }, 'hardened: yes', 'hardened（日）：はい'],
  [
    'a band',
    { power: '> 10 W at some > 2 GHz, <= 4 GHz' },
    'highest power at over 2 to 4 GHz over 10 W',
    'power（日）（2 GHz超4 GHz以下）の最高値 10 W超',
  ],
  [
    'a formula',
    { 'fft-time': '< {fft-points / 20480} ms' },
    'fft-time under fft-points / 20480 ms',
    'fft-time（日） fft-points / 20480 ms 未満',
  ],
])('%s in both languages', (_, when, en, ja) => {
  const { sides, vocabulary } = smallLists([{ when }], [none]);
  const { regions } = compareClass(sides, vocabulary, 'circuit', { tier: 'list' });
  expect(regions.map(({ box }) => regionText(box, vocabulary, 'en'))).toEqual([en]);
  expect(regions.map(({ box }) => regionText(box, vocabulary, 'ja'))).toEqual([ja]);
});
