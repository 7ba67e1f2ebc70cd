import { isNamed, licensedControls, licensedParagraph } from '../../../src/engine/licensing/licensed-control';
import { licenceFor, listLicence } from '../../../src/engine/licensing/list-licence';
import { groupsOf, reaches } from '../../../src/engine/licensing/reaches';
import { ruleNamed } from '../../../src/engine/licensing/requirement';
import type { DestinationSet } from '../../../src/model/destination';
import type { OpenPoint } from '../../../src/model/licensing-outcome';
import type { HoldingReason, ListVerdict } from '../../../src/model/verdict';
import { both, control, jp, reason, set, tables, us } from './small-tables';
import { bareVerdict } from '../../bare-verdict';

const target = (code: string, asOf = '2026-02-01') => ({ code, asOf, groups: us.groups });

describe('a set of destinations', () => {
  test.each<[string, DestinationSet, string, string]>([
    ['of all', 'all', 'FF', 'yes'],
    ['that was not read', 'unknown', 'AA', 'unknown'],
    ['of a group, and a member', set({ groups: ['friends'] }), 'AA', 'yes'],
    ['of a group, and a member of another', set({ groups: ['friends'] }), 'CC', 'no'],
    ['of a group, and one that is listed in none', set({ groups: ['friends'] }), 'DD', 'no'],
    ['of a group, and one that is not listed', set({ groups: ['friends'] }), 'FF', 'unknown'],
    ['of several groups', set({ groups: ['foes', 'friends'] }), 'AA', 'yes'],
    ['of a group that there is not', set({ groups: ['nobody'] }), 'AA', 'no'],
    ['by name', set({ destinations: ['FF', 'GG'] }), 'FF', 'yes'],
    ['by name, and another', set({ destinations: ['GG'] }), 'FF', 'no'],
    ['of a group or by name', set({ groups: ['friends'], destinations: ['CC'] }), 'CC', 'yes'],
    ['of all but a group, and a member', set({ exceptGroups: ['friends'] }), 'AA', 'no'],
    ['of all but a group, and another', set({ exceptGroups: ['friends'] }), 'CC', 'yes'],
    ['of all but a group, and one that is not listed', set({ exceptGroups: ['friends'] }), 'FF', 'unknown'],
    ['of all but one', set({ exceptDestinations: ['CC'] }), 'CC', 'no'],
    ['of all but one, and another', set({ exceptDestinations: ['CC'] }), 'FF', 'yes'],
    ['of a group but one of it', set({ groups: ['friends'], exceptDestinations: ['AA'] }), 'AA', 'no'],
    ['of no group and none by name', set({ groups: [], destinations: [] }), 'AA', 'no'],
  ])('%s', (_, of, code, truth) => {
    expect(reaches(of, target(code))).toBe(truth);
  });

  test('is not known of a destination before the day from which its groups are', () => {
    const friends = set({ groups: ['friends'] });
    expect(reaches(friends, target('BB', '2024-12-31'))).toBe('unknown');
    expect(reaches(friends, target('BB', '2025-01-01'))).toBe('yes');
    expect(reaches(set({ destinations: ['BB'] }), target('BB', '2024-12-31'))).toBe('yes');
    expect(reaches(friends, { ...target('FF'), groups: { ...us.groups, unlisted: 'no' } })).toBe('no');
  });

  test('the groups of a destination are those that hold it', () => {
    expect(groupsOf(target('AA'))).toEqual(['friends']);
    expect(groupsOf(target('CC'))).toEqual(['foes']);
    expect(groupsOf(target('DD'))).toEqual([]);
  });
});

const at = (
  destination: string,
  controls: Parameters<typeof licenceFor>[0],
  { list = 'us', asOf = '2026-02-01', open = [] as readonly OpenPoint[], rules = tables() } = {},
) => licenceFor(controls, open, { list, asOf, destination }, rules);
const found = (destination: string, ...reasons: HoldingReason[]) => {
  const { state, grounds, open } = at(destination, [control('3A001.a', reasons)]);
  return { state, grounds, open };
};

