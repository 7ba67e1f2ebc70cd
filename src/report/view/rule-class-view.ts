import type { BrowsedClass, KeptClassComparison, KeptRegion } from '../../model/browsed-class';
import type { ListRelation, RegionKind } from '../../model/list-comparison';
import { kindWord, relationWord, unresolvedWord } from '../gap-words';
import { fill } from '../messages/fill';
import { timelinePicture, type TimelinePicture } from '../pictures/timeline-picture';
import { axisLabel } from './gap-wording';
import { addressPieces, listedOfLists, moreWords, type ListedOfList } from './rule-listing';
import { classPiece, linkedText, parameterPiece, type Piece } from './rule-piece';
import { ruleReviewView, type RuleReviewView } from './rule-review-view';
import type { ComparedName, RuleWording } from './rule-wording';

/** One region that one list controls and the other does not. */
export interface ScopeRegionView {
  readonly kind: string;
  readonly side: 'first' | 'second';
  readonly onlyBy: string;
  readonly conditions: readonly (readonly Piece[])[];
  /** By list: the paragraphs that make it, or those nearest to it. */
  readonly sides: readonly { readonly heading: string; readonly paragraphs: readonly Piece[] }[];
  readonly judgments: readonly string[];
}

/** How the two lists stand to each other for a class, as it was compared and kept. */
export interface ScopesView {
  readonly relation: ListRelation;
  readonly word: string;
  readonly sign: string;
  readonly meaning: string;
  /** Proved regions. */
  readonly proved: readonly ScopeRegionView[];
  /** What proves nothing, shown folded away. */
  readonly folded: readonly { readonly heading: string; readonly regions: readonly ScopeRegionView[] }[];
  readonly more: string;
  readonly open: readonly string[];
  readonly notCovered: readonly { readonly heading: string; readonly paragraphs: readonly Piece[] }[];
}

export interface RuleClassView {
  readonly label: string;
  readonly id: string;
  readonly definition: readonly Piece[];
  readonly aliases: string;
  readonly parents: readonly Piece[];
  readonly children: readonly Piece[];
  readonly disjoint: readonly Piece[];
  readonly controls: readonly ListedOfList[];
  readonly touchedBy: readonly ListedOfList[];
  readonly parameters: readonly {
    readonly label: readonly Piece[];
    /** By compared list; empty where it does not ask. */
    readonly askedBy: readonly { readonly paragraphs: readonly Piece[]; readonly more: string }[];
  }[];
  readonly reviews: readonly RuleReviewView[];
  /** `null` where no paragraph names the class. */
  readonly timeline: TimelinePicture | null;
  readonly gapsHref: string;
  readonly templateHref: string;
}

/** Lines of a list that a page shows before it says how many more there are. */
const most = { paragraphs: 80, asking: 6 } as const;

/** Words everything that the rules say of a class. */
export function ruleClassView(itemClass: BrowsedClass, wording: RuleWording): RuleClassView {
  const { lang, query, compared } = wording;
  const named = (ids: readonly string[]): readonly Piece[] => ids.map((id) => classPiece(id, wording));
  const { id, label, definition, aliases } = itemClass;
  return {
    label: label[lang],
    id,
    definition: definition ? linkedText(definition[lang], wording) : [],
    aliases: aliases.join(lang === 'ja' ? '、' : ', '),
    parents: named(itemClass.parents),
    children: named(itemClass.children),
    disjoint: named(itemClass.disjoint),
    controls: listedOfLists(itemClass.controls, most.paragraphs, wording),
    touchedBy: listedOfLists(
      itemClass.touchedBy.filter(({ paragraphs }) => paragraphs.length > 0),
      most.paragraphs,
      wording,
    ),
    parameters: itemClass.parameters.map(({ id: parameter, askedBy }) => ({
      label: [parameterPiece(parameter, wording)],
      askedBy: compared.map(({ id: list }) => {
        const asking = askedBy.find((each) => each.list === list)?.paragraphs ?? [];
        return {
          paragraphs: addressPieces(asking.slice(0, most.asking), wording),
          more: moreWords(asking.length - most.asking, wording),
        };
      }),
    })),
    reviews: itemClass.reviews.map((review) => ruleReviewView(review, wording)),
    timeline: timelineOf(itemClass, wording),
    gapsHref: `/gaps?class=${encodeURIComponent(id)}&${query}`,
    templateHref: `/template?class=${encodeURIComponent(id)}&lang=${lang}`,
  };
}

