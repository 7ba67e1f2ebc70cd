import { licenceFor } from '../../../src/engine/licensing/list-licence';
import { ruleNamed } from '../../../src/engine/licensing/requirement';
import type { HoldingReason } from '../../../src/model/verdict';
import { at, both, control, jp, reason, tables, us } from './small-tables';

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
