import type { Comparison } from '../../model/comparison';
import { printPlace } from '../../model/place';
import { fill } from '../messages/fill';
import { pictureSet, type PictureSet } from '../pictures/picture-set';
import { answerWord, resultWord } from '../results/result-words';
import { boundsView, type BoundsView } from './bounds-view';
import type { FindingView } from './finding-view';
import { itemAnchor } from './item-anchor';
import { itemLicencesView, type ItemLicencesView } from './licence-view';
import { missingViews, type MissingView } from './missing-view';
import { decidingView, nearestView, type DecidingView, type NearestView } from './outlook-view';
import type { Depth } from './paragraph-view';
import { printUnits } from './print-limit';
import type { Wording } from './trace-rows';
import { verdictView, type VerdictView } from './verdict-view';

type ComparedItem = Comparison['items'][number];

/** What the item list says about an item. */
export interface StatedView {
  readonly classes: readonly string[];
  readonly figures: readonly {
    readonly label: string;
    readonly value: string;
    readonly unverified: boolean;
  }[];
  /** Classifications that the list states, each with what became of it. */
  readonly claims: readonly { readonly label: string; readonly value: string }[];
  readonly maker: string;
  readonly source: string;
  readonly remark: string;
  readonly place: string;
}

/** Everything that explains one item; its row says the outcome. */
export interface ItemView {
  /** Unique in the page: the place in the list, since item ids are the user's own text. */
  readonly anchor: string;
  readonly name: string;
  /** Address of the item's own page; empty where it has none, or where this is it. */
  readonly page: string;
  readonly findings: readonly FindingView[];
  readonly verdicts: readonly VerdictView[];
  /** What to ask; empty where both lists have an answer, whatever is open below it. */
  readonly missing: readonly MissingView[];
  /** Shown in place of `missing` where it was worked out. */
  readonly deciding: DecidingView | null;
  readonly nearest: NearestView | null;
  /** `null` where no figure of it can be moved by itself. */
  readonly pictures: PictureSet | null;
  /** `null` where no figure decides. */
  readonly bounds: BoundsView | null;
  /** `null` where no destination was asked for. */
  readonly licences: ItemLicencesView | null;
  readonly stated: StatedView;
}

/** What an item is worded with. */
export interface ItemWording {
  readonly comparison: Pick<Comparison, 'lists' | 'licences'>;
  readonly wording: Wording;
  readonly depth: Depth;
  /** Address of the page of the n-th item, counted from 0. */
  readonly pageOf?: (index: number) => string;
}

/** Words one compared item, the n-th of its list. */
export function itemView(
  item: ComparedItem,
  index: number,
  findings: readonly FindingView[],
  { comparison, wording, depth, pageOf }: ItemWording,
): ItemView {
  const { lists } = comparison;
  return {
    anchor: itemAnchor(index),
    name: item.name,
    page: pageOf?.(index) ?? '',
    findings,
    verdicts: [
      verdictView(item.verdicts[0], lists[0], wording, depth),
      verdictView(item.verdicts[1], lists[1], wording, depth),
    ],
    missing: item.verdicts.some(({ status }) => status === 'undetermined') ? missingViews(item, wording) : [],
    deciding: decidingView(item, wording),
    nearest: nearestView(item, lists, wording),
    pictures: pictureSet(item.outlook ?? {}, { lists, glossary: wording.glossary }, wording.lang),
    bounds: boundsView(item, lists, wording),
    licences: itemLicencesView(comparison, index, wording.lang),
    stated: statedView(item, lists, wording),
  };
}

function statedView(
  { stated: item, claims = [] }: ComparedItem,
  lists: Comparison['lists'],
  { t, lang, glossary }: Wording,
): StatedView {
  return {
    claims: lists.flatMap(({ id, jurisdiction }) =>
      claims
        .filter(({ list }) => list === id)
        .map(({ printed, answer }) => ({
          label: resultWord('stated', lang, jurisdiction[lang]),
          value: `${printed} – ${answerWord(answer, lang)}`,
        })),
    ),
    classes: [...item.classes].map(([id, truth]) => {
      const label = glossary.classes[id]?.[lang] ?? id;
      return truth === 'yes' ? label : fill(t.classExcluded, { class: label });
    }),
    figures: [...item.figures].map(([id, figure]) => ({
      label: glossary.parameters[id]?.label[lang] ?? id,
      value: printUnits(figure.printed),
      unverified: !figure.verified,
    })),
    maker: item.maker ?? '',
    source: item.source ?? '',
    remark: item.remark ?? '',
    place: printPlace(item.place),
  };
}
