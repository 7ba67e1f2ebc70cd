import type { ListLicensing } from '../../../src/model/licensing';
import { both, set, us } from '../licensing/small-tables';
import { toldBothWays, type Edit } from './licensing-told';

const grouped = (friends: readonly string[], foes: readonly string[], list = us): ListLicensing => ({
  ...list,
  groups: {
    ...list.groups,
    groups: new Map([
      ['friends', { destinations: new Set(friends) }],
      ['foes', { destinations: new Set(foes) }],
    ]),
    since: new Map(),
  },
});
const settled = grouped(['AA', 'BB'], ['CC']);
const friendly: ListLicensing = {
  ...settled,
  rules: [{ rule: 'some', title: both('foes'), destinations: set({ groups: ['friends'] }) }],
};

const edits: readonly Edit[] = [
  [
    'a destination that changes its group, with what follows from it',
    friendly,
    { ...grouped(['AA', 'CC'], ['BB']), rules: friendly.rules },
    [
      'licence-narrower; rule some; BB; groups.yaml/groups/friends | groups.yaml/groups/foes',
      'licence-wider; rule some; CC; groups.yaml/groups/foes | groups.yaml/groups/friends',
      'groups-changed; groups friends foes; BB; groups.yaml/groups/friends | groups.yaml/groups/foes',
      'groups-changed; groups foes friends; CC; groups.yaml/groups/foes | groups.yaml/groups/friends',
    ],
  ],
  [
    'a destination that enters a second group',
    settled,
    grouped(['AA', 'BB'], ['CC', 'AA']),
    [
      'licence-wider; rule some; AA; groups.yaml/groups/foes',
      'licence-undecided; rule by-recipient; AA; groups.yaml/groups/foes',
      'groups-changed; groups friends friends foes; AA; groups.yaml/groups/foes',
    ],
  ],
  [
    'a rule that names another group, when a destination changes its own',
    friendly,
    {
      ...grouped(['AA', 'CC'], ['BB']),
      rules: [{ ...friendly.rules[0]!, destinations: set({ groups: ['foes'] }) }],
    },
    [
      'licence-narrower; rule some; AA; requirements.yaml/rules/0',
      'groups-changed; groups friends foes; BB; groups.yaml/groups/friends | groups.yaml/groups/foes',
      'groups-changed; groups foes friends; CC; groups.yaml/groups/foes | groups.yaml/groups/friends',
    ],
  ],
];

toldBothWays(edits);
