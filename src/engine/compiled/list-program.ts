import type { Control, Tier } from '../../model/control-list';
import { or } from '../../model/truth';
import type { VerdictStatus } from '../../model/verdict';
import type { ListOnDay } from '../list-on-day';
import { asks, isUnknown, no, notEncoded, yes } from './bits';
import type { Occasion } from './occasion';
import type { PlanGround } from './plan-ground';
import { Compiler, type Program } from './program';
import { touchProgram, type Touched } from './touch-program';

/** What a list says about an item, without the reasons: `ListVerdict` as far as a table of results shows it. */
export interface Judgement {
  readonly status: VerdictStatus;
  readonly tier?: Tier;
  readonly controlledBy: readonly string[];
  readonly openControls: readonly string[];
  /** Whether something that can touch the item is not encoded in full. */
  readonly notCovered: boolean;
}

interface ControlProgram {
  readonly address: string;
  readonly trace: Program;
  readonly parity: Program;
  readonly hereOrElsewhere: Program;
  readonly someMatches: boolean;
}

/** Compiles `classify` for the items of one plan and a list on a day. */
export function listProgram(day: ListOnDay, ground: PlanGround): (occasion: Occasion) => Judgement {
  const compiler = new Compiler(ground);
  const controls = day.controls.flatMap((control) => controlProgram(control, ground, compiler));
  const touched = touchProgram(day, ground, compiler);
  const someMatches = controls.some((control) => control.someMatches);
  const worked = controls.filter(({ trace, hereOrElsewhere }) => trace !== no || hereOrElsewhere !== no);

  return (occasion) => {
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
      const whole = answer(trace, occasion);
      const counted = answer(parity, occasion);
      const either = isUnknown(counted) ? answer(hereOrElsewhere, occasion) : counted;
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
    const around = touched.touch(occasion);
    const found = statusOf(seen, around, { ...touched, someMatches });
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

function controlProgram(
  control: Control,
  { blank }: PlanGround,
  compiler: Compiler,
): readonly ControlProgram[] {
  const known = control.classes.map((id) => blank.knowledge.classes.get(id));
  const classTruth = known.length === 0 ? 'yes' : or(known.map((each) => each?.truth ?? 'unknown'));
  if (classTruth === 'no' && known.every((each) => each?.assumption === undefined)) return [];
  const trace = compiler.compile(control.scope);
  const reasons = listReasons(control, compiler);
  const parity = compiler.all([trace, reasons]);
  const staying =
    control.scope.kind === 'all'
      ? control.scope.of.filter((part) => !(part.kind === 'not' && part.exclusion?.staysControlled === 'yes'))
      : [control.scope];
  return [
    {
      address: control.address,
      trace,
      parity,
      hereOrElsewhere: compiler.all([...staying.map((part) => compiler.compile(part)), reasons]),
      someMatches: control.classes.length > 0 && classTruth === 'yes',
    },
  ];
}

/** A control without any reason, as Japan's are, counts for the list. */
function listReasons({ reasons }: Control, compiler: Compiler): Program {
  if (reasons.length === 0) return yes;
  const others = reasons.filter(({ reason }) => reason !== 'AT');
  return compiler.any(others.map(({ when }) => (when === undefined ? yes : compiler.compile(when))));
}

function answer(program: Program, occasion: Occasion): number {
  return typeof program === 'number' ? program : program(occasion);
}
