import type { ExceptionBar, LicenceException, ListLicensing } from '../../../src/model/licensing';
import { both, exception, set, tables, us } from '../licensing/small-tables';
import { changesOf, mirrored, shown, told } from './licensing-told';

const lvs = () => exception('LVS', { unnamed: 'no' });
const having = (
  exceptions: readonly LicenceException[],
  bars: readonly ExceptionBar[] = [],
): ListLicensing => ({
  ...us,
  chart: undefined as never,
  rules: [],
  pointers: [],
  exceptions,
  bars,
});
const bar = (more: Partial<ExceptionBar> = {}): ExceptionBar => ({
  cite: '740.2',
  says: both('barred'),
  at: ['3A001'],
  destinations: set({ groups: ['foes'] }),
  exceptions: ['LVS'],
  ...more,
});
const barred = (...bars: ExceptionBar[]) => having([lvs(), exception('GBS')], bars);
const settledFoes = (codes: readonly string[], ...bars: ExceptionBar[]): ListLicensing => ({
  ...barred(...bars),
  groups: {
    ...us.groups,
    groups: new Map([...us.groups.groups, ['foes', { destinations: new Set(codes) }]]),
  },
});
type Edit = readonly [sentence: string, before: ListLicensing, after: ListLicensing, told: readonly string[]];
const edits: readonly Edit[] = [
  [
    'a bar takes an exception away from the destinations that it names',
    barred(),
    barred(bar({ at: ['3A002', '3A001'] })),
    [
      'licence-wider; exception LVS bar; CC; 3A001 3A002; - | exceptions.yaml/bars/0',
      'licence-undecided; exception LVS bar; US JP EE FF GG; 3A001 3A002; - | exceptions.yaml/bars/0',
    ],
  ],
  [
    'a bar that reaches another destination',
    barred(bar()),
    barred(bar({ destinations: set({ groups: ['foes'], destinations: ['AA'] }) })),
    ['licence-wider; exception LVS bar; AA; 3A001; exceptions.yaml/bars/0'],
  ],
  [
    'a bar for another exception',
    barred(bar()),
    barred(bar({ exceptions: ['GBS'] })),
    [
      'licence-narrower; exception LVS bar; CC; 3A001; exceptions.yaml/bars/0 | -',
      'licence-undecided; exception LVS bar; US JP EE FF GG; 3A001; exceptions.yaml/bars/0 | -',
      'licence-wider; exception GBS bar; CC; 3A001; - | exceptions.yaml/bars/0',
      'licence-undecided; exception GBS bar; US JP EE FF GG; 3A001; - | exceptions.yaml/bars/0',
    ],
  ],
  [
    'a second bar for the same takes nothing more away',
    barred(bar()),
    barred(bar(), bar({ cite: '740.2' })),
    ['licence-terms; terms bar 740.2; exceptions.yaml/bars/0'],
  ],
  [
    'a destination that enters the group for which a bar holds',
    settledFoes(['CC'], bar()),
    settledFoes(['CC', 'DD'], bar()),
    [
      'licence-wider; exception LVS bar; DD; 3A001; groups.yaml/groups/foes',
      'groups-changed; groups foes; DD; groups.yaml/groups/foes',
    ],
  ],
];

test.each(edits)('%s', (_, before, after, expected) => {
  expect([...told(before, after)].sort()).toEqual([...expected].sort());
});

test.each(edits)('%s: exchanged, it is told the other way round', (_, before, after) => {
  const [one_, other] = [tables([before]), tables([after])];
  const back = changesOf(other, one_, [after.list]).map((change) => shown(mirrored(change)));
  expect([...back].sort()).toEqual([...told(before, after)].sort());
});
