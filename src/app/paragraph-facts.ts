import type { ListOnDay } from '../engine/list-on-day';
import { paragraphIndex } from '../engine/paragraph-index';
import type { Control, ControlList, Reason } from '../model/control-list';
import type { ComparedClass, ListComparisonResult, ParagraphFacts } from '../model/list-comparison-result';

/** Facts about every control that the comparisons name, by address in the order of the lists. */
export function paragraphFacts(
  classes: readonly ComparedClass[],
  sides: readonly [ListOnDay, ListOnDay],
): ListComparisonResult['paragraphs'] {
  const named = new Set(
    classes.flatMap(({ list, antiTerrorism }) =>
      [list, antiTerrorism].flatMap(({ controls, regions }) => [
        ...controls.flat(),
        ...regions.flatMap(({ addresses }) => addresses.flat()),
      ]),
    ),
  );
  return Object.fromEntries(
    sides.flatMap((side) =>
      side.controls
        .filter(({ address }) => named.has(address))
        .map((control) => [control.address, factsOf(control, side.list)] as const),
    ),
  );
}

function factsOf(control: Control, of: ControlList): ParagraphFacts {
  const { list, heading, tier, from, until, shownInForce, row, regime, reasons } = control;
  return {
    list,
    heading,
    tier,
    from,
    shownInForce,
    history: historyOf(control.address, of),
    ...(until !== undefined && { until }),
    ...(row !== undefined && { row }),
    ...(regime !== undefined && { regime }),
    reasons: reasons.map(reasonFacts),
  };
}

/** Own texts of a paragraph in order, those that say it is reserved or deleted left out. */
export function historyOf(address: string, of: ControlList): ParagraphFacts['history'] {
  const { versions = [] } = paragraphIndex(of).byAddress.get(address)?.paragraph ?? {};
  return versions
    .filter(({ absent }) => !absent)
    .map(({ from, until, seen }) => ({
      from,
      ...(until !== undefined && { until }),
      read: [...seen.keys()],
    }));
}

function reasonFacts({ when, ...reason }: Reason): ParagraphFacts['reasons'][number] {
  return { ...reason, partial: when !== undefined };
}
