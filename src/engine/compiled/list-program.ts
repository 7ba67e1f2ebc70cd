import type { Tier } from '../../model/control-list';
import type { Judgement } from '../../model/judgement';
import type { VerdictStatus } from '../../model/verdict';
import type { ListOnDay } from '../list-on-day';
import { asks, isUnknown, no, notEncoded, yes, type Bits } from './bits';
import { listParts, type ControlParts } from './list-parts';
import type { Test } from './network';
import type { PlanGround } from './plan-ground';
import { touchProgram, type Touched, type TouchProgram } from './touch-program';

/** What a list asks of an item, and what the answers come to. */
export interface ListProgram {
  readonly tests: readonly Test[];
  /** `answer` says what the test at a place among them answers. */
  readonly judge: (answer: (test: number) => Bits) => Judgement;
}

interface ControlTests {
  readonly address: string;
  readonly trace: Test;
  readonly parity: Test;
  readonly hereOrElsewhere: Test;
  readonly someMatches: boolean;
}

/** Tests of one control: whether it holds, for a reason other than anti-terrorism, here or elsewhere. */
const perControl = 3;

/** Compiles `classify` for the items of one plan and a list on a day. */
export function listProgram(day: ListOnDay, ground: PlanGround): ListProgram {
  const parts = listParts(day, ground);
  const controls = parts.controls.map((control) => controlTests(control, ground));
  const touched = touchProgram(day, parts, ground);
  const worked = controls.filter(({ trace, hereOrElsewhere }) => trace !== no || hereOrElsewhere !== no);
  return {
    tests: [
      ...worked.flatMap(({ trace, parity, hereOrElsewhere }) => [trace, parity, hereOrElsewhere]),
      ...touched.tests,
    ],
    judge: judging(
      worked.map(({ address }) => address),
      touched,
      controls.some((control) => control.someMatches),
    ),
  };
}

/** Nothing of what the program was made from is kept: it lives as long as the plan, and rows are large. */
function judging(
  addresses: readonly string[],
  { touch, hasClass, hasAddresses }: TouchProgram,
  someMatches: boolean,
): ListProgram['judge'] {
  const testsOfControls = addresses.length * perControl;
  return (answer) => {
    const controlledBy: string[] = [];
    const openControls: string[] = [];
    const seen = {
      listHolds: false,
      listAsks: false,
      antiTerrorismHolds: false,
      antiTerrorismAsks: false,
      open: false,
    };
    let hidden = false;
    for (const [at, address] of addresses.entries()) {
      const whole = answer(at * perControl);
      const counted = answer(at * perControl + 1);
      const either = isUnknown(counted) ? answer(at * perControl + 2) : counted;
      if (whole === yes || either === yes) controlledBy.push(address);
      if (isUnknown(whole) || isUnknown(counted)) openControls.push(address);
      seen.listHolds ||= either === yes;
      seen.listAsks ||= (counted & asks) !== 0;
      seen.open ||= isUnknown(whole) || isUnknown(counted);
      hidden ||= ((whole | counted) & notEncoded) !== 0;
      if (counted === no) {
        seen.antiTerrorismHolds ||= whole === yes;
        seen.antiTerrorismAsks ||= (whole & asks) !== 0;
      }
    }
    const around = touch((test) => answer(testsOfControls + test));
    const found = statusOf(seen, around, { hasClass, hasAddresses, someMatches });
    return { ...found, controlledBy, openControls, notCovered: around.notCovered || hidden };
  };
}

interface Seen {
  readonly listHolds: boolean;
  readonly listAsks: boolean;
  readonly antiTerrorismHolds: boolean;
  readonly antiTerrorismAsks: boolean;
  readonly open: boolean;
}

/** The order of `classify`. */
function statusOf(
  seen: Seen,
  around: Touched,
  { hasClass, hasAddresses, someMatches }: { hasClass: boolean; hasAddresses: boolean; someMatches: boolean },
): { status: VerdictStatus; tier?: Tier } {
  if (seen.listHolds) return { status: 'controlled', tier: 'list' };
  if (!hasClass) return { status: 'not-covered' };
  if (around.open || seen.listAsks) return { status: 'undetermined', tier: 'list' };
  if (seen.antiTerrorismHolds) return { status: 'controlled', tier: 'anti-terrorism' };
  if (seen.antiTerrorismAsks) return { status: 'undetermined', tier: 'anti-terrorism' };
  if ((around.notCovered || hasAddresses) && !around.someEncoded && !someMatches)
    return { status: 'not-covered' };
  if (around.notCovered || seen.open) return { status: 'not-covered-in-full' };
  return { status: hasAddresses ? 'not-controlled' : 'out-of-class' };
}

function controlTests(
  { address, classes, trace, staying, reasons }: ControlParts,
  { blank, network }: PlanGround,
): ControlTests {
  return {
    address,
    trace: network.test(trace),
    parity: network.test(network.all([trace, reasons])),
    hereOrElsewhere: network.test(network.all([staying, reasons])),
    someMatches: classes.some((id) => blank.knowledge.classes.get(id)?.truth === 'yes'),
  };
}
