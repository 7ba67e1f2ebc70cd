import type { Comparison } from '../../model/comparison';
import type { Trace } from '../../model/verdict';
import { bearingOf } from './bearing';
import { decisive } from './decisive';
import { fragment, type Fragment } from './fragment';
import { criterionLabel, printLimit, type Wording } from './leaf-wording';
import { conditionMark, type Mark } from './mark';
import { printUnits } from './print-limit';

type Criterion = Extract<Trace, { kind: 'criterion' }>;

/** One limit of a list on a figure, as it stands to the item. */
export interface BoundView {
  readonly mark: Mark;
  readonly limit: string;
  readonly address: Fragment;
}

/** The limits of both lists on the figures that decide, side by side. */
export interface BoundsView {
  readonly heading: string;
  readonly jurisdictions: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly figure: string;
    readonly missing: boolean;
    /** By list, in their order. */
    readonly sides: readonly (readonly BoundView[])[];
  }[];
}

/** Limits on one figure that are shown per list; the clauses below have all. */
const most = 3;

/** Lays the limits that bear on the two verdicts beside each other, a row for each figure; `null` where no figure decides. */
export function boundsView(
  { verdicts }: Comparison['items'][number],
  lists: Comparison['lists'],
  wording: Wording,
): BoundsView | null {
  const { t, lang } = wording;
  const rows = new Map<string, { figure: string | undefined; sides: [BoundView[], BoundView[]] }>();
  for (const side of [0, 1] as const) {
    const { applying, open, near } = bearingOf(verdicts[side]);
    for (const { address, trace } of [...applying, ...open, ...near]) {
      for (const criterion of criteriaIn(decisive(trace))) {
        const label = criterionLabel(criterion, wording);
        const row = rows.get(label) ?? { figure: criterion.figure, sides: [[], []] };
        rows.set(label, row);
        const limit = printLimit(criterion, wording);
        const known = row.sides[side].some((bound) => bound.limit === limit);
        if (!known && row.sides[side].length < most)
          row.sides[side].push({
            mark: conditionMark(criterion.truth, t),
            limit,
            address: fragment(address, lang),
          });
      }
    }
  }
  if (rows.size === 0) return null;
  return {
    heading: t.boundsHeading,
    jurisdictions: lists.map(({ jurisdiction }) => jurisdiction[lang]),
    rows: [...rows].map(([label, { figure, sides }]) => ({
      label,
      figure: figure === undefined ? t.notStated : printUnits(figure),
      missing: figure === undefined,
      sides,
    })),
  };
}

/** The criteria on the item's own figures; those of what it contains or refers to stand in the clauses. */
function criteriaIn(trace: Trace): readonly Criterion[] {
  switch (trace.kind) {
    case 'criterion':
      return [trace];
    case 'all':
    case 'any':
      return trace.of.flatMap(criteriaIn);
    case 'answer':
    case 'class':
    case 'not':
    case 'reference':
    case 'related':
      return [];
  }
}
