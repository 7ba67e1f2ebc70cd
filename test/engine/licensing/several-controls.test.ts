import { listLicence } from '../../../src/engine/licensing/list-licence';
import { at, both, control, jp, reason, tables, us, verdict } from './small-tables';

describe('grounds and open points of several controls', () => {
  test('that say the same are told once, with each control once; those that hold come first', () => {
    const unknown = [reason('NS', { column: 2, truth: 'unknown' })];
    const { grounds } = at('CC', [
      control('3A001.z', unknown),
      control('3A001.a'),
      control('3A001.b', [...control('').reasons, reason('NS', { column: 2 }), reason('AT', { column: 1 })]),
    ]);
    expect(grounds.map(({ name, truth, addresses }) => [name, truth, addresses])).toEqual([
      ['NS2', 'yes', ['3A001.a', '3A001.b']],
      ['AT1', 'yes', ['3A001.b']],
      ['NS2', 'unknown', ['3A001.z']],
    ]);
    const open = at('AA', [
      control('3A001.a', [reason('MT', { column: 1 }), reason('NS')]),
      control('3A001.b', [reason('MT', { column: 1 }), reason('MT', { column: 2 })]),
    ]).open.map(({ kind, cite, addresses }) => [kind, cite, addresses]);
    expect(open).toEqual([
      ['rule-not-read', 'MT1', ['3A001.a', '3A001.b']],
      ['no-reason', undefined, ['3A001.a']],
      ['rule-not-read', 'MT2', ['3A001.b']],
    ]);
    const doubtful = at('CC', [
      control('3A001.a', [...unknown, reason('AT', { column: 1, truth: 'unknown' })]),
    ]);
    expect(doubtful.open).toEqual([{ kind: 'control-open', addresses: ['3A001.a'] }]);
  });

  test('nothing that is open matters where a licence is required anyway', () => {
    const licence = at('CC', [
      control('3A001.a', [reason('NS', { column: 2 }), reason('MT', { column: 1 })]),
    ]);
    expect(licence).toMatchObject({ state: 'required', open: [] });
  });
});

describe('the destination', () => {
  test('at home nothing is exported', () => {
    expect(at('US', [control('3A001.a')])).toEqual({
      list: 'us',
      state: 'no-export',
      grounds: [],
      open: [],
      exceptions: [],
      remarks: [],
      beforeTables: false,
    });
  });

  test('can be judged as another, which is said', () => {
    const follows = [{ list: 'us', destination: 'GG', as: 'CC', cite: '740', note: both('as CC') }];
    const rules = tables([us, jp], { follows });
    expect(at('GG', [control('3A001.a')], { rules })).toMatchObject({
      state: 'required',
      remarks: [{ cite: '740', says: both('as CC') }],
    });
    expect(at('GG', [control('3A001.a')]).state).toBe('not-decided');
    const { remarks } = at('AA', [control('3A001.a')], { rules });
    expect(remarks).toEqual([{ cite: '746.4', says: both('by the way') }]);
    expect(at('GG', [control('第6条', [], { row: '7の項' })], { rules, list: 'jp' }).remarks).toEqual([]);
    const home = [{ list: 'us', destination: 'GG', as: 'US', cite: '740', note: both('as US') }];
    expect(at('GG', [], { rules: tables([us], { follows: home }) }).state).toBe('no-export');
  });

  test('can be one for which no answer is clearance, or one that only calls for a remark', () => {
    expect(at('BB', [])).toMatchObject({
      state: 'not-decided',
      open: [{ kind: 'pointer', cite: '746.3', says: both('look there'), addresses: [] }],
      remarks: [],
    });
    expect(at('AA', [])).toMatchObject({
      state: 'not-required',
      open: [],
      remarks: [{ cite: '746.4', says: both('by the way') }],
    });
    expect(at('CC', []).remarks).toEqual([]);
  });

  test('is told of where the day lies before every edition of the tables', () => {
    expect(at('AA', [], { asOf: '2025-12-31' }).beforeTables).toBe(true);
    expect(at('AA', [], { asOf: '2026-01-01' }).beforeTables).toBe(false);
    const two = { ...us, editions: [...us.editions, { date: '2024-01-01', source: 'another' }] };
    expect(at('AA', [], { asOf: '2025-12-31', rules: tables([two]) }).beforeTables).toBe(false);
  });

  test('that nobody knows, or of a list without tables, is our own fault', () => {
    expect(() => at('AA', [], { list: 'fr' })).toThrow('no licensing tables for fr');
    expect(() => listLicence(verdict('out-of-class'), 'ZZ', tables())).toThrow('unknown destination ZZ');
    expect(() => listLicence({ ...verdict('out-of-class'), list: 'fr' }, 'AA', tables())).toThrow('for fr');
  });
});
