import type { HoldingReason, ListVerdict, VerdictStatus } from '../model/verdict';
import type { Tier } from '../model/control-list';
import { or } from '../model/truth';
import type { Vocabulary } from '../model/vocabulary';
import { descendantsOf } from './class-graph';
import type { JudgedControl } from './judge-control';
import { judgeList } from './judge-list';
import type { ListOnDay } from './list-on-day';
import { asksFor, missingFigures, notEncodedIn, type OpenControl } from './missing-figures';
import { presupposesAnother } from './presupposes';
import { restOnTogether, restsOnLeast } from './rests-on';
import type { Subject } from './subject';
import { touching, type Touching } from './touching';

/** What a list answers about an item, and what the answer rests on. */
export interface Settled {
  readonly status: VerdictStatus;
  readonly tier: Tier | undefined;
  readonly judged: readonly JudgedControl[];
  readonly touched: Touching;
  readonly holding: readonly JudgedControl[];
  readonly open: readonly JudgedControl[];
  readonly notCovered: readonly string[];
}

/**
 * Decides about an item on a day. In this order: a control of the list tier holds; the item has no known class; a
 * control of the list tier, or whether one that is not encoded applies, is open; an AT-only control holds, or is open;
 * something that can touch the item is not encoded; nothing is said to touch it; and only then is it not controlled.
 */
export function settle(subject: Subject, day: ListOnDay): Settled {
  const judged = judgeList(subject, day);
  const touched = touching(subject, day);
  const { status, tier } = statusOf(judged, touched);
  const holding = judged.filter(holds);
  const open = judged.filter(isOpen);
  return { status, tier, judged, touched, holding, open, notCovered: notCoveredBy(judged, touched) };
}

/** What a list says about an item on a day (`settle`), with the reasons. */
export function classify(subject: Subject, day: ListOnDay): ListVerdict {
  const { status, tier, judged, touched, holding, open, notCovered } = settle(subject, day);
  const matching = judged.filter(({ verdict }) => verdict !== undefined);
  const verdicts = matching.flatMap(({ verdict }) => verdict ?? []);
  const bearing = status === 'controlled' ? holding : matching;
  return {
    list: day.list.id,
    asOf: day.asOf,
    status,
    ...(tier && { tier }),
    controlledBy: addressesOf(holding),
    reasons: reasonsOf(holding),
    openControls: addressesOf(open),
    missing: missingFigures(waitingFor(subject, open, touched, tier, day)),
    assumptions: assumptionsOf(status, tier, judged, touched),
    notCovered,
    notShownInForce: addressesOf(bearing.filter(({ control }) => !control.shownInForce)),
    controls: (['yes', 'unknown', 'no'] as const).flatMap((truth) =>
      verdicts.filter((verdict) => verdict.truth === truth),
    ),
  };
}

function statusOf(
  judged: readonly JudgedControl[],
  { hasClass, open, addresses, someEncoded, notCovered }: Touching,
): { status: VerdictStatus; tier?: Tier } {
  if (judged.some(({ hereOrElsewhere }) => hereOrElsewhere.truth === 'yes'))
    return { status: 'controlled', tier: 'list' };
  if (!hasClass) return { status: 'not-covered' };
  if (open.length > 0 || judged.some(({ parity }) => asksFor(parity)))
    return { status: 'undetermined', tier: 'list' };
  if (judged.some(({ trace, parity }) => trace.truth === 'yes' && parity.truth === 'no')) {
    return { status: 'controlled', tier: 'anti-terrorism' };
  }
  if (judged.some(({ trace, parity }) => parity.truth === 'no' && asksFor(trace))) {
    return { status: 'undetermined', tier: 'anti-terrorism' };
  }
  const someMatches = judged.some(
    ({ control, classTruth }) => control.classes.length > 0 && classTruth === 'yes',
  );
  if (notCovered.length + addresses.length > 0 && !someEncoded && !someMatches)
    return { status: 'not-covered' };
  // A control whose scope holds, while its reason refers to what is not encoded, is as open as one that may hold.
  if (notCovered.length > 0 || judged.some(isOpen)) return { status: 'not-covered-in-full' };
  return { status: addresses.length === 0 ? 'out-of-class' : 'not-controlled' };
}

