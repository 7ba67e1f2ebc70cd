import type { ListOnDay } from '../engine/list-on-day';
import type { Control, Reason } from '../model/control-list';
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
        .map((control) => [control.address, factsOf(control)] as const),
    ),
  );
}

function factsOf(control: Control): ParagraphFacts {
  const { list, heading, tier, from, until, shownInForce, row, regime, reasons } = control;
  return {
    list,
    heading,
    tier,
    from,
    shownInForce,
    ...(until !== undefined && { until }),
    ...(row !== undefined && { row }),
    ...(regime !== undefined && { regime }),
    reasons: reasons.map(reasonFacts),
  };
}

function reasonFacts({ when, ...reason }: Reason): ParagraphFacts['reasons'][number] {
  return { ...reason, partial: when !== undefined };
}
