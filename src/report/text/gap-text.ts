import { createColors } from 'picocolors';
import type { ListComparisonResult } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import type { GapClassView } from '../view/gap-class-view';
import type { GapParagraphView, GapRegionView } from '../view/gap-region-view';
import { gapView, type GapView } from '../view/gap-view';
import { fill } from '../messages/fill';
import { padToWidth, displayWidth } from './display-width';
import { printable } from './printable';

/** Regions of a kind that prove nothing are counted in a terminal beyond these; the other formats have all of them. */
const foldedShown = 2;
/** So much of what a statement rests on is named in a terminal. */
const groundShown = 4;

/** The gap report for a terminal: classes by relation, the gaps that matter most, then every class that is not equal. */
export function gapText(result: ListComparisonResult, lang: Lang, colour: boolean): string {
  const paint = createColors(colour);
  const view = gapView(result, lang);
  const { g, t } = view;
  const width = Math.max(...view.relations.map(({ word }) => displayWidth(word)));
  const lines = [
    paint.bold(g.title),
    ...view.lists.map(
      ({ jurisdiction, title, asOf, edition }) => `${jurisdiction}: ${title}, ${t.asOf} ${asOf} (${edition})`,
    ),
    `${g.filter}: ${view.filters.join(', ')}`,
    paint.dim(g.limits),
    '',
    view.sentence,
    '',
    ...view.relations.map(
      ({ sign, word, count, classes }) =>
        `${sign} ${padToWidth(word, width)}  ${String(count).padStart(3)}  ${paint.dim(classes.map(({ label }) => label).join(', '))}`,
    ),
    '',
    paint.underline(g.topHeading),
    ...(view.ranked === '' ? [] : [view.ranked]),
    ...(view.top.length === 0 ? [g.topNone] : view.top.flatMap((difference) => topLines(difference))),
    ...(view.topRest === '' ? [] : [view.topRest]),
    '',
    paint.underline(g.allHeading),
    ...view.relations.flatMap(({ classes }) =>
      classes.flatMap((one) => [
        `${paint.bold(printable(one.label))}  ${one.sign} ${one.word}`,
        ...classLines(one, view).map((line) => `  ${line}`),
      ]),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;

  function topLines({
    place,
    region,
    classes,
    regionHeading,
    bites,
  }: GapView['top'][number]): readonly string[] {
    return [
      `${String(place).padStart(2)}. ${paint.bold(region.sideWord)}: ${classes.map(({ label }) => label).join(', ')}`,
      ...(bites === '' ? [] : [`    ${bites}`]),
      ...regionLines(region, view).map((line) => `    ${line}`),
      ...(regionHeading === g.topOne ? [] : [`    ${paint.dim(regionHeading)}`]),
    ];
  }
}

function classLines(one: GapClassView, { g, t }: GapView): readonly string[] {
  const regions = one.groups.flatMap(({ heading, folded, regions: all }) => {
    const shown = folded ? all.slice(0, foldedShown) : all;
    const rest = all.length - shown.length;
    return [
      `${heading}: ${all.length}`,
      ...shown.flatMap((region) => [
        `- ${region.sideWord}`,
        ...regionLines(region, { g }).map((line) => `  ${line}`),
      ]),
      ...(rest > 0 ? [`  ${fill(t.textMore, { n: rest })}`] : []),
    ];
  });
  return [
    ...(one.ground.sentence === '' ? [] : [one.ground.sentence]),
    ...reviewLines(one),
    ...regions,
    ...(one.more === '' ? [] : [one.more]),
    ...one.ground.rows.map(({ label, values }) => {
      const named = values.slice(0, groundShown).map(({ text }) => text);
      const rest = values.length - named.length;
      return `${label}: ${named.join(', ')}${rest > 0 ? `, ${fill(t.textMore, { n: rest })}` : ''}`;
    }),
  ].map(printable);
}

/** What was reviewed, in a line. */
function reviewLines({ review }: GapClassView): readonly string[] {
  if (review === null) return [];
  const { heading, reason, stale } = review;
  return [`${heading}: ${reason}`, ...(stale === '' ? [] : [stale])];
}

function regionLines(region: GapRegionView, { g }: Pick<GapView, 'g'>): readonly string[] {
  const { witness } = region;
  const figures = witness === null ? [] : [...witness.figures.map(({ label, value }) => `${label} ${value}`)];
  return [
    region.words,
    ...(region.accepted === '' ? [] : [region.accepted]),
    ...(region.judgments.length === 0 ? [] : [`${g.hingesOn}: ${region.judgments.join(', ')}`]),
    ...region.sides.map(({ heading, paragraphs }) =>
      paragraphs.length === 0 ? heading : `${heading}: ${paragraphs.map(paragraphText).join('; ')}`,
    ),
    witness === null ? g.witnessNone : `${g.witness}: ${[witness.classes.join(', '), ...figures].join('; ')}`,
  ];
}

function paragraphText({ address, heading, reasons, warning }: GapParagraphView): string {
  return `${address.text} ${heading} [${reasons}]${warning === '' ? '' : ` (${warning})`}`;
}
