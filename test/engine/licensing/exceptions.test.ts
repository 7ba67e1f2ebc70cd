import { exceptionOutcomes } from '../../../src/engine/licensing/exception-outcome';
import { licenceFor } from '../../../src/engine/licensing/list-licence';
import type { Eligibility, LicenceException, ListLicensing } from '../../../src/model/licensing';
import type { LicenceGround } from '../../../src/model/licensing-outcome';
import { both, control, exception, reason, set, tables, us } from './small-tables';

const target = (code: string) => ({ code, asOf: '2026-02-01', groups: us.groups });
const ground = (addresses: string[], more: Partial<LicenceGround> = {}): LicenceGround => ({
  reason: 'NS',
  by: 'column',
  name: 'NS2',
  cite: 'chart',
  truth: 'yes',
  addresses,
  ...more,
});
/** A ground without a reason. */
const ofRow: LicenceGround = {
  by: 'row',
  name: '7の項',
  cite: 'row 7',
  truth: 'yes',
  addresses: ['3A001.a'],
};
const line = (
  at: string,
  eligible: Eligibility['eligible'],
  more: Partial<Eligibility> = {},
): Eligibility => ({
  at: [at],
  eligible,
  unlessReasons: [],
  ...more,
});
const [a, b] = [control('3A001.a'), control('3A002')];

/** What exceptions come to for what the grounds rest on. */
const outcomes = (
  exceptions: readonly LicenceException[],
  {
    grounds = [ground(['3A001.a'])],
    controls = [a, b],
    bars = [] as ListLicensing['bars'],
    to = 'AA',
  }: { grounds?: LicenceGround[]; controls?: (typeof a)[]; bars?: ListLicensing['bars']; to?: string } = {},
) => exceptionOutcomes(grounds, controls, { ...us, exceptions, bars }, target(to));
const availability = (one: LicenceException, more: Parameters<typeof outcomes>[1] = {}) => {
  const [found] = outcomes([one], more);
  return found && [found.availability, found.barrier];
};

describe('an exception is open to a paragraph', () => {
  test('that the first line that names it says it is open to', () => {
    const lines = (...eligibility: Eligibility[]) => availability(exception('LVS', { eligibility }));
    expect(lines(line('3A001', 'yes'))).toEqual(['may-apply', undefined]);
    expect(lines(line('3A001', 'no'))).toEqual(['does-not-apply', 'paragraph']);
    expect(lines(line('3A001', 'unknown'))).toEqual(['not-decided', undefined]);
    expect(lines(line('3A001.a', 'no'), line('3A001', 'yes'))).toEqual(['does-not-apply', 'paragraph']);
    expect(lines(line('3A001.b', 'no'), line('3A001', 'yes'))).toEqual(['may-apply', undefined]);
  });

  test('that no line names, as it says itself; one that is for named ones only is left out', () => {
    const unnamed = (truth: LicenceException['unnamed']) =>
      availability(exception('GOV', { unnamed: truth }));
    expect(unnamed('yes')).toEqual(['may-apply', undefined]);
    expect(unnamed('unknown')).toEqual(['not-decided', undefined]);
    expect(unnamed('no')).toBeUndefined();
  });

  test('of the product groups that it is for, by the letter of the number', () => {
    const groups = (...productGroups: string[]) => exception('TSR', { unnamed: 'yes', productGroups });
    expect(availability(groups('A', 'B'))).toEqual(['may-apply', undefined]);
    expect(availability(groups('D', 'E'))).toBeUndefined();
    const grounds = [ground(['3A001.a', '3D001'])];
    expect(availability(groups('D'), { grounds, controls: [a, control('3D001')] })).toEqual([
      'does-not-apply',
      'paragraph',
    ]);
  });

  test('unless the requirement rests on a reason against it', () => {
    const unless = exception('LVS', { eligibility: [line('3A001', 'yes', { unlessReasons: ['MT'] })] });
    expect(availability(unless)).toEqual(['may-apply', undefined]);
    const mt = (truth: 'yes' | 'unknown') => ({
      grounds: [ground(['3A001.a']), ground(['3A001.a'], { reason: 'MT', truth })],
    });
    expect(availability(unless, mt('yes'))).toEqual(['does-not-apply', 'paragraph']);
    expect(availability(unless, mt('unknown'))).toEqual(['not-decided', undefined]);
    const elsewhere = { grounds: [ground(['3A001.a']), ground(['3A009'], { reason: 'MT' })] };
    expect(availability(unless, elsewhere)).toEqual(['may-apply', undefined]);
    expect(availability(unless, { grounds: [ofRow] })).toEqual(['may-apply', undefined]);
  });
});

