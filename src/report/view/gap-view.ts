import type { ListRelation } from '../../model/list-comparison';
import type { ListComparisonResult, ScopeFilter } from '../../model/list-comparison-result';
import type { Lang } from '../../model/text';
import { relations, relationWord } from '../gap-words';
import { fill } from '../messages/fill';
import type { GapMessages } from '../messages/gap-messages';
import type { Messages } from '../messages/messages';
import { heatPicture, type HeatPicture } from '../pictures/heat-picture';
import { coverageWord } from '../words';
import { gapClassView, type GapClassView } from './gap-class-view';
import { rankedText } from './gap-bites-text';
import { gapDifferenceView, type GapDifferenceView } from './gap-difference-view';
import { gapMapView, type GapMapView } from './gap-map-view';
import { gapWording, type GapWording } from './gap-wording';
import { listView, type ListView } from './list-view';

/** Everything that the gap report places; plain values only, in the language of the page. */
export interface GapView {
  readonly lang: Lang;
  readonly t: Messages;
  readonly g: GapMessages;
  readonly pageTitle: string;
  readonly listNames: string;
  readonly tool: ListComparisonResult['tool'];
  readonly rulesHash: string;
  readonly lists: readonly ListView[];
  readonly classCount: number;
  readonly filters: readonly string[];
  readonly sentence: string;
  readonly map: GapMapView;
  readonly heat: HeatPicture;
  readonly relations: readonly {
    readonly relation: ListRelation;
    readonly anchor: string;
    readonly word: string;
    readonly sign: string;
    readonly meaning: string;
    readonly count: number;
    readonly classes: readonly GapClassView[];
  }[];
  readonly top: readonly GapDifferenceView[];
  readonly topRest: string;
  /** By which destinations they are ranked, or empty. */
  readonly ranked: string;
  readonly coverages: readonly { readonly word: string; readonly meaning: string }[];
  readonly signOff: readonly string[];
}

/** So many differences stand first. */
const most = 10;

/** Turns a comparison of lists into what the gap report places. */
export function gapView(result: ListComparisonResult, lang: Lang): GapView {
  const wording = gapWording(result, lang);
  const { t, g } = wording;
  const { lists, counts, classes, differences } = result;
  const views = classes.map((compared) => gapClassView(compared, wording));
  const differing =
    counts['first-wider'] +
    counts['second-wider'] +
    counts['each-wider'] +
    counts['only-first'] +
    counts['only-second'];
  const rest = differences.length - most;
  return {
    lang,
    t,
    g,
    pageTitle: g.title,
    listNames: fill(g.listNames, { first: lists[0].title[lang], second: lists[1].title[lang] }),
    tool: result.tool,
    rulesHash: result.rules.hash,
    lists: lists.map((list) => listView(list, wording)),
    classCount: classes.length,
    filters: filterTexts(result.filter, wording),
    sentence: fill(g.sentence, {
      total: classes.length,
      equal: counts.equal,
      differing,
      open: counts['not-comparable'] + counts.unresolved,
      neither: counts['neither-controls'],
      differences: differences.length,
    }),
    map: gapMapView(classes, wording),
    heat: heatPicture(result, lang),
    relations: relations.flatMap((relation) => {
      const members = views.filter((view) => view.relation === relation);
      if (members.length === 0) return [];
      const anchor = `relation-${relation}`;
      const words = relationWord(relation, lists, g, lang);
      return [{ relation, anchor, ...words, count: members.length, classes: members }];
    }),
    top: differences
      .slice(0, most)
      .map((difference, index) => gapDifferenceView(difference, index + 1, wording)),
    ranked: rankedText(result.destinations, lang),
    topRest: rest > 0 ? fill(g.topRest, { n: rest }) : '',
    coverages: (['full', 'part', 'screen', 'none'] as const).map((coverage) => coverageWord(coverage, t)),
    signOff: [t.signOffPrepared, t.signOffChecked, t.signOffApproved],
  };
}

function filterTexts(
  { itemClass, row, entry }: ScopeFilter,
  { g, lang, glossary }: GapWording,
): readonly string[] {
  const texts = [
    ...(itemClass === undefined
      ? []
      : [fill(g.filterClass, { class: glossary.classes[itemClass]?.[lang] ?? itemClass })]),
    ...(row === undefined ? [] : [fill(g.filterRow, { row })]),
    ...(entry === undefined ? [] : [fill(g.filterEntry, { entry })]),
  ];
  return texts.length === 0 ? [g.filterNone] : texts;
}
