import type { Comparison } from '../../model/comparison';
import type { Lang } from '../../model/text';
import { itemLicencesView, licencesView, type LicencesView } from '../view/licence-view';
import { cutCalled, displayWidth, padToWidth } from './display-width';
import { printable } from './printable';

/** So many statements of a kind are printed; the other formats have all of them. */
const longest = 3;
const nameWidth = 40;

/** The licences for a terminal: the matrix, one line per item, destination and side, with why; none where none were asked for. */
export function licenceText(comparison: Comparison, lang: Lang): readonly string[] {
  const view = licencesView(comparison, lang);
  if (view === null) return [];
  const { m } = view;
  return [
    m.leavesOut,
    '',
    ...matrix(view),
    '',
    ...comparison.items.flatMap((item, index) =>
      itemText(item.name, itemLicencesView(comparison, index, lang), view),
    ),
    '',
    `${m.briefingHeading}: ${view.jurisdictions.join(' / ')}`,
    `  ${view.briefingStates.map(({ word }) => word).join(' | ')}`,
    ...view.briefing.map(
      ({ title, sides }) =>
        `  ${title}: ${sides.map(({ counts }) => counts.map(({ count }) => String(count)).join(' | ')).join('  /  ')}`,
    ),
  ].map(printable);
}

/** One row per item; in a column per destination what each side asks for. */
function matrix({ m, caption, destinations, items }: LicencesView): readonly string[] {
  const head = [m.item, ...destinations.map(({ name, code }) => `${name} (${code})`)];
  const rows = items.map(({ name, cells }) => [
    cutCalled(printable(name), nameWidth),
    ...destinations.map((_, column) =>
      [cells[2 * column], cells[2 * column + 1]].map((cell) => cell?.short ?? '').join(' / '),
    ),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => displayWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => padToWidth(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [caption, line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)];
}

function itemText(
  name: string,
  licences: ReturnType<typeof itemLicencesView>,
  { m }: LicencesView,
): readonly string[] {
  if (licences === null) return [];
  return [
    name,
    ...licences.at.flatMap(({ heading, sides }) => [
      `  ${heading}`,
      ...sides.flatMap(({ jurisdiction, word, lines }) => [
        `    ${jurisdiction}: ${word}`,
        ...lines
          .filter(({ label }) => ![m.mayAdd, m.exceptionNo, m.remark].includes(label))
          .flatMap(({ label, texts }) =>
            texts.slice(0, longest).map(({ text }) => `      ${label}: ${text}`),
          ),
      ]),
    ]),
  ];
}