describe('with several controls', () => {
  const grounds = [ground(['3A001.a', '3A002'])];
  const lvs = (...eligibility: Eligibility[]) => exception('LVS', { eligibility });

  test('it has to be open to each that requires a licence', () => {
    expect(availability(lvs(line('3A001', 'yes'), line('3A002', 'yes')), { grounds })).toEqual([
      'may-apply',
      undefined,
    ]);
    expect(availability(lvs(line('3A001', 'yes'), line('3A002', 'no')), { grounds })).toEqual([
      'does-not-apply',
      'paragraph',
    ]);
    expect(availability(lvs(line('3A001', 'yes')), { grounds })).toEqual(['does-not-apply', 'paragraph']);
    // Only one of the two requires a licence.
    expect(availability(lvs(line('3A001', 'yes')))).toEqual(['may-apply', undefined]);
  });

  test('one that only may require a licence leaves it open', () => {
    const doubtful = [ground(['3A001.a']), ground(['3A002'], { truth: 'unknown' })];
    expect(availability(lvs(line('3A001', 'yes'), line('3A002', 'no')), { grounds: doubtful })).toEqual([
      'not-decided',
      undefined,
    ]);
    expect(availability(lvs(line('3A001', 'yes'), line('3A002', 'yes')), { grounds: doubtful })).toEqual([
      'may-apply',
      undefined,
    ]);
  });

  test('one that may not hold, but stands for another that does, leaves it open at best', () => {
    const standing = control('3A002', a.reasons, { truth: 'unknown', hereOrElsewhere: true });
    const both_ = lvs(line('3A001', 'yes'), line('3A002', 'yes'));
    expect(availability(both_, { grounds, controls: [a, standing] })).toEqual(['not-decided', undefined]);
    expect(
      availability(lvs(line('3A001', 'yes'), line('3A002', 'no')), { grounds, controls: [a, standing] }),
    ).toEqual(['does-not-apply', 'paragraph']);
    const alone = control('3A002', a.reasons, { truth: 'unknown', hereOrElsewhere: false });
    expect(availability(both_, { grounds, controls: [a, alone] })).toEqual(['may-apply', undefined]);
  });
});

test('an exception is for its destinations', () => {
  const friends = exception('STA', { unnamed: 'yes', destinations: set({ groups: ['friends'] }) });
  expect(availability(friends, { to: 'AA' })).toEqual(['may-apply', undefined]);
  expect(availability(friends, { to: 'CC' })).toEqual(['does-not-apply', 'destination']);
  expect(availability(friends, { to: 'FF' })).toEqual(['not-decided', undefined]);
});

test('one for some reasons lifts only a requirement that rests on no other', () => {
  const only = exception('TSR', { unnamed: 'yes', onlyReasons: ['NS'] });
  expect(availability(only)).toEqual(['may-apply', undefined]);
  const other = (truth: 'yes' | 'unknown') => ({
    grounds: [ground(['3A001.a']), ground(['3A001.a'], { reason: 'RS', truth })],
  });
  expect(availability(only, other('yes'))).toEqual(['does-not-apply', 'reasons']);
  expect(availability(only, other('unknown'))).toEqual(['not-decided', undefined]);
  expect(availability(only, { grounds: [ofRow] })).toEqual(['does-not-apply', 'reasons']);
  expect(availability(exception('GOV', { unnamed: 'yes' }), other('yes'))).toEqual(['may-apply', undefined]);
});

