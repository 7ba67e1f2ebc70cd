import type { Comparison } from '../../src/model/comparison';
import { compareText } from './items';

/** Of a cooler that reaches 77 K, is no pulse tube and not made for space. */
const stays = {
  'light-detector-cooler': 'yes',
  'space-qualified': 'no',
  'two-stage-pulse-tube': 'no',
  'sustained-cooling-power': '0 uW @ 0 to 0.1 K',
  'lowest-maintained-temperature': '77 K',
};
const closed = { ...stays, 'closed-cycle-cooler': 'yes', 'joule-thomson-self-regulating': 'no' };
const regulating = { ...stays, 'closed-cycle-cooler': 'no', 'joule-thomson-self-regulating': 'yes' };
const lasting = { 'mean-time-to-failure': '8000 h' };

/** Name, what is stated, and what the United States and Japan say of it. */
const coolers: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  ['more than 2,500 hours', { ...closed, 'mean-time-to-failure': '2500.1 h' }, 'controlled', 'controlled'],
  ['2,500 hours', { ...closed, 'mean-time-to-failure': '2500 h' }, 'not-controlled', 'not-controlled'],
  ['less than 8 mm', { ...regulating, 'cooler-diameter': '7.99 mm' }, 'controlled', 'controlled'],
  ['8 mm', { ...regulating, 'cooler-diameter': '8 mm' }, 'not-controlled', 'not-controlled'],
  [
    'neither closed nor regulating itself',
    { ...regulating, 'joule-thomson-self-regulating': 'no' },
    'not-controlled',
    'not-controlled',
  ],
  [
    '−55 °C',
    { ...closed, ...lasting, 'lowest-maintained-temperature': '-55 degC' },
    'not-controlled',
    'not-controlled',
  ],
  [
    'below −55 °C',
    { ...closed, ...lasting, 'lowest-maintained-temperature': '-55.1 degC' },
    'controlled',
    'controlled',
  ],
  // The United States print 218 K beside it, which an item in kelvin is held against.
  [
    '218 K',
    { ...closed, ...lasting, 'lowest-maintained-temperature': '218 K' },
    'not-controlled',
    'controlled',
  ],
  ['for space', { ...regulating, 'space-qualified': 'yes' }, 'controlled', 'controlled'],
  [
    'for no sensor',
    { ...closed, ...lasting, 'space-qualified': 'yes', 'light-detector-cooler': 'no' },
    'not-controlled',
    'not-controlled',
  ],
];

let compared: Comparison;

beforeAll(() => {
  const items = coolers.map(([, figures], index) => ({
    id: `i${index}`,
    class: 'cryogenic-cooler',
    figures,
  }));
  const assumptions = [
    'no-other-class',
    'not-military',
    'not-nuclear',
    'no-other-function',
    'general-purpose',
  ];
  compared = compareText(JSON.stringify({ assumptions, items }), 'json');
});

describe('6A002.d.1, 6A002.d.2 and 第9条第6号 on coolers for light detectors', () => {
  test.each(coolers.map(([name, , us, jp], index) => ({ name, us, jp, index })))(
    'a cooler ($name) is $us in the United States and $jp in Japan',
    ({ us, jp, index }) => {
      const verdicts = compared.items.find(({ item }) => item === `i${index}`)?.verdicts;
      expect(verdicts?.map(({ status }) => status)).toEqual([us, jp]);
    },
  );
});
