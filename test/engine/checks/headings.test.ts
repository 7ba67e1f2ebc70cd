import { checkHeadings } from '../../../src/engine/checks/check-headings';
import type { Paragraph } from '../../../src/model/control-list';
import { except, is, list, paragraph, vocabulary } from '../build';
import { told } from './told';

const words = vocabulary({
  numbers: {
    bits: { unit: 'bit', domain: 'integer' },
    rate: { unit: 'MSPS' },
    power: { unit: 'W', over: 'frequency' },
    limit: { unit: 'W' },
  },
  ranges: { frequency: { unit: 'GHz' }, temperature: { unit: 'K' } },
});
type Words = Parameters<typeof paragraph>[1];
const headed = (
  en: string,
  ja: string,
  text: Words,
  more: Parameters<typeof paragraph>[2] = {},
): Paragraph => ({
  ...paragraph('X', text, more),
  heading: { en, ja },
});
const check = (entry: Paragraph) => told(checkHeadings(list('us', [entry]), words));
const unknown = (figure: string) =>
  `warning heading-figure: \`${figure}\` in the heading of \`X\`, which has no such figure`;
const fast = { when: is('rate', '> 1.3 GSPS') };

test.each<[string, Words, string[]]>([
  ['Above 1.3 GSPS', fast, []],
  ['Above 1,300 MSPS', fast, []],
  ['1.3GSPS超', fast, []],
  ['Above 1.0 GSPS', fast, ['1.0 GSPS']],
  ['Above 1 to 1.3 GSPS', fast, []],
  ['12 GSPS to 1.3 GSPS, 14 GSPS', fast, ['12 GSPS', '14 GSPS']],
  ['Circuits of 3A001 with 12 bit', fast, []],
  ['Faster than the 2 others', fast, []],
  ['11 bit', { when: is('bits', '< 12 bit') }, []],
  ['10 or 11 bit', { when: is('bits', '< 13 bit') }, ['11 bit']],
  ['9 bit or more', { when: is('bits', '> 8 bit') }, []],
  ['7 bit or more', { when: is('bits', '> 8 bit') }, ['7 bit']],
  ['11 bit or more', { when: is('bits', '>= 12 bit') }, ['11 bit']],
  ['Up to 1301 MSPS', fast, ['1301 MSPS']],
  ['Above 4 W', { when: is('limit', '> 1 W') }, ['4 W']],
  ['Below -55 °C', { when: is('temperature.min', '< 218 K (-55 degC)') }, []],
  ['Below −55 °C', { when: is('temperature.min', '< 218 K (-55 degC)') }, []],
  ['Below 55 °C', { when: is('temperature.min', '< 218 K (-55 degC)') }, ['55 °C']],
  ['Above 30 dBm', { when: is('limit', '> 1 W') }, []],
  ['Above 31 dBm', { when: is('limit', '> 1 W') }, ['31 dBm']],
  [
    'Up to 2 GSPS',
    [
      { ...fast, until: '2025-01-01' },
      { from: '2025-01-01', when: is('rate', '> 2 GSPS') },
    ],
    [],
  ],
  ['But not 1 GSPS', { except: [except(is('rate', '> 1 GSPS'))] }, []],
])('the heading %s of %j', (heading, text, found) => {
  expect(check(headed(heading, heading, text))).toEqual(found.map(unknown));
});

test('a figure in one of the two languages alone is told, one in both is told once', () => {
  expect(check(headed('Above 1.3 GSPS', '1.2 GSPS超', fast))).toEqual([unknown('1.2 GSPS')]);
  expect(check(headed('Above 1.2 GSPS', '1.2 GSPS超', fast))).toEqual([unknown('1.2 GSPS')]);
});

test('bands, screens, what is above and what is below count as figures of the paragraph', () => {
  const banded = { when: is('power', '> 10 W', { some: '2.7 GHz .. 6.8 GHz' }) };
  expect(check(headed('10 W, up to 6.8 GHz', '2.7 GHz超', banded))).toEqual([]);
  expect(check(headed('10 W, up to 6.9 GHz', '2.6 GHz超', banded))).toEqual([
    unknown('6.9 GHz'),
    unknown('2.6 GHz'),
  ]);
  const screen = is('rate', '> 2 GSPS');
  expect(check(headed('Above 2 GSPS', '2 GSPS超', fast, { screen }))).toEqual([]);
  const children = [paragraph('X.a', { when: is('rate', '> 3 GSPS') })];
  expect(check(headed('Above 3 GSPS', '3 GSPS超', {}, { children }))).toEqual([]);
  expect(check(headed('Above 4 GSPS', '4 GSPS超', {}, { children }))).toEqual([unknown('4 GSPS')]);
  const inside = headed('4 GSPS, above 1.3 GSPS', '4 GSPS', { when: is('rate', '< 3 GSPS') });
  expect(check(paragraph('Y', fast, { children: [inside] }))).toEqual([unknown('4 GSPS')]);
});

test('a paragraph without figures of the dimension is not looked at, nor one with formulas only', () => {
  expect(check(headed('300 mm wafers', '300 mmウエハー', fast))).toEqual([]);
  expect(check(headed('Above 1 W', '1 W超', { when: is('limit', '> {frequency.min} W') }))).toEqual([]);
  const plain = headed('Up to 9 GSPS', '9 GSPS', {});
  expect(check(paragraph('Y', fast, { children: [plain] }))).toEqual([]);
});

test('the repair names the figures that the paragraph has, where it stands', () => {
  const [found] = checkHeadings(
    list('us', [headed('1 GSPS', '1 GSPS', [fast, { when: is('rate', '> 2 GSPS') }])]),
    words,
  );
  expect(found).toMatchObject({ expected: 'one of `1.3 GSPS`, `2 GSPS`', place: { file: 'test', line: 1 } });
  const [one] = checkHeadings(list('us', [headed('1 GSPS', '1 GSPS', fast)]), words);
  expect(one?.expected).toBe('`1.3 GSPS`');
});
