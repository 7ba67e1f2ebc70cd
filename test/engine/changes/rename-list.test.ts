import { listOnDay } from '../../../src/engine/as-of';
import { renameList } from '../../../src/engine/changes/rename-list';
import type { Condition, Reference } from '../../../src/model/condition';
import { all, answers, any, is, list, no, ofClass, paragraph, refers, related } from '../build';
import { base } from './small-vocabulary';

const said = (rate: string, circuit: string): Condition =>
  all(
    is(rate, '> 1 MSPS'),
    any({ ...is('bits', `> {${rate} * 2} bit`), printed: 'worked out' }, no(answers(rate, 'yes'))),
    ofClass(circuit, 'converter'),
    related('contains', is(rate, '> 1 MSPS')),
    is('bits', '> 1 bit'),
  );
const to = (condition: Condition): Reference => ({
  ...(refers('meets', 'Y') as Reference),
  resolved: [
    { address: 'Y', encoded: true, condition },
    { address: 'Z', encoded: false },
  ],
});

test('a renamed list says what the list says that was written with the new names', () => {
  const written = (rate: string, circuit: string) =>
    listOnDay(
      list('us', [
        paragraph('X', {
          classes: [circuit],
          when: said(rate, circuit),
          reasons: [{ reason: 'NS' }, { reason: 'MT', when: is(rate, '> 2 MSPS') }],
        }),
        paragraph('Y', { classes: ['box'], when: all(refers('meets', 'X'), refers('meets', 'Z')) }),
        paragraph('W', {}, { coverage: 'screen', screen: is(rate, '> 3 MSPS') }),
        paragraph('V', {}, { coverage: 'none' }),
      ]),
      '2026-01-01',
      base,
    );
  const [old, now] = [written('rate', 'circuit'), written('speed', 'chip')];
  const renamed = renameList(
    old,
    new Map([
      ['rate', 'speed'],
      ['circuit', 'chip'],
    ]),
  );
  expect(renamed.controls).toStrictEqual(now.controls);
  for (const address of ['V', 'W', 'X', 'U'])
    expect(renamed.unencoded(address)).toStrictEqual(now.unencoded(address));
  expect([renamed.list, renamed.asOf]).toEqual([old.list, old.asOf]);
  expect(renameList(old, new Map())).toBe(old);
});

test('what a reference reaches is renamed, and a reference that was not followed stays', () => {
  const control = listOnDay(
    list('us', [paragraph('X', { classes: ['box'], when: is('bits', '> 1 bit') })]),
    '2026-01-01',
    base,
  );
  const renamed = (scope: Condition) =>
    renameList({ ...control, controls: [{ ...control.controls[0]!, scope }] }, new Map([['rate', 'speed']]))
      .controls[0]?.scope;
  expect(renamed(to(is('rate', '> 1 MSPS')))).toEqual(to({ ...is('rate', '> 1 MSPS'), parameter: 'speed' }));
  expect(renamed(refers('meets', 'Y'))).toEqual(refers('meets', 'Y'));
});
