import { regionText } from '../../../src/engine/lists/region-text';
import type { AxisMeaning, RegionPart } from '../../../src/model/list-comparison';
import type { AxisSet } from '../../../src/scope/interval';
import { interval, intervals, number, part } from './region-parts';
import { smallLists } from './small-lists';

const { vocabulary } = smallLists([{ class: 'computer' }], [{ class: 'computer' }]);

const limit = (more: object = {}): AxisMeaning => ({
  kind: 'computed',
  parameter: 'fft-time',
  expression: 'fft-points / 20480',
  unit: 'ms',
  ...more,
});
const band = interval('(2,4]');

const parts: readonly (readonly [RegionPart, en: string, ja: string])[] = [
  [
    part(number('tpp'), intervals('[4800,6000)')),
    'tpp 4800 to under 6000 TPP',
    'tpp（日） 4800 TPP以上6000 TPP未満',
  ],
  [
    part(number('tpp'), intervals('(4800,6000]')),
    'tpp over 4800 to 6000 TPP',
    'tpp（日） 4800 TPP超6000 TPP以下',
  ],
  [part(number('tpp'), intervals('[4800,)')), 'tpp 4800 TPP or more', 'tpp（日） 4800 TPP以上'],
  [part(number('tpp'), intervals('(4800,)')), 'tpp over 4800 TPP', 'tpp（日） 4800 TPP超'],
  [part(number('tpp'), intervals('(,6000]')), 'tpp up to 6000 TPP', 'tpp（日） 6000 TPP以下'],
  [part(number('tpp'), intervals('(,6000)')), 'tpp under 6000 TPP', 'tpp（日） 6000 TPP未満'],
  [part(number('tpp'), intervals('[5,5]')), 'tpp exactly 5 TPP', 'tpp（日） ちょうど5 TPP'],
  [part(number('tpp'), intervals('(,)')), 'tpp any', 'tpp（日） 任意'],
  [
    part(number('tpp'), intervals('(,5)', '(8,)')),
    'tpp under 5 TPP or over 8 TPP',
    'tpp（日） 5 TPP未満又は8 TPP超',
  ],
  [
    part(number('output'), intervals('(0.5,2]'), '500 mW', '2 W'),
    'output over 500 mW to 2 W',
    'output（日） 500 mW超2 W以下',
  ],
  [
    part(number('output'), intervals('[0.5,0.5]'), '500 mW'),
    'output exactly 500 mW',
    'output（日） ちょうど500 mW',
  ],
  [part(number('resolution'), intervals('[8,8]')), 'resolution 8 bit', 'resolution（日） 8ビット'],
  [part(number('resolution'), intervals('[8,9]')), 'resolution 8 or 9 bit', 'resolution（日） 8・9ビット'],
  [
    part(number('resolution'), intervals('[8,10]')),
    'resolution 8, 9 or 10 bit',
    'resolution（日） 8・9・10ビット',
  ],
  [
    part(number('resolution'), intervals('[8,11]')),
    'resolution 8 to 11 bit',
    'resolution（日） 8ビット以上11ビット以下',
  ],
  [part(number('resolution'), intervals('[8,)')), 'resolution 8 bit or more', 'resolution（日） 8ビット以上'],
  [part(number('resolution'), intervals('(,8]')), 'resolution up to 8 bit', 'resolution（日） 8ビット以下'],
  [part(number('fft-points'), intervals('[512,)')), 'fft-points 512 or more', 'fft-points（日） 512以上'],
  [part(number('fft-points'), intervals('[2,3]')), 'fft-points 2 or 3', 'fft-points（日） 2・3'],
  [
    part(number('rated-temperature', { end: 'max' }), intervals('[-45,-20)')),
    'rated-temperature (maximum) -45 to under -20 °C',
    'rated-temperature（日）の上限 零下45 °C以上零下20 °C未満',
  ],
  [
    part(number('rated-temperature', { end: 'min' }), intervals('(,-55)')),
    'rated-temperature (minimum) under -55 °C',
    'rated-temperature（日）の下限 零下55 °C未満',
  ],
  [
    part(number('power', { band, extreme: 'lowest' }), intervals('(,10)')),
    'lowest power at over 2 to 4 GHz under 10 W',
    'power（日）（2 GHz超4 GHz以下）の最低値 10 W未満',
  ],
  [
    part(number('power', { band: {} }), intervals('(10,)')),
    'highest power over 10 W',
    'power（日）の最高値 10 W超',
  ],
  [
    part(number('power', { band: interval('(2,)'), extreme: 'highest' }), intervals('(10,)')),
    'highest power at over 2 GHz over 10 W',
    'power（日）（2 GHz超）の最高値 10 W超',
  ],
  [
    part(number('power', { band: interval('(,4)'), extreme: 'highest' }), intervals('(10,)')),
    'highest power at under 4 GHz over 10 W',
    'power（日）（4 GHz未満）の最高値 10 W超',
  ],
  [
    part(limit(), intervals('(,0)')),
    'fft-time under fft-points / 20480 ms',
    'fft-time（日） fft-points / 20480 ms 未満',
  ],
  [
    part(limit(), intervals('(,0]')),
    'fft-time up to fft-points / 20480 ms',
    'fft-time（日） fft-points / 20480 ms 以下',
  ],
  [
    part(limit(), intervals('[0,0]')),
    'fft-time exactly fft-points / 20480 ms',
    'fft-time（日） ちょうど fft-points / 20480 ms',
  ],
  [
    part(limit(), intervals('[0,)')),
    'fft-time fft-points / 20480 ms or more',
    'fft-time（日） fft-points / 20480 ms 以上',
  ],
  [
    part(limit(), intervals('(0,)')),
    'fft-time over fft-points / 20480 ms',
    'fft-time（日） fft-points / 20480 ms 超',
  ],
  [
    part(limit(), intervals('(,0)', '(0,)')),
    'fft-time other than fft-points / 20480 ms',
    'fft-time（日） fft-points / 20480 ms 以外',
  ],
  [
    part(limit({ unit: 'count', parameter: 'fft-points', expression: '2 * resolution' }), intervals('(,0)')),
    'fft-points under 2 * resolution',
    'fft-points（日） 2 * resolution 未満',
  ],
];

