import type { Comparison } from '../../model/comparison';
import { fill } from '../messages/fill';
import type { Messages } from '../messages/messages';
import { missingViews, type MissingView } from '../view/missing-view';
import { decidingView, nearestView, type DecidingView } from '../view/outlook-view';
import type { TraceRow, Wording } from '../view/trace-rows';
import { verdictView, type ParagraphView, type VerdictView } from '../view/verdict-view';
import { printable } from './printable';

/** Figures that are printed with the paragraphs that wait for them; the others are named. */
const askedShown = 12;

/** Why each list says what it says about an item, and what to ask next. */
export function itemLines(
  item: Comparison['items'][number],
  lists: Comparison['lists'],
  wording: Wording,
): readonly string[] {
  const { lang } = wording;
  const sides = lists.flatMap((list, side) => {
    const verdict = item.verdicts[side];
    return verdict === undefined ? [] : sideLines(verdictView(verdict, list, wording, 'deciding'), wording);
  });
  const deciding = decidingView(item, wording);
  const asked =
    deciding === null ? missingLines(missingViews(item, wording), wording) : decidingLines(deciding);
  const nearest = nearestView(item, lists, wording);
  const changes =
    nearest === null
      ? []
      : [
          `  ${nearest.heading}`,
          ...nearest.rows.map(({ jurisdiction, text }) => `    ${jurisdiction}: ${text}`),
        ];
  return [item.summary[lang], ...sides, ...asked, ...changes].map(printable);
}

function missingLines(missing: readonly MissingView[], { t }: Wording): readonly string[] {
  if (missing.length === 0) return [];
  const lines = missing.slice(0, askedShown).map(({ label, hint, waiting, more }) =>
    [
      `  ? ${label}${hint === '' ? '' : ` (${hint})`}:`,
      waiting
        .flat()
        .map(({ text }) => text)
        .join(', '),
      more,
    ]
      .join(' ')
      .trimEnd(),
  );
  const rest = missing.slice(askedShown).map(({ label }) => label);
  const others = rest.length === 0 ? [] : [`    ${fill(t.textMore, { n: rest.length })}: ${rest.join(', ')}`];
  return [`  ${t.missingHeading}`, ...lines, ...others];
}

function decidingLines({ heading, smallest, othersSummary, others }: DecidingView): readonly string[] {
  const lines = smallest.map(({ label, hint }) => `  ? ${label}${hint === '' ? '' : ` (${hint})`}`);
  const rest = others.map(({ label }) => label).join(', ');
  return [`  ${heading}`, ...lines, ...(rest === '' ? [] : [`    ${othersSummary}: ${rest}`])];
}

function sideLines(view: VerdictView, { t }: Wording): readonly string[] {
  const { applying, open, failing, leftOut } = view;
  return [
    `  ${view.jurisdiction}: ${view.word}${view.reasons.length === 0 ? '' : ` (${view.reasons.join(', ')})`}`,
    ...[...applying, ...open.paragraphs].flatMap((paragraph) => paragraphLines(paragraph, t)),
    ...failing.paragraphs.flatMap((paragraph) => paragraphLines(paragraph, t)),
    ...leftOut.flatMap(({ label, addresses }) =>
      addresses.length === 0
        ? [`    ${label}`]
        : named(
            label,
            addresses.map(({ text }) => text),
          ),
    ),
    ...named(t.restsOn, view.assumptions),
    ...named(
      t.notEncoded,
      view.notCovered.map(({ address }) => address.text),
    ),
    ...named(
      t.notShown,
      view.notShown.map(({ address }) => address.text),
    ),
  ];
}

function named(label: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`    ${label}: ${values.join(', ')}`];
}

function paragraphLines(paragraph: ParagraphView, t: Messages): readonly string[] {
  const tier = paragraph.tier === '' ? '' : ` (${paragraph.tier})`;
  return [
    `    ${paragraph.mark.sign} ${paragraph.address.text}  ${paragraph.heading}${tier}`,
    ...paragraph.rows.map((row) => `      ${'  '.repeat(row.depth)}${row.mark.sign} ${rowText(row, t)}`),
  ];
}

function rowText(row: TraceRow, t: Messages): string {
  if (row.group) return row.label;
  const remarks = [row.distance, ...row.remarks, row.unverified ? t.unverified : ''].filter(
    (remark) => remark !== '',
  );
  return `${row.label}: ${row.figure} [${row.limit}]${remarks.length === 0 ? '' : `  ${remarks.join('; ')}`}`;
}