describe('a bar takes an exception away', () => {
  const bar = (more: Partial<ListLicensing['bars'][number]> = {}) => ({
    bars: [
      {
        cite: '740.2',
        says: both('barred'),
        at: ['3A001'],
        destinations: set({ groups: ['foes'] }),
        exceptions: ['LVS'],
        ...more,
      },
    ],
  });
  const lvs = exception('LVS', { unnamed: 'yes', conditions: [both('a condition')] });

  test('at its destinations, for what it names', () => {
    expect(availability(lvs, { ...bar(), to: 'CC' })).toEqual(['does-not-apply', 'barred']);
    expect(availability(lvs, { ...bar(), to: 'AA' })).toEqual(['may-apply', undefined]);
    expect(availability(lvs, { ...bar(), to: 'FF' })).toEqual(['not-decided', undefined]);
    expect(availability(lvs, { ...bar({ at: ['3A002'] }), to: 'CC' })).toEqual(['may-apply', undefined]);
    expect(availability(lvs, { ...bar({ exceptions: ['GBS'] }), to: 'CC' })).toEqual([
      'may-apply',
      undefined,
    ]);
    expect(
      availability(lvs, { bars: [...bar({ exceptions: ['GBS'] }).bars, ...bar().bars], to: 'CC' }),
    ).toEqual(['does-not-apply', 'barred']);
  });

  test('as surely as what it names requires a licence', () => {
    const grounds = [ground(['3A001.a'], { truth: 'unknown' }), ground(['3A002'])];
    expect(availability(lvs, { ...bar(), to: 'CC', grounds })).toEqual(['not-decided', undefined]);
    const sure = [ground(['3A001.a'], { truth: 'unknown' }), ground(['3A001.a'])];
    expect(availability(lvs, { ...bar(), to: 'CC', grounds: sure })).toEqual(['does-not-apply', 'barred']);
  });

  test('and is told instead of the conditions', () => {
    expect(outcomes([lvs], { ...bar(), to: 'CC' })[0]).toEqual({
      id: 'LVS',
      title: both('LVS'),
      cite: 'LVS',
      availability: 'does-not-apply',
      barrier: 'barred',
      amounts: [],
      conditions: [both('barred')],
    });
    expect(outcomes([lvs], { ...bar(), to: 'AA' })[0]?.conditions).toEqual([both('a condition')]);
  });
});

test('amounts and conditions are those of the lines, of the destination and of the exception, each once', () => {
  const here = both('here');
  const twice = both('for each');
  const lvs = exception('LVS', {
    conditions: [here, both('always')],
    atDestinations: [
      { destinations: set({ groups: ['friends'] }), says: both('for friends') },
      { destinations: set({ groups: ['foes'] }), says: both('for foes') },
      { destinations: 'unknown', says: both('perhaps') },
    ],
    eligibility: [
      line('3A001', 'yes', { amount: '$5000', condition: here }),
      line('3A002', 'yes', { amount: '$5000', condition: twice }),
      line('3A003', 'yes', { amount: '$3000' }),
      line('3A004', 'yes', { amount: '$1', condition: both('not asked for') }),
    ],
  });
  const controls = [a, b, control('3A003'), control('3A004')];
  const grounds = [ground(['3A001.a', '3A002', '3A003'])];
  expect(outcomes([lvs], { grounds, controls })[0]).toEqual({
    id: 'LVS',
    title: both('LVS'),
    cite: 'LVS',
    availability: 'may-apply',
    amounts: ['$5000', '$3000'],
    conditions: [here, twice, both('for friends'), both('perhaps'), both('always')],
  });
  const shut = outcomes([{ ...lvs, destinations: set({ groups: ['foes'] }) }], { grounds, controls });
  expect(shut[0]).toMatchObject({ barrier: 'destination', amounts: [], conditions: [] });
});

test('an exception that may apply makes the requirement one that it can lift', () => {
  const rules = tables([
    { ...us, exceptions: [exception('LVS', { unnamed: 'yes', destinations: set({ groups: ['foes'] }) })] },
  ]);
  const licence = (destination: string, reasons = a.reasons) =>
    licenceFor([control('3A001.a', reasons)], [], { list: 'us', asOf: '2026-02-01', destination }, rules);
  expect(licence('CC')).toMatchObject({ state: 'exception-possible', exceptions: [{ id: 'LVS' }] });
  expect(licence('AA')).toMatchObject({
    state: 'required',
    exceptions: [{ availability: 'does-not-apply' }],
  });
  expect(licence('CC', [reason('NS', { column: 2, truth: 'unknown' })])).toMatchObject({
    state: 'not-decided',
    exceptions: [],
  });
});
