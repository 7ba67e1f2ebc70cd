import type { AppliedList } from '../../model/comparison';
import type { Truth } from '../../model/truth';
import type { ListVerdict } from '../../model/verdict';
import { printCite } from '../licence-words';
import { fill } from '../messages/fill';
import { licenceMessagesIn } from '../messages/licence-messages';
import { reasonWord } from './reason-word';
import { statusKey, statusWord, type StatusKey } from '../words';
import { addressView, type AddressView } from './address-view';
import { bearingOf, type Bearing } from './bearing';
import { fragment, type Fragment } from './fragment';
import { paragraphView, type Depth, type ParagraphView } from './paragraph-view';
import { citedRow, rowsOf } from './rows-of-table';
import type { Wording } from './trace-rows';

export type { ParagraphView };

/** Paragraphs that can be folded away. */
export interface ParagraphGroup {
  readonly paragraphs: readonly ParagraphView[];
  readonly heading: string;
  /** Shown unfolded: where nothing that weighs more stands above. */
  readonly unfolded: boolean;
}

/** What one list says about one item, in words. */
export interface VerdictView {
  readonly jurisdiction: string;
  readonly asOf: string;
  readonly status: StatusKey;
  readonly word: string;
  /** Rows of the table to which the paragraphs that apply belong. */
  readonly rows: readonly Fragment[];
  readonly controlledBy: readonly AddressView[];
  readonly reasons: readonly string[];
  readonly assumptions: readonly string[];
  /** Counts the assumptions where they are many and folded away; otherwise empty. */
  readonly assumptionsSummary: string;
  readonly notCovered: readonly AddressView[];
  readonly notShown: readonly AddressView[];
  /** Paragraphs that apply, that may apply and that do not; the last with the conditions that fail. */
  readonly applying: readonly ParagraphView[];
  readonly open: ParagraphGroup;
  readonly failing: ParagraphGroup;
  /** What is left out: named, or counted in its label. */
  readonly leftOut: readonly { readonly label: string; readonly addresses: readonly Fragment[] }[];
  readonly nothingLooksAt: boolean;
}

/** So many assumptions are shown unfolded. */
const fewAssumptions = 2;

/** So many paragraphs that do not apply are shown unfolded where nothing else is there to show. */
const fewFailing = 4;

/**
 * Words one verdict. At depth `deciding` only the paragraphs that bear on it stand there, and the rest is named or counted;
 * otherwise all of them.
 */
export function verdictView(
  verdict: ListVerdict,
  list: AppliedList,
  wording: Wording,
  depth: Depth = 'explained',
): VerdictView {
  const { t, lang, glossary } = wording;
  const status = statusKey(verdict);
  const bearing = depth === 'deciding' ? bearingOf(verdict) : allOf(verdict);
  const worded = (controls: Bearing['applying']) =>
    controls.map((control) => paragraphView(control, depth, wording));
  const [applying, open, failing] = [worded(bearing.applying), worded(bearing.open), worded(bearing.near)];
  return {
    jurisdiction: list.jurisdiction[lang],
    asOf: fill(t.statusAsOf, { date: verdict.asOf }),
    status,
    word: statusWord(status, t).word,
    rows: rowsOf(verdict, verdict.controlledBy).map((row) => citedRow(row, lang)),
    controlledBy: verdict.controlledBy.map((address) => addressView(address, wording)),
    reasons: verdict.reasons.flatMap((reason) => printReason(reason, wording)),
    assumptions: verdict.assumptions.map((id) => glossary.assumptions[id]?.[lang] ?? id),
    assumptionsSummary:
      verdict.assumptions.length > fewAssumptions
        ? fill(t.restsOnMany, { n: verdict.assumptions.length })
        : '',
    notCovered: verdict.notCovered.map((address) => addressView(address, wording)),
    notShown: verdict.notShownInForce.map((address) => addressView(address, wording)),
    applying,
    open: {
      paragraphs: open,
      heading: fill(t.paragraphsOpen, { n: open.length }),
      unfolded: depth === 'deciding' || applying.length === 0,
    },
    failing: {
      paragraphs: failing,
      heading:
        depth === 'deciding' ? t.paragraphsNear : fill(t.paragraphsFail, { n: verdictFailing(verdict) }),
      unfolded: depth === 'deciding' || (applying.length + open.length === 0 && failing.length <= fewFailing),
    },
    leftOut: leftOut(bearing, verdict, wording),
    nothingLooksAt: verdict.controls.length === 0,
  };
}

function allOf({ controls }: ListVerdict): Bearing {
  const having = (truth: Truth) => controls.filter((control) => control.truth === truth);
  const [applying, open, near] = [having('yes'), having('unknown'), having('no')];
  return { applying, open, near, alsoApplying: [], alsoOpen: [], failing: 0 };
}

function verdictFailing({ controls }: ListVerdict): number {
  return controls.filter(({ truth }) => truth === 'no').length;
}

function leftOut(
  { alsoApplying, alsoOpen, failing }: Bearing,
  { status }: ListVerdict,
  { t, lang }: Wording,
): VerdictView['leftOut'] {
  const named = (label: string, addresses: readonly string[]): VerdictView['leftOut'] =>
    addresses.length === 0 ? [] : [{ label, addresses: addresses.map((address) => fragment(address, lang)) }];
  return [
    ...named(t.restApplying, alsoApplying),
    ...named(status === 'controlled' ? t.restOpen : t.restUndecided, alsoOpen),
    ...(failing === 0 ? [] : [{ label: fill(t.restFailing, { n: failing }), addresses: [] }]),
  ];
}

function printReason(reason: ListVerdict['reasons'][number], { t, lang }: Wording): readonly string[] {
  const { column, rule, cite } = reason;
  const name = reasonWord(reason.reason, lang);
  const byRule =
    rule === undefined || cite === undefined
      ? name
      : fill(licenceMessagesIn(lang).reasonRule, { reason: name, cite: printCite(cite) });
  const words = column === undefined ? byRule : fill(t.reasonColumn, { reason: name, column });
  switch (reason.truth) {
    case 'yes':
      return [words];
    case 'unknown':
      return [fill(t.reasonDepends, { reason: words })];
    case 'no':
      return [fill(t.reasonNot, { reason: words })];
  }
}
