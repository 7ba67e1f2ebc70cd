import { groupsOf, reaches } from '../../../src/engine/licensing/reaches';
import type { DestinationSet } from '../../../src/model/destination';
import { set, us } from './small-tables';

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