describe('a reason with a column of the chart', () => {
  const ns2 = reason('NS', { column: 2 });

  test('requires a licence where the row of the destination has its mark', () => {
    expect(found('CC', ns2)).toEqual({
      state: 'required',
      grounds: [
        { reason: 'NS', by: 'column', name: 'NS2', cite: 'chart', truth: 'yes', addresses: ['3A001.a'] },
      ],
      open: [],
    });
    expect(found('AA', ns2).state).toBe('required');
    expect(found('AA', reason('NS', { column: 1 }))).toEqual({
      state: 'not-required',
      grounds: [],
      open: [],
    });
  });

  test('is open where the control is, and asks for nothing where it does not hold', () => {
    expect(found('CC', { ...ns2, truth: 'unknown' })).toMatchObject({
      state: 'not-decided',
      grounds: [{ truth: 'unknown' }],
      open: [{ kind: 'control-open', addresses: ['3A001.a'] }],
    });
    expect(found('CC', { ...ns2, truth: 'no' })).toEqual({ state: 'not-required', grounds: [], open: [] });
  });

  test('is open where the table has no such column, or no row for the destination', () => {
    expect(found('AA', reason('MT', { column: 1 }))).toEqual({
      state: 'not-decided',
      grounds: [],
      open: [{ kind: 'rule-not-read', cite: 'MT1', addresses: ['3A001.a'] }],
    });
    expect(found('FF', ns2)).toEqual({
      state: 'not-decided',
      grounds: [],
      open: [
        { kind: 'no-row', cite: 'chart', addresses: ['3A001.a'] },
        { kind: 'no-row', cite: 'chart', addresses: [] },
      ],
    });
  });

  test('is open where neither column nor rule is named, or nothing at all', () => {
    const open = { state: 'not-decided', grounds: [], open: [{ kind: 'no-reason', addresses: ['3A001.a'] }] };
    expect(found('AA', reason('NS'))).toEqual(open);
    expect(found('AA')).toEqual(open);
    const bare = { ...jp, list: 'us', home: 'US', rows: [] };
    expect(at('AA', [control('3A001.a')], { rules: tables([bare]) }).open).toMatchObject([
      { kind: 'no-reason' },
    ]);
  });

  test('where the row sends the reader elsewhere, that is open whatever the item', () => {
    expect(found('DD', ns2)).toEqual({
      state: 'not-decided',
      grounds: [],
      open: [{ kind: 'pointer', cite: '746.2', addresses: [] }],
    });
    expect(at('DD', []).open).toEqual([{ kind: 'pointer', cite: '746.2', addresses: [] }]);
  });
});

describe('a reason with a rule', () => {
  const by = (rule: string, more: Partial<HoldingReason> = {}) => reason('RS', { rule, ...more });

  test('requires a licence at the destinations of the rule, with its note', () => {
    const licence = at('FF', [control('3A001.a', [by('worldwide', { cite: '742.6' })])]);
    expect(licence.grounds).toEqual([
      {
        reason: 'RS',
        by: 'rule',
        name: 'worldwide',
        cite: '742.6',
        says: both('everywhere'),
        truth: 'yes',
        addresses: ['3A001.a'],
      },
    ]);
    expect(licence).toMatchObject({ state: 'required', remarks: [{ cite: '742.6', says: both('a note') }] });
    expect(found('CC', by('some'))).toMatchObject({ state: 'required', grounds: [{ cite: 'some' }] });
    expect(at('CC', [control('3A001.a', [by('some')])]).remarks).toEqual([]);
    expect(found('AA', by('some'))).toEqual({ state: 'not-required', grounds: [], open: [] });
  });

  test('by its citation where the rule is for that alone', () => {
    expect(found('AA', by('some', { cite: 'x' }))).toMatchObject({
      state: 'required',
      grounds: [{ cite: 'x' }],
    });
    expect(found('CC', by('some', { cite: 'x' })).state).toBe('not-required');
    expect(found('CC', by('some', { cite: 'y' }))).toMatchObject({
      state: 'required',
      grounds: [{ cite: 'y' }],
    });
    expect(ruleNamed('some', 'x', us.rules)?.title).toEqual(both('AA'));
    expect(ruleNamed('some', 'x', us.rules.toReversed())?.title).toEqual(both('AA'));
    expect(ruleNamed('some', undefined, us.rules.toReversed())?.title).toEqual(both('foes'));
    expect(ruleNamed('some', 'z', us.rules.toReversed())?.title).toEqual(both('foes'));
    expect(ruleNamed('other', 'x', us.rules)).toBeUndefined();
    const only = us.rules.filter(({ cite }) => cite === 'x');
    expect(ruleNamed('some', 'z', only)).toBeUndefined();
  });

  test('is open where the rule, its destinations or the groups are not known', () => {
    const open = (destination: string, one: HoldingReason) => found(destination, one).open[0];
    expect(open('AA', by('stranger'))).toEqual({
      kind: 'rule-not-read',
      cite: 'stranger',
      addresses: ['3A001.a'],
    });
    expect(open('AA', by('stranger', { cite: '742' }))?.cite).toBe('742');
    expect(open('AA', by('unread'))).toEqual({
      kind: 'rule-not-read',
      cite: 'unread',
      says: both('unread'),
      addresses: ['3A001.a'],
    });
    expect(open('FF', by('some'))).toEqual({
      kind: 'groups-unknown',
      cite: 'some',
      says: both('foes'),
      addresses: ['3A001.a'],
    });
  });

  test('elsewhere depends on the recipient, where the rule says so', () => {
    expect(found('AA', by('by-recipient'))).toEqual({
      state: 'not-decided',
      grounds: [],
      open: [{ kind: 'recipient', cite: '744', says: both('who?'), addresses: ['3A001.a'] }],
    });
    expect(found('CC', by('by-recipient'))).toMatchObject({ state: 'required', open: [] });
    expect(found('AA', by('by-recipient', { truth: 'no' }))).toEqual({
      state: 'not-required',
      grounds: [],
      open: [],
    });
  });
});