function timelineOf(
  { id, controls, histories, shown }: BrowsedClass,
  { compared: [first, second], glossary, lang }: RuleWording,
): TimelinePicture | null {
  const of = (list: string): readonly string[] =>
    controls.find((each) => each.list === list)?.paragraphs.map(({ address }) => address) ?? [];
  const named = ({ id: list, jurisdiction }: ComparedName) => ({
    jurisdiction,
    asOf: shown.find((each) => each.id === list)?.asOf ?? '',
  });
  const paragraphs = Object.fromEntries(
    Object.entries(histories).map(([address, history]) => [address, { history }]),
  );
  return timelinePicture(
    { itemClass: id, list: { controls: [of(first.id), of(second.id)] } },
    { lists: [named(first), named(second)], paragraphs, glossary },
    lang,
  );
}

/** Words a comparison that is kept. */
export function scopesView(kept: KeptClassComparison, wording: RuleWording): ScopesView {
  const { r, g, lang, compared } = wording;
  const { word, sign, meaning } = relationWord(kept.relation, compared, g, lang);
  const name = (index: 0 | 1): string => compared[index].jurisdiction[lang];
  const of = (...kinds: readonly RegionKind[]): readonly ScopeRegionView[] =>
    kept.regions.filter(({ kind }) => kinds.includes(kind)).map((region) => scopeRegion(region, wording));
  return {
    relation: kept.relation,
    word,
    sign,
    meaning,
    proved: of('gap', 'boundary'),
    folded: (['judgment', 'unresolved', 'rounding'] as const).flatMap((kind) => {
      const regions = of(kind);
      return regions.length === 0 ? [] : [{ heading: kindWord(kind, g).heading, regions }];
    }),
    more:
      kept.total > kept.regions.length
        ? fill(kept.atLeast ? g.moreRegionsAtLeast : r.scopesMore, {
            shown: kept.regions.length,
            total: kept.total,
          })
        : '',
    open: kept.unresolved.map((reason) => unresolvedWord(reason, g)),
    notCovered: ([0, 1] as const).flatMap((index) =>
      kept.ground.notCovered[index].length === 0
        ? []
        : [
            {
              heading: fill(g.restsNotCovered, { list: name(index) }),
              paragraphs: addressPieces(kept.ground.notCovered[index], wording),
            },
          ],
    ),
  };
}

function scopeRegion(
  { kind, side, conditions, addresses, judgments }: KeptRegion,
  wording: RuleWording,
): ScopeRegionView {
  const { g, lang, compared } = wording;
  const own = side === 'first' ? 0 : 1;
  const other = own === 0 ? 1 : 0;
  const list = (index: 0 | 1) => ({ list: compared[index].jurisdiction[lang] });
  const near = addresses[other];
  return {
    kind: kindWord(kind, g).word,
    side,
    onlyBy: fill(g.onlyList, list(own)),
    conditions:
      conditions.length === 0
        ? [linkedText(g.everyItem, wording)]
        : conditions.map((part) => linkedText(part[lang], wording)),
    sides: [
      { heading: fill(g.controlledBy, list(own)), paragraphs: addressPieces(addresses[own], wording) },
      {
        heading: fill(near.length === 0 ? g.nearestNone : g.nearest, list(other)),
        paragraphs: addressPieces(near, wording),
      },
    ],
    judgments: judgments.map((axis) => axisLabel(axis, wording)),
  };
}
