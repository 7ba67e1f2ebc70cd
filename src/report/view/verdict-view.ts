import type { AppliedList } from '../../model/comparison';
import type { Truth } from '../../model/truth';
import type { ControlVerdict, ListVerdict } from '../../model/verdict';
import { printCite } from '../licence-words';
import { fill } from '../messages/fill';
import { licenceMessagesIn } from '../messages/licence-messages';
import { statusKey, statusWord, type StatusKey } from '../words';
import { explanation } from './decisive';
import { fragment, type Fragment } from './fragment';
import { conditionMark, paragraphMark, type Mark } from './mark';
import { traceRows, type TraceRow, type Wording } from './trace-rows';

/** An address with the heading that the rule file gives it. */
export interface AddressView {
  readonly address: Fragment;
  readonly heading: string;
}

export interface ParagraphView extends AddressView {
  readonly mark: Mark;
  /** `anti-terrorism only`, or empty. */
  readonly tier: string;
  readonly rows: readonly (TraceRow & { readonly mark: Mark })[];
}

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
  readonly controlledBy: readonly AddressView[];
  readonly reasons: readonly string[];
  readonly assumptions: readonly string[];
  readonly notCovered: readonly AddressView[];
  readonly notShown: readonly AddressView[];
  /** Paragraphs that apply, that may apply and that do not; the last with the conditions that fail. */
  readonly applying: readonly ParagraphView[];
  readonly open: ParagraphGroup;
  readonly failing: ParagraphGroup;
  readonly nothingLooksAt: boolean;
}

/** So many paragraphs that do not apply are shown unfolded where nothing else is there to show. */
const fewFailing = 4;

/** Words one verdict. */
export function verdictView(verdict: ListVerdict, list: AppliedList, wording: Wording): VerdictView {
  const { t, lang, glossary } = wording;
  const status = statusKey(verdict);
  const addressView = (address: string): AddressView => ({
    address: fragment(address, lang),
    heading: glossary.headings[address]?.[lang] ?? '',
  });
  const paragraph = (control: ControlVerdict): ParagraphView => ({
    ...addressView(control.address),
    mark: paragraphMark(control.truth, t),
    tier: control.tier === 'anti-terrorism' ? t.tierAt : '',
    rows: traceRows(explanation(control.trace), wording).map((row) => ({
      ...row,
      mark: conditionMark(row.truth, t),
    })),
  });
  const having = (truth: Truth): readonly ParagraphView[] =>
    verdict.controls.filter((control) => control.truth === truth).map(paragraph);
  const [applying, open, failing] = [having('yes'), having('unknown'), having('no')];
  return {
    jurisdiction: list.jurisdiction[lang],
    asOf: fill(t.statusAsOf, { date: verdict.asOf }),
    status,
    word: statusWord(status, t).word,
    controlledBy: verdict.controlledBy.map(addressView),
    reasons: verdict.reasons.flatMap((reason) => printReason(reason, wording)),
    assumptions: verdict.assumptions.map((id) => glossary.assumptions[id]?.[lang] ?? id),
    notCovered: verdict.notCovered.map(addressView),
    notShown: verdict.notShownInForce.map(addressView),
    applying,
    open: {
      paragraphs: open,
      heading: fill(t.paragraphsOpen, { n: open.length }),
      unfolded: applying.length === 0,
    },
    failing: {
      paragraphs: failing,
      heading: fill(t.paragraphsFail, { n: failing.length }),
      unfolded: applying.length + open.length === 0 && failing.length <= fewFailing,
    },
    nothingLooksAt: verdict.controls.length === 0,
  };
}

function printReason(reason: ListVerdict['reasons'][number], { t, lang }: Wording): readonly string[] {
  const { reason: name, column, rule, cite } = reason;
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
