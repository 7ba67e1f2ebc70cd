import type { BrowsedParagraph, ParagraphStanding } from '../../model/browsed-paragraph';
import { fill } from '../messages/fill';
import type { RuleMessages } from '../messages/rule-messages';
import { coverageWord } from '../words';
import {
  listedOfLists,
  listedParagraph,
  moreWords,
  type ListedOfList,
  type ListedParagraph,
} from './rule-listing';
import { addressPiece, classPiece, linkedText, parameterPiece, piece, type Piece } from './rule-piece';
import { ruleReviewView, type RuleReviewView } from './rule-review-view';
import { ruleRows, type RuleRow } from './rule-rows';
import {
  changeViews,
  reasonViews,
  versionViews,
  type ReasonView,
  type VersionChangeView,
  type VersionView,
} from './rule-version-view';
import type { RuleWording } from './rule-wording';

/** A paragraph, worded. */
export interface RuleParagraphView {
  readonly address: Piece;
  readonly heading: string;
  readonly jurisdiction: string;
  readonly above: readonly Piece[];
  readonly before: ListedParagraph | null;
  readonly after: ListedParagraph | null;
  readonly standing: { readonly key: ParagraphStanding; readonly word: string };
  readonly coverage: { readonly word: string; readonly meaning: string };
  readonly asOf: string;
  readonly editions: readonly { readonly date: string; readonly href: string; readonly current: boolean }[];
  readonly classes: readonly Piece[];
  readonly row: readonly Piece[];
  readonly regime: readonly Piece[];
  readonly reasons: readonly ReasonView[];
  /** Reasons that sub-paragraphs state besides. */
  readonly reasonsBelow: readonly string[];
  readonly screen: readonly RuleRow[];
  readonly fromAbove: readonly {
    readonly heading: readonly Piece[];
    readonly rows: readonly RuleRow[];
    readonly notes: readonly (readonly Piece[])[];
    readonly open: readonly (readonly Piece[])[];
  }[];
  readonly own: readonly RuleRow[];
  readonly exclusions: readonly RuleRow[];
  readonly ofAll: boolean;
  readonly judgments: readonly Piece[];
  readonly notes: readonly (readonly Piece[])[];
  readonly open: readonly (readonly Piece[])[];
  readonly below: readonly ListedParagraph[];
  readonly controls: readonly (ListedParagraph & { readonly tier: string })[];
  readonly moreControls: string;
  readonly kin: readonly ListedOfList[];
  readonly reviews: readonly RuleReviewView[];
  readonly referredBy: readonly ListedParagraph[];
  readonly moreReferring: string;
  readonly versions: readonly VersionView[];
  readonly changes: readonly VersionChangeView[];
  readonly source: { readonly text: string; readonly edition: string; readonly url: string };
  readonly place: string;
}

/** Lines of a list that a page shows before it says how many more there are. */
const most = { controls: 60, kin: 12, referring: 24 } as const;

/** Words everything that the rules say at an address. */
export function ruleParagraphView(paragraph: BrowsedParagraph, wording: RuleWording): RuleParagraphView {
  const { t, r, lang } = wording;
  const { shown, versions, controls, referredBy, list, address } = paragraph;
  const own = versions.filter(({ applies }) => applies);
  const { word, meaning } = coverageWord(paragraph.coverage, t);
  return {
    address: addressPiece(address, wording),
    heading: paragraph.heading[lang],
    jurisdiction: shown.jurisdiction[lang],
    above: paragraph.above.map((each) => addressPiece(each.address, wording)),
    before: paragraph.before ? listedParagraph(paragraph.before, wording) : null,
    after: paragraph.after ? listedParagraph(paragraph.after, wording) : null,
    standing: { key: paragraph.standing, word: standingWord(paragraph.standing, r) },
    coverage: { word, meaning },
    asOf: shown.asOf,
    editions: paragraph.editions.map(({ date }) => ({
      date,
      href: onDay(date, list, wording),
      current: date === shown.asOf,
    })),
    classes: paragraph.classes.map((id) => classPiece(id, wording)),
    row: paragraph.row === undefined ? [] : [addressPiece(paragraph.row, wording)],
    regime: paragraph.regime === undefined ? [] : linkedText(paragraph.regime, wording),
    reasons: reasonViews(paragraph.reasons, wording),
    reasonsBelow: reasonViews(paragraph.reasonsBelow, wording).map((reason) => reason.word),
    screen: paragraph.screen ? ruleRows([paragraph.screen], wording) : [],
    fromAbove: paragraph.fromAbove.map((words) => ({
      heading: linkedText(fill(r.fromAbove, { address: words.address }), wording),
      rows: ruleRows([...words.when, ...words.except], wording),
      notes: words.note ? [linkedText(words.note[lang], wording)] : [],
      open: words.open ? [linkedText(words.open[lang], wording)] : [],
    })),
    own: ruleRows(
      own.flatMap(({ when }) => when),
      wording,
    ),
    exclusions: ruleRows(
      own.flatMap(({ except }) => except),
      wording,
    ),
    ofAll: paragraph.of === 'all' && paragraph.below.length > 0,
    judgments: paragraph.judgments.map((id) => judgmentPiece(id, wording)),
    notes: own.flatMap(({ note }) => (note ? [linkedText(note[lang], wording)] : [])),
    open: own.flatMap(({ open }) => (open ? [linkedText(open[lang], wording)] : [])),
    below: paragraph.below.map((each) =>
      listedParagraph(each, wording, each.standing === 'in-force' ? '' : standingWord(each.standing, r)),
    ),
    controls: controls.slice(0, most.controls).map((each) => ({
      ...listedParagraph(each, wording),
      tier: each.tier === 'anti-terrorism' ? r.antiTerrorism : '',
    })),
    moreControls: moreWords(controls.length - most.controls, wording),
    kin: listedOfLists(paragraph.kin, most.kin, wording),
    reviews: paragraph.reviews.map((review) => ruleReviewView(review, wording)),
    referredBy: referredBy.slice(0, most.referring).map((each) => listedParagraph(each, wording)),
    moreReferring: moreWords(referredBy.length - most.referring, wording),
    versions: versionViews(versions, wording),
    changes: changeViews(paragraph.changes, wording),
    source: {
      text: shown.edition.source,
      edition: `${shown.edition.title[lang]} (${shown.edition.date})`,
      url: httpsOnly(paragraph.editions.find(({ date }) => date === shown.edition.date)?.url),
    },
    place: paragraph.place,
  };
}

/** The page on another day of its own list; the other lists stay as they are. */
function onDay(date: string, list: string, { lang, query }: RuleWording): string {
  const parts = new URLSearchParams(query);
  parts.delete('lang');
  parts.set(`${list.split('-')[0] ?? list}-as-of`, date);
  parts.set('lang', lang);
  return `?${parts.toString()}`;
}

/** The question itself where it is one. */
function judgmentPiece(id: string, wording: RuleWording): Piece {
  const question = wording.glossary.parameters[id]?.question?.[wording.lang];
  return question === undefined
    ? parameterPiece(id, wording)
    : piece(question, wording, wording.parameterHref(id));
}

/** Addresses come from rule files; only what a browser opens over a sealed line becomes a link. */
function httpsOnly(url: string | undefined): string {
  return url?.startsWith('https://') === true ? url : '';
}

function standingWord(standing: ParagraphStanding, r: RuleMessages): string {
  switch (standing) {
    case 'in-force':
      return r.standingInForce;
    case 'not-shown':
      return r.standingNotShown;
    case 'reserved':
      return r.standingReserved;
    case 'not-in-force':
      return r.standingNotInForce;
  }
}
