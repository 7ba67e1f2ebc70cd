import type { Control, Tier } from '../../model/control-list';
import type { Judgement } from '../../model/judgement';
import { or } from '../../model/truth';
import type { VerdictStatus } from '../../model/verdict';
import type { ListOnDay } from '../list-on-day';
import { asks, isUnknown, no, notEncoded, yes, type Bits } from './bits';
import type { Network, Test } from './network';
import type { PlanGround } from './plan-ground';
import { touchProgram, type Touched } from './touch-program';

/** What a list asks of an item, and what the answers come to. */
export interface ListProgram {
  readonly tests: readonly Test[];
  judge(answer: (test: Test) => Bits): Judgement;
}

interface ControlTests {
  readonly address: string;
  readonly trace: Test;
  readonly parity: Test;
  readonly hereOrElsewhere: Test;
  readonly someMatches: boolean;
}

/** Compiles `classify` for the items of one plan and a list on a day. */
export function listProgram(day: ListOnDay, ground: PlanGround): ListProgram {
  const controls = day.controls.flatMap((control) => controlTests(control, ground));
  const touched = touchProgram(day, ground);
  const someMatches = controls.some((control) => control.someMatches);
  const worked = controls.filter(({ trace, hereOrElsewhere }) => trace !== no || hereOrElsewhere !== no);
  return {
    tests: [
      ...worked.flatMap(({ trace, parity, hereOrElsewhere }) => [trace, parity, hereOrElsewhere]),
      ...touched.tests,
    ],
    judge(answer) {
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
      for (const { address, trace, parity, hereOrElsewhere } of worked) {
        const whole = answer(trace);
        const counted = answer(parity);
        const either = isUnknown(counted) ? answer(hereOrElsewhere) : counted;
        if (whole === yes || either === yes) controlledBy.push(address);
        if (isUnknown(whole) || isUnknown(counted)) openControls.push(address);
        seen.listHolds ||= either === yes;
        seen.listAsks ||= (counted & asks) !== 0;
        seen.open ||= isUnknown(whole);
        hidden ||= (whole & notEncoded) !== 0;
        if (counted === no) {
          seen.antiTerrorismHolds ||= whole === yes;
          seen.antiTerrorismAsks ||= (whole & asks) !== 0;
        }
      }
      const around = touched.touch(answer);
      const found = statusOf(seen, around, { ...touched, someMatches });
      return { ...found, controlledBy, openControls, notCovered: around.notCovered || hidden };
    },
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

function controlTests(control: Control, { blank, network }: PlanGround): readonly ControlTests[] {
  const known = control.classes.map((id) => blank.knowledge.classes.get(id));
  const classTruth = known.length === 0 ? 'yes' : or(known.map((each) => each?.truth ?? 'unknown'));
  if (classTruth === 'no' && known.every((each) => each?.assumption === undefined)) return [];
  const trace = network.of(control.scope);
  const reasons = listReasons(control, network);
  const staying =
    control.scope.kind === 'all'
      ? control.scope.of.filter((part) => !(part.kind === 'not' && part.exclusion?.staysControlled === 'yes'))
      : [control.scope];
  return [
    {
      address: control.address,
      trace: network.test(trace),
      parity: network.test(network.all([trace, reasons])),
      hereOrElsewhere: network.test(network.all([...staying.map((part) => network.of(part)), reasons])),
      someMatches: control.classes.length > 0 && classTruth === 'yes',
    },
  ];
}

/** A control without any reason, as Japan's are, counts for the list. */
function listReasons({ reasons }: Control, network: Network) {
  if (reasons.length === 0) return yes;
  const others = reasons.filter(({ reason }) => reason !== 'AT');
  return network.any(others.map(({ when }) => (when === undefined ? yes : network.of(when))));
}
