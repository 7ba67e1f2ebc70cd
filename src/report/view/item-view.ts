import type { Comparison } from '../../model/comparison';
import { printPlace } from '../../model/place';
import { fill } from '../messages/fill';
import { answerWord, resultWord } from '../results/result-words';
import { alignmentWord } from '../words';
import type { FindingView } from './finding-view';
import { itemAnchor } from './item-anchor';
import { missingViews, type MissingView } from './missing-view';
import { decidingView, nearestView, type DecidingView, type NearestView } from './outlook-view';
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

export interface ItemView {
  /** Unique in the page: the place in the list, since item ids are the user's own text. */
  readonly anchor: string;
  readonly id: string;
  readonly name: string;
  readonly alignment: string;
  readonly alignmentWord: string;
  readonly gap: boolean;
  readonly summary: string;
  readonly findings: readonly FindingView[];
  readonly verdicts: readonly VerdictView[];
  /** What to ask for; empty where both lists have an answer, whatever is open below it. */
  readonly missing: readonly MissingView[];
  /** Shown in place of `missing` where it was worked out. */
  readonly deciding: DecidingView | null;
  readonly nearest: NearestView | null;
  readonly stated: StatedView;
}

/** Words one compared item. */
export function itemView(
  item: ComparedItem,
  index: number,
  findings: readonly FindingView[],
  lists: Comparison['lists'],
  wording: Wording,
): ItemView {
  const { t, lang } = wording;
  return {
    anchor: itemAnchor(index),
    id: item.item,
    name: item.name,
    alignment: item.alignment,
    alignmentWord: alignmentWord(item.alignment, lists, t, lang).word,
    gap: item.alignment === 'first-only' || item.alignment === 'second-only',
    summary: item.summary[lang],
    findings,
    verdicts: [
      verdictView(item.verdicts[0], lists[0], wording),
      verdictView(item.verdicts[1], lists[1], wording),
    ],
    missing: item.verdicts.some(({ status }) => status === 'undetermined') ? missingViews(item, wording) : [],
    deciding: decidingView(item, wording),
    nearest: nearestView(item, lists, wording),
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
