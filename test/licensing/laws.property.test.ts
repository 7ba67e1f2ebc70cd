import * as fc from 'fast-check';
import { alikeDestinations } from '../../src/engine/licensing/alike-destinations';
import { licenceFor } from '../../src/engine/licensing/list-licence';
import type { LicensedControl } from '../../src/engine/licensing/licensed-control';
import type { LicenceState } from '../../src/model/licensing-outcome';
import type { HoldingReason } from '../../src/model/verdict';
import { licensingTables } from './tables';

const tables = licensingTables();
const us = tables.lists.get('us-ccl')!;

const reason: fc.Arbitrary<HoldingReason> = fc.oneof(
  fc.constantFrom(...us.chart!.columns).map((column) => ({
    reason: column.slice(0, 2),
    column: Number(column.slice(2)),
    truth: 'yes' as const,
  })),
  fc.constantFrom(...us.rules).map(({ rule, cite }) => ({
    reason: 'RS',
    rule,
    ...(cite !== undefined && { cite }),
    truth: 'yes' as const,
  })),
);
const control: fc.Arbitrary<LicensedControl> = fc.record({
  address: fc.constantFrom(
    '3A001.a.7',
    '3A001.b.2.a.1',
    '3A090.a.1',
    '3B001.d',
    '4A994.b',
    '9A515.e',
    '3A611.y',
    '3E001',
  ),
  truth: fc.constant('yes' as const),
  hereOrElsewhere: fc.constant(true),
  reasons: fc.array(reason, { maxLength: 3 }),
});
const controls = fc.array(control, { minLength: 1, maxLength: 3 });
const destination = fc.constantFrom(...tables.destinations.keys());

function state(held: readonly LicensedControl[], to: string): LicenceState {
  return licenceFor(held, [], { list: 'us-ccl', asOf: '2026-07-23', destination: to }, tables).state;
}

function isRequired(one: LicenceState): boolean {
  return one === 'required' || one === 'exception-possible';
}

/** The same controls, of which nothing is known for sure any more. */
function inDoubt(held: readonly LicensedControl[]): readonly LicensedControl[] {
  return held.map((one) => ({
    ...one,
    truth: 'unknown',
    hereOrElsewhere: false,
    reasons: one.reasons.map((each) => ({ ...each, truth: 'unknown' as const })),
  }));
}

test('what is in doubt is never clearance: no answer becomes "no licence" by knowing less', () => {
  fc.assert(
    fc.property(controls, destination, (held, to) => {
      const [sure, doubtful] = [state(held, to), state(inDoubt(held), to)];
      expect(doubtful === 'not-required').toBe(sure === 'not-required');
      expect(isRequired(doubtful)).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test('another control never takes a requirement away, nor an exception it needs into being', () => {
  fc.assert(
    fc.property(controls, control, destination, (held, added, to) => {
      const [before, after] = [state(held, to), state([...held, added], to)];
      if (isRequired(before)) expect(isRequired(after)).toBe(true);
      if (before === 'required') expect(after).toBe('required');
      if (after === 'not-required') expect(before).toBe('not-required');
    }),
    { numRuns: 400 },
  );
});

test('Hong Kong is judged as China and Liechtenstein as Switzerland', () => {
  fc.assert(
    fc.property(controls, (held) => {
      expect(state(held, 'HK')).toBe(state(held, 'CN'));
      expect(state(held, 'LI')).toBe(state(held, 'CH'));
    }),
    { numRuns: 200 },
  );
});

test('no destination whose row is a pointer is ever cleared', () => {
  fc.assert(
    fc.property(controls, fc.constantFrom('CU', 'IR', 'KP', 'SY'), (held, to) => {
      expect(state(held, to)).not.toBe('not-required');
    }),
    { numRuns: 200 },
  );
});

test('destinations that the tables cannot tell apart are judged alike, whatever the item', () => {
  const alike = alikeDestinations('us-ccl', tables);
  expect(new Set(alike.values()).size).toBeLessThan(100);
  fc.assert(
    fc.property(controls, destination, (held, to) => {
      expect(state(held, to)).toBe(state(held, alike.get(to)!));
      expect(state(inDoubt(held), to)).toBe(state(inDoubt(held), alike.get(to)!));
    }),
    { numRuns: 600 },
  );
});
