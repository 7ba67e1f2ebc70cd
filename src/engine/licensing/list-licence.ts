import type { FollowedDestination } from '../../model/destination';
import type { Licensing, ListLicensing } from '../../model/licensing';
import type {
  LicenceGround,
  LicenceRemark,
  LicenceState,
  ListLicence,
  OpenPoint,
} from '../../model/licensing-outcome';
import { or } from '../../model/truth';
import type { ListVerdict } from '../../model/verdict';
import { exceptionOutcomes } from './exception-outcome';
import { licensedControls, type LicensedControl } from './licensed-control';
import { destinationRemarks, openDestination } from './open-destination';
import type { Target } from './reaches';
import { requirementOf, ruleNamed } from './requirement';

/**
 * Whether the export of an item to a destination needs a licence of this list's jurisdiction on list grounds. A verdict that is
 * not decided stays so; a blank mark alone is never clearance. Throws where the rules have no tables for the list or do not know
 * the destination: whoever asks has checked both.
 */
export function listLicence(verdict: ListVerdict, destination: string, licensing: Licensing): ListLicence {
  const tables = licensing.lists.get(verdict.list);
  if (tables === undefined) throw new Error(`no licensing tables for ${verdict.list}`);
  if (!licensing.destinations.has(destination)) throw new Error(`unknown destination ${destination}`);
  const open = openVerdict(verdict);
  const controls = open.length > 0 && verdict.status !== 'controlled' ? [] : licensedControls(verdict);
  return licenceFor(controls, open, { list: verdict.list, asOf: verdict.asOf, destination }, licensing);
}

/** The same for controls taken by themselves; `open` is what is not decided about them beforehand. */
export function licenceFor(
  controls: readonly LicensedControl[],
  open: readonly OpenPoint[],
  { list, asOf, destination }: { readonly list: string; readonly asOf: string; readonly destination: string },
  { lists, follows }: Licensing,
): ListLicence {
  const tables = lists.get(list);
  if (tables === undefined) throw new Error(`no licensing tables for ${list}`);
  const followed = follows.find((one) => one.list === list && one.destination === destination);
  const target: Target = { code: followed?.as ?? destination, asOf, groups: tables.groups };
  const beforeTables = tables.editions.every(({ date }) => asOf < date);
  if (target.code === tables.home) {
    return { list, state: 'no-export', grounds: [], open: [], exceptions: [], remarks: [], beforeTables };
  }
  const asked = controls.map((control) => requirementOf(control, tables, target));
  const grounds = mergeGrounds(asked.flatMap((requirement) => requirement.grounds));
  const required = or(grounds.map(({ truth }) => truth));
  const exceptions = required === 'yes' ? exceptionOutcomes(grounds, controls, tables, target) : [];
  const left = [
    ...open,
    ...openGrounds(grounds),
    ...mergePoints(asked.flatMap((requirement) => requirement.open)),
    ...openDestination(tables, target),
  ];
  const state = stateOf(required === 'yes', left, exceptions);
  return {
    list,
    state,
    grounds,
    open: state === 'not-decided' ? left : [],
    exceptions,
    remarks: [
      ...followedRemarks(followed),
      ...ruleNotes(grounds, tables),
      ...destinationRemarks(tables, target),
    ],
    beforeTables,
  };
}

function stateOf(
  required: boolean,
  open: readonly OpenPoint[],
  exceptions: ListLicence['exceptions'],
): LicenceState {
  if (!required) return open.length > 0 ? 'not-decided' : 'not-required';
  return exceptions.some(({ availability }) => availability === 'may-apply')
    ? 'exception-possible'
    : 'required';
}

/** What the verdict itself leaves open: what is not covered can add a control, and with it a requirement. */
function openVerdict({ status, notCovered, openControls }: ListVerdict): readonly OpenPoint[] {
  switch (status) {
    case 'undetermined':
      return [{ kind: 'verdict-undetermined', addresses: openControls }];
    case 'not-covered':
    case 'not-covered-in-full':
      return [{ kind: 'verdict-not-covered', addresses: notCovered }];
    case 'controlled':
      return notCovered.length === 0 ? [] : [{ kind: 'verdict-not-covered', addresses: notCovered }];
    case 'not-controlled':
    case 'out-of-class':
      return [];
  }
}

function openGrounds(grounds: readonly LicenceGround[]): readonly OpenPoint[] {
  const addresses = grounds.flatMap((ground) => (ground.truth === 'unknown' ? ground.addresses : []));
  return addresses.length === 0 ? [] : [{ kind: 'control-open', addresses: [...new Set(addresses)] }];
}

/** Grounds that say the same of several controls become one; those that hold come first. */
function mergeGrounds(grounds: readonly LicenceGround[]): readonly LicenceGround[] {
  const merged = new Map<string, LicenceGround>();
  for (const ground of grounds) {
    const key = JSON.stringify([ground.truth, ground.reason, ground.by, ground.name, ground.cite]);
    const known = merged.get(key);
    const addresses = [...new Set([...(known?.addresses ?? []), ...ground.addresses])];
    merged.set(key, { ...ground, addresses });
  }
  const all = [...merged.values()];
  return [...all.filter(({ truth }) => truth === 'yes'), ...all.filter(({ truth }) => truth === 'unknown')];
}

function mergePoints(points: readonly OpenPoint[]): readonly OpenPoint[] {
  const merged = new Map<string, OpenPoint>();
  for (const point of points) {
    const key = JSON.stringify([point.kind, point.cite]);
    const addresses = [...new Set([...(merged.get(key)?.addresses ?? []), ...point.addresses])];
    merged.set(key, { ...point, addresses });
  }
  return [...merged.values()];
}

function followedRemarks(followed: FollowedDestination | undefined): readonly LicenceRemark[] {
  return followed === undefined ? [] : [{ cite: followed.cite, says: followed.note }];
}

function ruleNotes(grounds: readonly LicenceGround[], { rules }: ListLicensing): readonly LicenceRemark[] {
  return grounds.flatMap(({ by, name, cite }) => {
    const note = by === 'rule' ? ruleNamed(name, cite, rules)?.note : undefined;
    return note === undefined ? [] : [{ cite, says: note }];
  });
}
