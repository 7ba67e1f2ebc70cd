import fc from 'fast-check';
import type { ControlVerdict, ListVerdict, Trace } from '../../src/model/verdict';
import { bearingOf } from '../../src/report/view/bearing';
import { isNearer, reachOf } from '../../src/report/view/reach';
import { verdict } from './sample-comparison';

const away = (percent: string): Trace => ({
  kind: 'criterion',
  truth: 'no',
  parameter: 'resolution',
  operator: '>=',
  limit: '14 bit',
  figure: '12 bit',
  distance: { absolute: '2', unit: 'bit', percent, side: 'below' },
});
const otherClass: Trace = { kind: 'class', truth: 'no', classes: ['computer'] };

const controls = fc
  .array(
    fc.record({
      truth: fc.constantFrom<ControlVerdict['truth']>('yes', 'no', 'unknown'),
      tier: fc.constantFrom<ControlVerdict['tier']>('list', 'anti-terrorism'),
      percent: fc.integer({ min: 0, max: 400 }),
      byFigure: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ truth, tier, percent, byFigure }, place): ControlVerdict => {
      const failing = byFigure ? away(String(percent)) : otherClass;
      return {
        address: `p${place}`,
        truth,
        tier,
        trace: truth === 'no' ? failing : { ...otherClass, truth },
      };
    }),
  );

const verdicts = fc
  .record({
    controls,
    status: fc.constantFrom<ListVerdict['status']>('controlled', 'not-controlled', 'undetermined'),
    tier: fc.constantFrom<ControlVerdict['tier']>('list', 'anti-terrorism'),
  })
  .map(({ controls: own, status, tier }) =>
    verdict('us-ccl', { status, controls: own, ...(status !== 'not-controlled' && { tier }) }),
  );

test('what applies or is open is shown or named, and what does not apply is shown or counted', () => {
  fc.assert(
    fc.property(verdicts, (one) => {
      const bearing = bearingOf(one);
      const addresses = (shown: readonly ControlVerdict[]) => shown.map(({ address }) => address);
      const having = (truth: ControlVerdict['truth']) =>
        one.controls.filter((control) => control.truth === truth).map(({ address }) => address);
      expect([...addresses(bearing.applying), ...bearing.alsoApplying].sort()).toEqual(having('yes').sort());
      expect([...addresses(bearing.open), ...bearing.alsoOpen].sort()).toEqual(having('unknown').sort());
      expect(bearing.near.length + bearing.failing).toBe(having('no').length);
    }),
  );
});

test('where a list controls an item, what is open beside that is named and not explained', () => {
  const own: ControlVerdict[] = [
    { address: 'a', truth: 'yes', tier: 'list', trace: { ...otherClass, truth: 'yes' } },
    { address: 'b', truth: 'unknown', tier: 'list', trace: { ...otherClass, truth: 'unknown' } },
    { address: 'c', truth: 'no', tier: 'list', trace: away('1') },
  ];
  const bearing = bearingOf(verdict('us-ccl', { status: 'controlled', tier: 'list', controls: own }));
  expect([bearing.open, bearing.alsoOpen, bearing.near]).toEqual([[], ['b'], []]);
});

test('the nearest paragraphs are those that a figure alone keeps away, the fewest and smallest steps first', () => {
  const control = (address: string, trace: Trace): ControlVerdict => ({
    address,
    truth: 'no',
    tier: 'list',
    trace,
  });
  const own = [
    control('class', otherClass),
    control('two steps', { kind: 'all', truth: 'no', of: [away('1'), away('1')] }),
    control('far', away('80')),
    control('near', { kind: 'any', truth: 'no', of: [away('90'), away('5')] }),
  ];
  const { near, failing } = bearingOf(verdict('us-ccl', { controls: own }));
  expect(near.map(({ address }) => address)).toEqual(['near', 'far']);
  expect(failing).toBe(2);
});

test('a paragraph that something other than a figure keeps away is never near', () => {
  expect(reachOf({ kind: 'all', truth: 'no', of: [away('1'), otherClass] })).toBeUndefined();
  expect(reachOf({ kind: 'any', truth: 'no', of: [away('7'), otherClass] })).toEqual({
    limits: 1,
    farthest: 7,
  });
});

test('of two ways no two are nearer than each other', () => {
  const reach = fc.record({ limits: fc.nat(3), farthest: fc.nat(3) });
  fc.assert(fc.property(reach, reach, (one, other) => !(isNearer(one, other) && isNearer(other, one))));
});