function holds({ trace, hereOrElsewhere }: JudgedControl): boolean {
  return trace.truth === 'yes' || hereOrElsewhere.truth === 'yes';
}

function isOpen({ trace, parity }: JudgedControl): boolean {
  return trace.truth === 'unknown' || parity.truth === 'unknown';
}

function addressesOf(judged: readonly JudgedControl[]): readonly string[] {
  return judged.map(({ control }) => control.address);
}

/**
 * Where the list tier is open, the figures that decide it; otherwise those of every open control. A control that presupposes
 * another asks for nothing as long as something else is open.
 */
function waitingFor(
  { knowledge: { vocabulary } }: Subject,
  open: readonly JudgedControl[],
  touched: Touching,
  tier: Tier | undefined,
  day: ListOnDay,
): readonly OpenControl[] {
  const ofList = open.filter(({ parity }) => parity.truth === 'unknown');
  const ofTier = tier === 'list' && ofList.length + touched.open.length > 0 ? ofList : open;
  const adding = ofTier.filter(({ control }) => !presupposesAnother(control, day));
  const asked = adding.length + touched.open.length > 0 ? adding : ofTier;
  return [
    ...asked.map(({ control: { address, classes }, classTruth, trace, parity }): OpenControl => ({
      address,
      trace: parity.truth === 'unknown' ? parity : trace,
      ...(classes.length > 0 && classTruth === 'yes' && { breadth: breadthOf(classes, vocabulary) }),
    })),
    ...touched.open,
  ];
}

/** How many classes are meant by any of these: they and all narrower ones. */
function breadthOf(classes: readonly string[], vocabulary: Vocabulary): number {
  return new Set(classes.flatMap((id) => [...descendantsOf(vocabulary, id)])).size;
}

function hiddenBehind({ trace, parity }: JudgedControl): readonly string[] {
  return [...notEncodedIn(trace), ...notEncodedIn(parity)];
}

function notCoveredBy(judged: readonly JudgedControl[], { notCovered }: Touching): readonly string[] {
  return [...new Set([...notCovered, ...judged.flatMap(hiddenBehind)])];
}

/** Reasons of the controls that hold; of a reason that several give by the same column or rule, the surest. */
function reasonsOf(holding: readonly JudgedControl[]): ListVerdict['reasons'] {
  const reasons = new Map<string, HoldingReason>();
  for (const reason of holding.flatMap(({ verdict }) => verdict?.reasons ?? [])) {
    const key = JSON.stringify([reason.reason, reason.column, reason.rule, reason.rule && reason.cite]);
    const known = reasons.get(key);
    const { cite, ...stated } = reason;
    reasons.set(key, {
      ...stated,
      // The citation of a column is that of its paragraph; of a rule it says which one.
      ...(reason.rule !== undefined && cite !== undefined && { cite }),
      truth: known === undefined ? reason.truth : or([known.truth, reason.truth]),
    });
  }
  return [...reasons.values()];
}

/** A set of assumptions that suffices for the status; what is undetermined needs none. */
function assumptionsOf(
  status: VerdictStatus,
  tier: Tier | undefined,
  judged: readonly JudgedControl[],
  touched: Touching,
): readonly string[] {
  if (status === 'controlled' && tier === 'list') {
    return restsOnLeast(judged.map((each) => each.hereOrElsewhere).filter(({ truth }) => truth === 'yes'));
  }
  if (!touched.hasClass || (status === 'undetermined' && tier === 'list')) return [];
  const freeOfList = judged.flatMap(({ parity }) => (parity.truth === 'no' ? [parity] : []));
  const antiTerrorism = judged.map(({ trace }) => trace).filter(({ truth }) => truth !== 'unknown');
  const ofTier =
    status === 'controlled'
      ? restsOnLeast(antiTerrorism.filter(({ truth }) => truth === 'yes'))
      : status === 'undetermined'
        ? []
        : restOnTogether(antiTerrorism);
  return [...new Set([...restOnTogether(freeOfList), ...ofTier, ...touched.assumptions])].sort();
}
