import type { Distance, Trace } from '../model/verdict';
import { controllingAddresses, type ItemFindingKind } from './finding-kind';

/** Within this many percent of a limit, a data sheet's rounding or the next product revision can change the answer. */
const nearPercent = 5;

/** A figure lies so close to a limit that the verdict deserves a second look. */
export const nearLimit: ItemFindingKind = {
  id: 'near-limit',
  severity: 'note',
  mirror: 'near-limit',
  meaning: {
    en: `A figure lies within ${nearPercent} % of a limit that decides: check it against the source and watch revisions.`,
    ja: `判定を左右するしきい値の${nearPercent}%以内の数値がある。出典と製品改訂を確認すること。`,
  },
  find(item, { glossary }) {
    const nearest = new Map<string, { figure: string; limit: string; distance: Distance }>();
    for (const verdict of item.verdicts) {
      for (const control of verdict.controls) collectNear(control.trace, nearest);
    }
    return [...nearest]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([parameter, { figure, limit, distance }]) => {
        const label = glossary.parameters[parameter]?.label ?? { en: parameter, ja: parameter };
        const off = away(distance);
        return {
          subject: item.item,
          addresses: controllingAddresses(item),
          detail: parameter,
          message: {
            en: `${item.name}: ${label.en} ${figure} is ${off.en} (limit ${limit})`,
            ja: `${item.name}：${label.ja} ${figure}は${off.ja}（しきい値 ${limit}）`,
          },
        };
      });
  },
};

/** Percent only: an exact distance may be a fraction that nobody wants to read; the report shows it beside the limit. */
function away({ side, percent = '0' }: Distance): { en: string; ja: string } {
  switch (side) {
    case 'at':
      return { en: 'at the limit', ja: 'しきい値と同値' };
    case 'below':
      return { en: `${percent} % below`, ja: `${percent}%下回る` };
    case 'above':
      return { en: `${percent} % above`, ja: `${percent}%上回る` };
  }
}

const signs = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '=': '=' } as const;

function collectNear(
  trace: Trace,
  into: Map<string, { figure: string; limit: string; distance: Distance }>,
): void {
  for (const { distance, figure, parameter, limit, operator } of pivots(trace)) {
    if (distance?.percent === undefined || figure === undefined || Number(distance.percent) > nearPercent)
      continue;
    const known = into.get(parameter);
    if (known === undefined || Number(known.distance.percent ?? '0') > Number(distance.percent)) {
      into.set(parameter, { figure, limit: `${signs[operator]} ${limit}`, distance });
    }
  }
}

type CriterionTrace = Extract<Trace, { kind: 'criterion' }>;

/** The criteria of which one alone, were it to turn, would turn the whole. */
function pivots(trace: Trace): readonly CriterionTrace[] {
  switch (trace.kind) {
    case 'criterion':
      return trace.truth === 'unknown' ? [] : [trace];
    case 'answer':
    case 'class':
      return [];
    case 'all':
      return pivotsAmong(trace.of, trace.truth, 'yes');
    case 'any':
      return pivotsAmong(trace.of, trace.truth, 'no');
    case 'not':
    case 'reference':
      return pivots(trace.of);
    case 'related':
      return pivotsAmong(
        trace.of.map((part) => part.trace),
        trace.truth,
        'no',
      );
  }
}

/** Where all parts are as they must be for the whole to stay, any may turn it; otherwise only the one that stands apart. */
function pivotsAmong(
  parts: readonly Trace[],
  truth: Trace['truth'],
  neutral: 'yes' | 'no',
): readonly CriterionTrace[] {
  if (truth === 'unknown') return [];
  if (truth === neutral) return parts.flatMap(pivots);
  const apart = parts.filter((part) => part.truth !== neutral);
  return apart.length === 1 ? apart.flatMap(pivots) : [];
}
