import type { DestinationSet } from '../../../src/model/destination';
import type { Licensing, LicenceException, ListLicensing } from '../../../src/model/licensing';
import type { OpenPoint } from '../../../src/model/licensing-outcome';
import type { HoldingReason, ListVerdict } from '../../../src/model/verdict';
import type { LicensedControl } from '../../../src/engine/licensing/licensed-control';
import { licenceFor } from '../../../src/engine/licensing/list-licence';
import { bareVerdict } from '../../bare-verdict';

/** Tables for tests, written as briefly as they can be: no file and no reader takes part. */

export const both = (text: string) => ({ en: text, ja: text });
export const set = (some: Partial<Exclude<DestinationSet, string>> = {}): DestinationSet => ({
  exceptGroups: [],
  exceptDestinations: [],
  ...some,
});

/** AA and BB are friends (BB from 2025 on), CC is a foe, DD is listed in no group; of all others the groups are unknown. */
const groups: ListLicensing['groups'] = {
  cite: 'groups',
  groups: new Map([
    ['friends', { destinations: new Set(['AA', 'BB']) }],
    ['foes', { destinations: new Set(['CC']) }],
  ]),
  inNoGroup: new Set(['DD']),
  unlisted: 'unknown',
  since: new Map([['BB', { from: '2025-01-01', cite: 'since' }]]),
};

const none = {
  editions: [{ date: '2026-01-01', source: 'a book' }],
  groups,
  rules: [],
  rows: [],
  pointers: [],
  exceptions: [],
  bars: [],
  notModelled: [both('not modelled')],
  doubts: [both('a doubt')],
} as const;

export const us: ListLicensing = {
  ...none,
  list: 'us',
  home: 'US',
  chart: {
    cite: 'chart',
    columns: new Set(['NS1', 'NS2', 'AT1']),
    rows: new Map([
      ['AA', { marks: new Set(['NS2']), footnotes: [] }],
      ['BB', { marks: new Set<string>(), footnotes: ['1'] }],
      ['CC', { marks: new Set(['NS1', 'NS2', 'AT1']), footnotes: [] }],
      ['DD', { marks: new Set(['NS2']), footnotes: [], pointer: '746.2' }],
      ['EE', { marks: new Set<string>(), footnotes: ['2', '3', '4', '5'] }],
    ]),
    footnotes: new Map([
      ['1', { says: both('one'), cite: 'fn 1', effect: 'required', addresses: ['3A001'] }],
      ['2', { says: both('two'), cite: 'fn 2', effect: 'open' }],
      ['3', { says: both('three'), cite: 'fn 3', effect: 'open', addresses: ['3A002'] }],
      ['4', { says: both('four'), cite: 'fn 4', effect: 'none', addresses: ['3A001'] }],
      ['5', { says: both('five'), cite: 'fn 5', effect: 'none' }],
    ]),
  },
  rules: [
    { rule: 'worldwide', title: both('everywhere'), destinations: 'all', note: both('a note') },
    { rule: 'some', title: both('foes'), destinations: set({ groups: ['foes'] }) },
    { rule: 'some', cite: 'x', title: both('AA'), destinations: set({ destinations: ['AA'] }) },
    { rule: 'unread', title: both('unread'), destinations: 'unknown' },
    {
      rule: 'by-recipient',
      title: both('by recipient'),
      destinations: set({ groups: ['foes'] }),
      recipients: { headquarteredIn: set({ groups: ['foes'] }), cite: '744', question: both('who?') },
    },
  ],
  pointers: [
    { destinations: ['BB'], cite: '746.3', says: both('look there'), onlyARemark: false },
    { destinations: ['AA'], cite: '746.4', says: both('by the way'), onlyARemark: true },
  ],
};

export const jp: ListLicensing = {
  ...none,
  list: 'jp',
  home: 'JP',
  rows: [
    { rows: ['1の項'], title: both('weapons'), cite: 'row 1', destinations: 'all' },
    {
      rows: ['7の項'],
      title: both('electronics'),
      cite: 'row 7',
      destinations: set({ exceptGroups: ['friends'] }),
    },
  ],
};

const codes = ['US', 'JP', 'AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG'];

export function tables(lists: readonly ListLicensing[] = [us, jp], more: Partial<Licensing> = {}): Licensing {
  return {
    destinations: new Map(codes.map((code) => [code, { code, name: both(code), aliases: [] }])),
    follows: [],
    briefing: [],
    lists: new Map(lists.map((list) => [list.list, list])),
    ...more,
  };
}

export const reason = (name: string, more: Partial<HoldingReason> = {}): HoldingReason => ({
  reason: name,
  truth: 'yes',
  ...more,
});

export const control = (
  address: string,
  reasons: readonly HoldingReason[] = [reason('NS', { column: 2 })],
  more: Partial<LicensedControl> = {},
): LicensedControl => ({ address, truth: 'yes', hereOrElsewhere: true, reasons, ...more });

export const exception = (id: string, more: Partial<LicenceException> = {}): LicenceException => ({
  id,
  title: both(id),
  cite: id,
  destinations: 'all',
  unnamed: 'no',
  conditions: [],
  atDestinations: [],
  eligibility: [],
  ...more,
});

/** What some controls need to a destination. */
export const at = (
  destination: string,
  controls: Parameters<typeof licenceFor>[0],
  { list = 'us', asOf = '2026-02-01', open = [] as readonly OpenPoint[], rules = tables() } = {},
) => licenceFor(controls, open, { list, asOf, destination }, rules);

export function verdict(status: ListVerdict['status'], more: Partial<ListVerdict> = {}): ListVerdict {
  return {
    list: 'us',
    asOf: '2026-02-01',
    status,
    ...bareVerdict,
    ...more,
  };
}
