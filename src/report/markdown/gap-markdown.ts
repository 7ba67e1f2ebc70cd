import type { ListComparisonResult } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import type { GapClassView } from '../view/gap-class-view';
import type { GapRegionView } from '../view/gap-region-view';
import { gapView, type GapView } from '../view/gap-view';
import { inertText } from './inert-text';

/** The gap report for a briefing, as Markdown (CommonMark with tables). */
export function gapMarkdown(result: ListComparisonResult, lang: Lang): string {
  const view = gapView(result, lang);
  const { g, t } = view;
  const lines = [
    `# ${inertText(g.title)}`,
    '',
    ...view.lists.map(
      ({ jurisdiction, title, asOf, edition, source }) =>
        `- **${inertText(jurisdiction)}**: ${inertText(title)}. ${t.asOf}: ${asOf}. ${t.edition}: ${inertText(edition)}. ${t.source}: ${inertText(source.text)}`,
    ),
    `- ${g.filter}: ${view.filters.map(inertText).join(', ')}`,
    '',
    `> ${inertText(g.limits)}`,
    '',
    `## ${t.summaryHeading}`,
    '',
    inertText(view.sentence),
    '',
    `| ${g.relation} | ${g.classes} | ${g.items} |`,
    '| --- | ---: | --- |',
    ...view.relations.map(
      ({ sign, word, count, classes }) =>
        `| ${inertText(`${sign} ${word}`)} | ${count} | ${classes.map(({ label }) => inertText(label)).join(', ')} |`,
    ),
    '',
    `## ${g.topHeading}`,
    '',
    inertText(view.top.length === 0 ? g.topNone : g.topHow),
    '',
    ...(view.ranked === '' ? [] : [inertText(view.ranked), '']),
    ...view.top.flatMap(({ place, region, classes, regionHeading, rank, bites }) => [
      `### ${place}. ${inertText(`${region.sideWord}: ${classes.map(({ label }) => label).join(', ')}`)}`,
      '',
      `${inertText(regionHeading)}. ${inertText(rank)}`,
      '',
      ...(bites === '' ? [] : [inertText(bites), '']),
      ...regionLines(region, view),
    ]),
    ...(view.topRest === '' ? [] : [inertText(view.topRest), '']),
    `## ${g.allHeading}`,
    '',
    ...view.relations.flatMap(({ word, meaning, classes }) => [
      `### ${inertText(word)}`,
      '',
      inertText(meaning),
      '',
      ...classes.flatMap((one) => classLines(one, view)),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function classLines(one: GapClassView, view: GapView): readonly string[] {
  return [
    `#### ${inertText(one.label)}`,
    '',
    ...(one.ground.sentence === '' ? [] : [inertText(one.ground.sentence), '']),
    ...(one.review === null
      ? []
      : [
          `**${inertText(one.review.heading)}**: ${inertText(one.review.reason)}`,
          '',
          ...(one.review.stale === '' ? [] : [inertText(one.review.stale), '']),
        ]),
    ...(one.more === '' ? [] : [inertText(one.more), '']),
    ...one.groups.flatMap(({ heading, regions }) => [
      `**${inertText(heading)}**`,
      '',
      ...regions.flatMap((region) => [`*${inertText(region.sideWord)}*`, '', ...regionLines(region, view)]),
    ]),
    ...one.ground.rows.map(
      ({ label, values }) => `- ${inertText(label)}: ${values.map(({ text }) => inertText(text)).join(', ')}`,
    ),
    ...one.findings.map((finding) => `- ${inertText(finding)}`),
    '',
  ];
}

function regionLines(region: GapRegionView, { g }: GapView): readonly string[] {
  const { witness } = region;
  const figures =
    witness === null
      ? []
      : witness.figures.map(({ label, value }) => `${inertText(label)} ${inertText(value)}`);
  return [
    ...region.conditions.map((condition) => `- ${inertText(condition)}`),
    '',
    ...(region.accepted === '' ? [] : [inertText(region.accepted), '']),
    ...(region.judgments.length === 0
      ? []
      : [`${g.hingesOn}: ${region.judgments.map(inertText).join(', ')}`, '']),
    ...region.sides.flatMap(({ heading, paragraphs }) =>
      paragraphs.length === 0
        ? [inertText(heading), '']
        : [
            `| ${inertText(heading)} | ${g.heading} | ${g.reasons} | ${g.inForce} |`,
            '| --- | --- | --- | --- |',
            ...paragraphs.map(
              (paragraph) =>
                `| ${inertText(paragraph.address.text)} | ${inertText(paragraph.heading)} | ${inertText(paragraph.reasons)} | ${inertText([paragraph.inForce, paragraph.warning].filter((text) => text !== '').join(', '))} |`,
            ),
            '',
          ],
    ),
    witness === null
      ? g.witnessNone
      : `${g.witness}: ${[witness.classes.map(inertText).join(', '), ...figures].join('; ')}`,
    '',
  ];
}
