import type { ControlVerdict, ListVerdict } from '../../model/verdict';
import { askedFirst } from './asked-first';
import { isNearer, reachOf } from './reach';

/** The paragraphs that bear on a verdict, and what is left out beside them. */
export interface Bearing {
  readonly applying: readonly ControlVerdict[];
  readonly open: readonly ControlVerdict[];
  /** Of those that do not apply, the ones that a figure alone keeps away, nearest first. */
  readonly near: readonly ControlVerdict[];
  /** Addresses that apply or are open and are not among those above; never dropped without being named. */
  readonly alsoApplying: readonly string[];
  readonly alsoOpen: readonly string[];
  /** Paragraphs that do not apply and are not among the near ones. */
  readonly failing: number;
}

/** So many paragraphs of one kind are explained; what goes beyond is named. */
const most = 6;
/** Of paragraphs that do not apply the nearest few say what the item would have to become. */
const nearest = 2;

/**
 * Picks what bears on a verdict: the paragraphs of its tier that hold; where it is undetermined, those that are open, first
 * those that wait for what is asked for first; where it is neither, those that the item comes nearest to.
 */
export function bearingOf(verdict: ListVerdict): Bearing {
  const { status, tier, controls } = verdict;
  const having = (truth: ControlVerdict['truth']) => controls.filter((control) => control.truth === truth);
  const [holding, waiting, failing] = [having('yes'), having('unknown'), having('no')];
  const ofTier = (all: readonly ControlVerdict[]) => all.filter((control) => control.tier === tier);
  const inOrder = (all: readonly ControlVerdict[]) => askedFirst(all, ({ address }) => address, verdict);
  const applying = (status === 'controlled' ? ofTier(holding) : holding).slice(0, most);
  const open = (status === 'controlled' ? [] : listTierFirst(inOrder(waiting))).slice(0, most);
  const near = status === 'controlled' && tier !== 'anti-terrorism' ? [] : nearestOf(failing);
  const others = (all: readonly ControlVerdict[], shown: readonly ControlVerdict[]) =>
    all.filter((control) => !shown.includes(control)).map(({ address }) => address);
  return {
    applying,
    open,
    near,
    alsoApplying: others(holding, applying),
    alsoOpen: others(waiting, open),
    failing: failing.length - near.length,
  };
}

function listTierFirst(controls: readonly ControlVerdict[]): readonly ControlVerdict[] {
  return [
    ...controls.filter(({ tier }) => tier === 'list'),
    ...controls.filter(({ tier }) => tier !== 'list'),
  ];
}

function nearestOf(failing: readonly ControlVerdict[]): readonly ControlVerdict[] {
  return failing
    .flatMap((control) => {
      const reach = reachOf(control.trace);
      return reach === undefined || control.tier !== 'list' ? [] : [{ control, reach }];
    })
    .sort((one, other) => (isNearer(one.reach, other.reach) ? -1 : isNearer(other.reach, one.reach) ? 1 : 0))
    .slice(0, nearest)
    .map(({ control }) => control);
}