describe('a footnote of the destination', () => {
  const none = [reason('NS', { column: 1 })];

  test('can require a licence for what it names, as sure as that holds', () => {
    expect(at('BB', [control('3A001.a', none)])).toMatchObject({
      state: 'required',
      grounds: [
        { by: 'footnote', name: '1', cite: 'fn 1', says: both('one'), truth: 'yes', addresses: ['3A001.a'] },
      ],
    });
    expect(at('BB', [control('3A001.a', none, { truth: 'unknown' })]).grounds).toMatchObject([
      { truth: 'unknown' },
    ]);
    expect(at('BB', [control('3A002.a', none)]).grounds).toEqual([]);
  });

  test('can leave it open, for what it names or for every item', () => {
    const open = (address: string) => at('EE', [control(address, none)]).open;
    expect(open('3A001')).toEqual([{ kind: 'footnote', cite: 'fn 2', says: both('two'), addresses: [] }]);
    expect(open('3A002.b')).toEqual([
      { kind: 'footnote', cite: 'fn 3', says: both('three'), addresses: ['3A002.b'] },
      { kind: 'footnote', cite: 'fn 2', says: both('two'), addresses: [] },
    ]);
    expect(at('EE', []).open).toHaveLength(1);
    expect(at('AA', [control('3A001', none)]).open).toEqual([]);
  });
});

describe('a row of a list without reasons', () => {
  const inRow = (row: string | undefined, more = {}) =>
    control('第6条', [], { ...(row !== undefined && { row }), ...more });
  const licence = (destination: string, ...controls: Parameters<typeof licenceFor>[0][number][]) =>
    at(destination, controls, { list: 'jp' });

  test('requires a licence at its destinations, and those of the rows within it', () => {
    expect(licence('CC', inRow('7の項(1)'))).toMatchObject({
      state: 'required',
      grounds: [
        {
          by: 'row',
          name: '7の項(1)',
          cite: 'row 7',
          says: both('electronics'),
          truth: 'yes',
          addresses: ['第6条'],
        },
      ],
    });
    expect(licence('AA', inRow('7の項(1)'))).toMatchObject({ state: 'not-required', grounds: [] });
    expect(licence('AA', inRow('1の項')).state).toBe('required');
    expect(licence('CC', control('7の項', []))).toMatchObject({
      state: 'required',
      grounds: [{ name: '7の項' }],
    });
  });

  test('is open where no row of the tables names it, and where the groups are not known', () => {
    expect(licence('CC', inRow('9の項')).open).toEqual([{ kind: 'no-reason', addresses: ['第6条'] }]);
    expect(licence('CC', inRow(undefined)).open).toMatchObject([{ kind: 'no-reason' }]);
    expect(licence('FF', inRow('7の項'))).toMatchObject({
      state: 'not-decided',
      open: [{ kind: 'groups-unknown', cite: 'row 7', addresses: ['第6条'] }],
    });
  });

  test('holds also where another control stands in its place', () => {
    expect(licence('CC', inRow('7の項', { truth: 'unknown', hereOrElsewhere: true })).state).toBe('required');
    expect(licence('CC', inRow('7の項', { truth: 'unknown', hereOrElsewhere: false }))).toMatchObject({
      state: 'not-decided',
      grounds: [{ truth: 'unknown' }],
    });
  });
});

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

function verdict(status: ListVerdict['status'], more: Partial<ListVerdict> = {}): ListVerdict {
  return {
    list: 'us',
    asOf: '2026-02-01',
    status,
    ...bareVerdict,
    ...more,
  };
}
const trace = { kind: 'all', truth: 'yes', of: [] } as const;
const judged = (address: string, truth: 'yes' | 'no' | 'unknown', row?: string) => ({
  address,
  truth,
  tier: 'list' as const,
  trace,
  reasons: [reason('NS', { column: 2, truth: truth === 'no' ? 'yes' : truth })],
  ...(row !== undefined && { row }),
});

