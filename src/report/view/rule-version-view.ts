import { reasonWord } from './reason-word';
import type {
  BrowsedParagraph,
  StatedReason,
  StatedVersion,
  VersionChange,
} from '../../model/browsed-paragraph';
import { fill } from '../messages/fill';
import type { RuleMessages } from '../messages/rule-messages';
import { dayWord } from './rule-listing';
import { ruleRows, type RuleRow } from './rule-rows';
import type { RuleWording } from './rule-wording';

/** One version of a paragraph in a table. */
export interface VersionView {
  readonly from: string;
  readonly until: string;
  readonly seen: readonly { readonly edition: string; readonly hash: string }[];
  /** `applies`, `reserved`, or both, or empty. */
  readonly state: readonly string[];
}

export interface VersionChangeView {
  readonly heading: string;
  readonly gone: readonly RuleRow[];
  readonly added: readonly RuleRow[];
  readonly facts: string;
}

/** A reason for control, with the condition on which it holds for a part of the paragraph. */
export interface ReasonView {
  readonly word: string;
  readonly cite: string;
  readonly rows: readonly RuleRow[];
}

/** Words the versions of a paragraph; unknown days are said to be unknown. */
export function versionViews(versions: readonly StatedVersion[], { r }: RuleWording): readonly VersionView[] {
  return versions.map(({ from, until, seen, applies, absent }) => ({
    from: from === 'unknown' ? r.unknownDay : from,
    until: until === undefined ? r.noEnd : until === 'unknown' ? r.unknownDay : until,
    seen: seen.map(({ edition, hash }) => ({ edition, hash: hash === 'unknown' ? r.noHash : hash })),
    state: [...(applies ? [r.versionApplies] : []), ...(absent ? [r.versionAbsent] : [])],
  }));
}

/** Words what changed from each version to the next. */
export function changeViews(
  changes: BrowsedParagraph['changes'],
  wording: RuleWording,
): readonly VersionChangeView[] {
  const { r, lang } = wording;
  return changes.map(({ before, after, gone, added, facts }) => ({
    heading: fill(r.changesHeading, { before: dayWord(before, wording), after: dayWord(after, wording) }),
    gone: ruleRows(gone, wording),
    added: ruleRows(added, wording),
    facts:
      facts.length === 0
        ? ''
        : fill(r.changesFacts, {
            facts: facts.map((fact) => factWord(fact, r)).join(lang === 'ja' ? '、' : ', '),
          }),
  }));
}

function factWord(fact: VersionChange['facts'][number], r: RuleMessages): string {
  switch (fact) {
    case 'classes':
      return r.factClasses;
    case 'row':
      return r.factRow;
    case 'regime':
      return r.factRegime;
    case 'reasons':
      return r.factReasons;
    case 'note':
      return r.factNote;
    case 'absent':
      return r.factAbsent;
  }
}

/** Words the reasons for control. */
export function reasonViews(reasons: readonly StatedReason[], wording: RuleWording): readonly ReasonView[] {
  const { r, lang } = wording;
  return reasons.map(({ reason: code, column, rule, cite, when }) => {
    const reason = reasonWord(code, lang);
    const named = column === undefined ? reason : fill(r.reasonColumn, { reason, column });
    return {
      word: rule === undefined ? named : fill(r.reasonRule, { reason: named, rule }),
      cite: cite ?? '',
      rows: when === undefined ? [] : ruleRows([when], wording),
    };
  });
}
