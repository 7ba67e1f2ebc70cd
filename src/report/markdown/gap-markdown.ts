import type { ListComparisonResult } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import type { GapClassView } from '../view/gap-class-view';
import type { GapRegionView } from '../view/gap-region-view';
import { gapView, type GapView } from '../view/gap-view';

/** The gap report for a briefing, as Markdown (CommonMark with tables). */
export function gapMarkdown(result: ListComparisonResult, lang: Lang): string {
  const view = gapView(result, lang);
  const { g, t } = view;
  const lines = [
    `# ${plain(g.title)}`,
    '',
    ...view.lists.map(
      ({ jurisdiction, title, asOf, edition, source }) =>
        `- **${plain(jurisdiction)}**: ${plain(title)}. ${t.asOf}: ${asOf}. ${t.edition}: ${plain(edition)}. ${t.source}: ${plain(source.text)}`,
    ),
    `- ${g.filter}: ${view.filters.map(plain).join(', ')}`,
    '',
    `> ${plain(g.limits)}`,
    '',
    `## ${t.summaryHeading}`,
    '',
    plain(view.sentence),
    '',
    `| ${g.relation} | ${g.classes} | ${g.items} |`,
    '| --- | ---: | --- |',
    ...view.relations.map(
      ({ sign, word, count, classes }) =>
        `| ${plain(`${sign} ${word}`)} | ${count} | ${classes.map(({ label }) => plain(label)).join(', ')} |`,
    ),
    '',
    `## ${g.topHeading}`,
    '',
    plain(view.top.length === 0 ? g.topNone : g.topHow),
    '',
    ...(view.ranked === '' ? [] : [plain(view.ranked), '']),
    ...view.top.flatMap(({ place, region, classes, regionHeading, rank, bites }) => [
      `### ${place}. ${plain(`${region.sideWord}: ${classes.map(({ label }) => label).join(', ')}`)}`,
      '',
      `${plain(regionHeading)}. ${plain(rank)}`,
      '',
      ...(bites === '' ? [] : [plain(bites), '']),
      ...regionLines(region, view),
    ]),
    ...(view.topRest === '' ? [] : [plain(view.topRest), '']),
    `## ${g.allHeading}`,
    '',
    ...view.relations.flatMap(({ word, meaning, classes }) => [
      `### ${plain(word)}`,
      '',
      plain(meaning),
      '',
      ...classes.flatMap((one) => classLines(one, view)),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function classLines(one: GapClassView, view: GapView): readonly string[] {
  return [
    `#### ${plain(one.label)}`,
    '',
    ...(one.ground.sentence === '' ? [] : [plain(one.ground.sentence), '']),
    ...(one.review === null
      ? []
      : [
          `**${plain(one.review.heading)}**: ${plain(one.review.reason)}`,
          '',
          ...(one.review.stale === '' ? [] : [plain(one.review.stale), '']),
        ]),
    ...(one.more === '' ? [] : [plain(one.more), '']),
    ...one.groups.flatMap(({ heading, regions }) => [
      `**${plain(heading)}**`,
      '',
      ...regions.flatMap((region) => [`*${plain(region.sideWord)}*`, '', ...regionLines(region, view)]),
    ]),
    ...one.ground.rows.map(
      ({ label, values }) => `- ${plain(label)}: ${values.map(({ text }) => plain(text)).join(', ')}`,
    ),
    ...one.findings.map((finding) => `- ${plain(finding)}`),
    '',
  ];
}

function regionLines(region: GapRegionView, { g }: GapView): readonly string[] {
  const { witness } = region;
  const figures =
    witness === null ? [] : witness.figures.map(({ label, value }) => `${plain(label)} ${plain(value)}`);
  return [
    ...region.conditions.map((condition) => `- ${plain(condition)}`),
    '',
    ...(region.accepted === '' ? [] : [plain(region.accepted), '']),
    ...(region.judgments.length === 0
      ? []
      : [`${g.hingesOn}: ${region.judgments.map(plain).join(', ')}`, '']),
    ...region.sides.flatMap(({ heading, paragraphs }) =>
      paragraphs.length === 0
        ? [plain(heading), '']
        : [
            `| ${plain(heading)} | ${g.heading} | ${g.reasons} | ${g.inForce} |`,
            '| --- | --- | --- | --- |',
            ...paragraphs.map(
              (paragraph) =>
                `| ${plain(paragraph.address.text)} | ${plain(paragraph.heading)} | ${plain(paragraph.reasons)} | ${plain([paragraph.inForce, paragraph.warning].filter((text) => text !== '').join(', '))} |`,
            ),
            '',
          ],
    ),
    witness === null
      ? g.witnessNone
      : `${g.witness}: ${[witness.classes.map(plain).join(', '), ...figures].join('; ')}`,
    '',
  ];
}

/** Characters that Markdown would read as its own, in a line or in a table. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`);
}
