import { listOnDay } from '../../src/engine/as-of';
import { statedParagraph } from '../../src/engine/claims/stated-paragraph';
import { is, list, paragraph, vocabulary } from '../engine/build';

const words = vocabulary({ classes: { chip: {} }, numbers: { bits: { unit: 'bit' } } });
const chip = { classes: ['chip'], when: is('bits', '> 8 bit') };
const absent = { absent: true };
const ofDay = '2026-07-23';

const us = listOnDay(
  list('us', [
    paragraph('3A001', [], {
      children: [
        paragraph('3A001.a', {}, { of: 'all', children: [paragraph('3A001.a.1', chip)] }),
        paragraph('3A001.b', chip, { coverage: 'part' }),
        paragraph('3A001.c', {}, { coverage: 'screen' }),
        paragraph('3A001.d', []),
        paragraph('3A001.e', [{ ...chip, until: '2026-01-01' }], {
          children: [paragraph('3A001.e.1', []), paragraph('3A001.e.2', chip)],
        }),
        paragraph('3A001.f', [{ ...chip, from: '2026-07-24' }]),
        paragraph('3A001.g', [{ ...chip, from: ofDay }]),
        paragraph('3A001.h', [
          { ...chip, until: '2026-01-01' },
          { ...chip, from: '2027-01-01' },
        ]),
        paragraph('3A001.i', [
          { ...absent, until: '2027-01-01' },
          { ...chip, from: '2027-01-01' },
        ]),
        paragraph('3A001.j', [
          { ...chip, from: '2020-01-01' },
          { ...absent, from: '2025-01-01' },
        ]),
        paragraph('3A001.k', [absent]),
        paragraph('3A001.l', [
          { ...absent, until: '2026-01-01' },
          { ...chip, from: '2027-01-01' },
        ]),
      ],
    }),
    paragraph('3A002', chip, { coverage: 'none', children: [paragraph('3A002.a', chip)] }),
  ]),
  ofDay,
  words,
);

test.each([
  ['3A001.a', 'in-force', ['3A001.a'], 'a control'],
  ['3A001.a.1', 'in-force', ['3A001.a'], 'a condition of one'],
  ['3A001.b', 'in-force', ['3A001.b'], 'a control of which a part is not encoded'],
  ['3A001.c', 'not-encoded', [], 'only screened'],
  ['3A001.d', 'in-force', [], 'a bare heading of what is encoded in full'],
  ['3A001.e', 'ended', [], 'a text that has ended'],
  ['3A001.e.1', 'ended', [], 'a heading below such a text'],
  ['3A001.e.2', 'ended', [], 'what stood below such a text'],
  ['3A001.f', 'not-yet', [], 'a text that begins the day after'],
  ['3A001.g', 'in-force', ['3A001.g'], 'a text that begins on the day'],
  ['3A001.h', 'ended', [], 'a text that has ended, though another begins later'],
  ['3A001.i', 'not-yet', [], 'an address that is reserved until a text begins'],
  ['3A001.j', 'ended', [], 'a text that was deleted'],
  ['3A001.k', 'ended', [], 'an address that is reserved'],
  ['3A001.l', 'not-yet', [], 'an address that was reserved, before a text begins'],
])('%s is %s and stands for %j, as it is %s', (address, standing, controls) => {
  const stated = statedParagraph(address, us);
  expect(stated.controls.map((each) => each.address)).toEqual(controls);
  expect(stated).toStrictEqual({
    standing,
    heading: { en: address, ja: address },
    controls: stated.controls.filter((each) => us.controls.includes(each)),
  });
});

test.each([
  ['3A001.b.1', { standing: 'not-encoded', nearest: '3A001.b' }],
  ['3A001.d.1', { standing: 'never', nearest: '3A001.d' }],
  ['3A001.c.1.a', { standing: 'not-encoded', nearest: '3A001.c' }],
  ['3A001.e.3', { standing: 'ended', nearest: '3A001.e' }],
  ['3A001.f.1', { standing: 'not-yet', nearest: '3A001.f' }],
  ['3A001.z', { standing: 'never', nearest: '3A001' }],
  ['3A002.b', { standing: 'not-encoded', nearest: '3A002' }],
  ['5A002.a', { standing: 'not-encoded' }],
  ['5A002', { standing: 'not-encoded' }],
])('%s, which the list does not hold: %j', (address, expected) => {
  expect(statedParagraph(address, us)).toStrictEqual({ ...expected, controls: [] });
});

const jp = listOnDay(
  list('jp', [
    paragraph('第6条第1号', { ...chip, row: '7の項(2)' }),
    paragraph('第8条第9号', {}, { coverage: 'none' }),
    paragraph('16の項', {}, { coverage: 'none' }),
  ]),
  ofDay,
  words,
);

test.each([
  ['7の項', 'in-force', ['第6条第1号']],
  ['7の項(2)', 'in-force', ['第6条第1号']],
  ['7の項(22)', 'not-encoded', []],
  ['第6条', 'in-force', ['第6条第1号']],
  ['第8条', 'in-force', []],
  ['16の項(1)', 'not-encoded', []],
  ['15の項', 'not-encoded', []],
  ['17の項', 'never', []],
  ['2の17の項', 'not-encoded', []],
  ['17の12の項', 'never', []],
  ['外為令別表16の項', 'not-encoded', []],
  ['外為令別表17の項', 'never', []],
])('%s, which is no paragraph of the list itself, is %s and stands for %j', (address, standing, controls) => {
  const stated = statedParagraph(address, jp);
  expect(stated).toStrictEqual({
    standing,
    controls: jp.controls.filter((each) => controls.includes(each.address)),
  });
});
