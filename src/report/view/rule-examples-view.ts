import type { WorkedParagraph } from '../../model/browsed-paragraph';
import type { Counterpart } from '../../model/claim';
import type { WithoutExample } from '../../model/explanation';
import type { Item } from '../../model/item';
import { fill } from '../messages/fill';
import type { RuleMessages } from '../messages/rule-messages';
import { axisPicture, type AxisPicture } from '../pictures/axis-picture';
import { classesOf, statements } from './gap-witness-view';
import { addressPieces } from './rule-listing';
import { addressPiece, classPiece, linkedText, type Piece } from './rule-piece';
import { leafPieces } from './rule-rows';
import type { RuleWording } from './rule-wording';

/** A limit with an item on either side of it. */
export interface LimitView {
  readonly label: readonly Piece[];
  readonly limit: readonly Piece[];
  /** Each is empty where there is no example. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
  readonly common: readonly string[];
  /** Why there is no example, or empty. */
  readonly without: string;
  /** `null` where the figure cannot be drawn alone. */
  readonly axis: AxisPicture | null;
}

/** What the other list says of all items of one class that a control describes. */
export interface CounterpartView {
  readonly itemClass: readonly Piece[];
  readonly extent: Counterpart['extent'];
  readonly sentence: string;
  readonly by: readonly Piece[];
  readonly without: readonly (readonly Piece[])[];
  readonly notCovered: readonly Piece[];
  readonly gapsHref: string;
}

/** One control that was looked at. */
export interface WorkedView {
  readonly address: readonly Piece[];
  readonly heading: string;
  readonly limits: readonly LimitView[];
  readonly counterparts: readonly CounterpartView[];
}

/** Words what was worked out; `against` is the name of the other list. */
export function workedViews(
  { controls }: WorkedParagraph,
  against: string,
  wording: RuleWording,
): readonly WorkedView[] {
  return controls.map(({ address, heading, limits, counterparts }) => ({
    address: [addressPiece(address, wording)],
    heading: heading[wording.lang],
    limits: limits.map((limit) => limitView(limit, wording)),
    counterparts: counterparts.map((each) => counterpartView(each, against, wording)),
  }));
}

function limitView(
  { relation, pair, axis, ...asked }: WorkedParagraph['controls'][number]['limits'][number],
  wording: RuleWording,
): LimitView {
  const { lang, r, compared, glossary } = wording;
  const { label, limit } = leafPieces({ kind: 'limit', ...asked }, wording);
  const [inside, outside] =
    'without' in pair ? [[], []] : [itemWords(pair.inside, wording), itemWords(pair.outside, wording)];
  const common = inside.filter((each) => outside.includes(each));
  return {
    label:
      relation === undefined
        ? label
        : label.map((part) => ({ ...part, text: ofRelated(relation, part.text, wording) })),
    limit,
    inside: inside.filter((each) => !common.includes(each)),
    outside: outside.filter((each) => !common.includes(each)),
    common,
    without: 'without' in pair ? withoutWord(pair.without, r) : '',
    axis: axis === undefined ? null : axisPicture(axis, { lists: compared, glossary }, lang, 'example'),
  };
}

function itemWords(item: Item, wording: RuleWording): readonly string[] {
  return [
    ...classesOf(item, wording),
    ...statements(item, undefined, wording).map(
      ({ label, value }) => `${label} ${wording.lang === 'ja' ? value.replaceAll(' to ', '～') : value}`,
    ),
  ];
}

function ofRelated(relation: string, figure: string, { r, lang, glossary }: RuleWording): string {
  return relation
    .split('/')
    .reduceRight(
      (said, step) => fill(r.ofRelated, { relation: glossary.relations[step]?.[lang] ?? step, figure: said }),
      figure,
    );
}

function withoutWord(reason: WithoutExample, r: RuleMessages): string {
  switch (reason) {
    case 'never-decides':
      return r.neverDecides;
    case 'not-possible':
      return r.notPossible;
    case 'not-confirmed':
      return r.notConfirmed;
    case 'too-large':
      return r.tooLarge;
  }
}

function counterpartView(
  { itemClass, extent, by, without, notCovered }: Counterpart,
  against: string,
  wording: RuleWording,
): CounterpartView {
  const { r, lang, query } = wording;
  // What is controlled in any case is controlled, whatever else is not encoded.
  const open = extent === 'always' ? [] : notCovered;
  return {
    itemClass: [classPiece(itemClass, wording)],
    extent,
    sentence: fill(extentWord(extent, r), { list: against }),
    by: addressPieces(by, wording),
    without: without.map((words) => linkedText(words[lang], wording)),
    notCovered: addressPieces(open, wording),
    gapsHref: `/gaps?class=${encodeURIComponent(itemClass)}&${query}`,
  };
}

function extentWord(extent: Counterpart['extent'], r: RuleMessages): string {
  switch (extent) {
    case 'always':
      return r.extentAlways;
    case 'partly':
      return r.extentPartly;
    case 'never':
      return r.extentNever;
    case 'hinges':
      return r.extentHinges;
    case 'unsettled':
      return r.extentUnsettled;
  }
}
