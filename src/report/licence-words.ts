import type { ExceptionBarrier, LicenceState, OpenPoint } from '../model/licensing-outcome';
import type { Lang } from '../model/text';
import { fill } from './messages/fill';
import type { LicenceMessages } from './messages/licence-messages';

/** The states in the order of a legend. */
export const licenceStates: readonly LicenceState[] = [
  'required',
  'exception-possible',
  'not-required',
  'not-decided',
  'no-export',
];

/** A state as a cell shows it, in full, and what it means. */
export function licenceStateWord(
  state: LicenceState,
  m: LicenceMessages,
): { readonly short: string; readonly word: string; readonly meaning: string } {
  switch (state) {
    case 'required':
      return { short: m.shortRequired, word: m.stateRequired, meaning: m.meaningRequired };
    case 'exception-possible':
      return { short: m.shortException, word: m.stateException, meaning: m.meaningException };
    case 'not-required':
      return { short: m.shortNotRequired, word: m.stateNotRequired, meaning: m.meaningNotRequired };
    case 'not-decided':
      return { short: m.shortNotDecided, word: m.stateNotDecided, meaning: m.meaningNotDecided };
    case 'no-export':
      return { short: m.shortNoExport, word: m.stateNoExport, meaning: m.meaningNoExport };
  }
}

/** Why something is open, without the paragraphs that it concerns. */
export function openWord({ kind, says }: OpenPoint, m: LicenceMessages, lang: Lang): string {
  const said = says?.[lang] ?? '';
  switch (kind) {
    case 'verdict-undetermined':
      return m.openVerdictUndetermined;
    case 'verdict-not-covered':
      return m.openVerdictNotCovered;
    case 'control-open':
      return m.openControlOpen;
    case 'no-reason':
      return m.openNoReason;
    case 'rule-not-read':
      return fill(m.openRuleNotRead, { says: said });
    case 'groups-unknown':
      return m.openGroupsUnknown;
    case 'no-row':
      return m.openNoRow;
    case 'recipient':
      return fill(m.openRecipient, { says: said });
    case 'pointer':
      return said === '' ? m.openPointer : fill(m.openPointerSays, { says: said });
    case 'footnote':
      return fill(m.openFootnote, { says: said });
  }
}

export function barrierWord(barrier: ExceptionBarrier, m: LicenceMessages): string {
  switch (barrier) {
    case 'destination':
      return m.barrierDestination;
    case 'reasons':
      return m.barrierReasons;
    case 'paragraph':
      return m.barrierParagraph;
    case 'barred':
      return m.barrierBarred;
  }
}

/** A citation as it is read: `742.6(a)(7)` is a section. */
export function printCite(cite: string): string {
  if (!/^\d{3}\.\d/.test(cite)) return cite;
  return /, \d{3}\./.test(cite) ? `§§ ${cite}` : `§ ${cite}`;
}