test.each(parts.map(([own, en, ja]) => [en, ja, own] as const))('%s, in Japanese %s', (en, ja, own) => {
  expect(regionText([own], vocabulary, 'en')).toBe(en);
  expect(regionText([own], vocabulary, 'ja')).toBe(ja);
});

test('a label that says the unit is not followed by it once more', () => {
  const labelled = (id: string, label: string) => {
    const known = vocabulary.parameters.get(id)!;
    const own = { ...known, label: { en: label, ja: label.replace('(', '（').replace(')', '）') } };
    return { ...vocabulary, parameters: new Map([...vocabulary.parameters, [id, own]]) };
  };
  const said = (label: string, set: AxisSet, id = 'tpp', ...printed: string[]) => {
    const words = labelled(id, label);
    return [
      regionText([part(number(id), set, ...printed)], words, 'en'),
      regionText([part(number(id), set, ...printed)], words, 'ja'),
    ];
  };
  expect(said('TPP', intervals('[4800,)'))).toEqual(['TPP 4800 or more', 'TPP 4800以上']);
  expect(said('performance (TPP)', intervals('[5,5]'))).toEqual([
    'performance (TPP) exactly 5',
    'performance （TPP） ちょうど5',
  ]);
  expect(said('performance (TPP)', intervals('[5,8)'))).toEqual([
    'performance (TPP) 5 to under 8',
    'performance （TPP） 5以上8未満',
  ]);
  expect(said('width (bit)', intervals('[8,9]'), 'resolution')).toEqual([
    'width (bit) 8 or 9',
    'width （bit） 8・9',
  ]);
});