describe('a verdict that is not decided stays so', () => {
  const held = { controlledBy: ['3A001.a'], controls: [judged('3A001.a', 'yes')] };
  const licence = (status: ListVerdict['status'], more: Partial<ListVerdict> = {}) => {
    const { state, open } = listLicence(verdict(status, more), 'AA', tables());
    return [state, open.map(({ kind, addresses }) => [kind, addresses])];
  };

  test('whatever the tables say', () => {
    expect(licence('undetermined', { ...held, openControls: ['3A001.b'] })).toEqual([
      'not-decided',
      [['verdict-undetermined', ['3A001.b']]],
    ]);
    expect(licence('not-covered', { notCovered: ['3A002'] })).toEqual([
      'not-decided',
      [['verdict-not-covered', ['3A002']]],
    ]);
    expect(licence('not-covered-in-full')).toEqual(['not-decided', [['verdict-not-covered', []]]]);
    expect(licence('not-covered-in-full', { notCovered: ['3A002'] })).toEqual([
      'not-decided',
      [['verdict-not-covered', ['3A002']]],
    ]);
  });

  test('what is controlled may need a licence, and what is not encoded may add to it', () => {
    expect(licence('controlled', held)).toEqual(['required', []]);
    expect(licence('controlled', { ...held, notCovered: ['3A002'] })).toEqual(['required', []]);
    const blank = {
      controlledBy: ['3A001.a'],
      controls: [{ ...judged('3A001.a', 'yes'), reasons: [reason('NS', { column: 1 })] }],
    };
    expect(licence('controlled', blank)).toEqual(['not-required', []]);
    expect(licence('controlled', { ...blank, notCovered: ['3A002'] })).toEqual([
      'not-decided',
      [['verdict-not-covered', ['3A002']]],
    ]);
  });

  test('what is not controlled needs none', () => {
    expect(licence('not-controlled', { controls: [judged('3A001.a', 'no')] })).toEqual(['not-required', []]);
    expect(licence('out-of-class')).toEqual(['not-required', []]);
  });
});

test('of a verdict the controls that hold or may hold are licensed', () => {
  const controls = [judged('a', 'yes', '7の項'), judged('b', 'unknown'), judged('c', 'no')];
  const silent = { address: 'd', truth: 'unknown', tier: 'list', trace } as const;
  expect(
    licensedControls(verdict('controlled', { controlledBy: ['a'], controls: [...controls, silent] })),
  ).toStrictEqual([
    { address: 'a', truth: 'yes', hereOrElsewhere: true, reasons: controls[0]!.reasons, row: '7の項' },
    { address: 'b', truth: 'unknown', hereOrElsewhere: false, reasons: controls[1]!.reasons },
    { address: 'd', truth: 'unknown', hereOrElsewhere: false, reasons: [] },
  ]);
});

test('a paragraph by itself is licensed as if an item met it; a reason for a part of it is open', () => {
  const facts = {
    reasons: [
      { reason: 'NS', column: 2, partial: false },
      { reason: 'MT', partial: true },
    ],
  } as unknown as Parameters<typeof licensedParagraph>[1];
  expect(licensedParagraph('3A001.a', facts)).toStrictEqual({
    address: '3A001.a',
    truth: 'yes',
    hereOrElsewhere: true,
    reasons: [
      { reason: 'NS', column: 2, truth: 'yes' },
      { reason: 'MT', truth: 'unknown' },
    ],
  });
  expect(licensedParagraph('第6条', { ...facts, row: '7の項' }).row).toBe('7の項');
});

test('a table names what lies in what it names, by paragraph or by row', () => {
  const at_ = ['3A001.a', '7の項'];
  expect(isNamed({ address: '3A001.a' }, at_)).toBe(true);
  expect(isNamed({ address: '3A001.a.1' }, at_)).toBe(true);
  expect(isNamed({ address: '3A001.a.1' }, at_)).toBe(true);
  expect(isNamed({ address: '3A001.b' }, at_)).toBe(false);
  expect(isNamed({ address: '3A001' }, at_)).toBe(false);
  expect(isNamed({ address: '第6条', row: '7の項(1)' }, at_)).toBe(true);
  expect(isNamed({ address: '第6条', row: '8の項' }, at_)).toBe(false);
  expect(isNamed({ address: '第6条' }, at_)).toBe(false);
});
