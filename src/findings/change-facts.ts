import type { Severity } from '../model/finding';
import type { ChangedFact, ChangeKind, ControlChange } from '../model/rule-change';
import type { Bilingual } from '../model/text';
import { bilingual, type ChangeFacts, type ChangeFindingKind } from './change-kind';

/** What may be said of a paragraph besides its scope. */
export const factNames: Readonly<Record<ChangedFact['fact'], Bilingual>> = {
  coverage: { en: 'coverage', ja: '収録範囲' },
  reasons: { en: 'reasons for control', ja: '規制理由' },
  dates: { en: 'dates', ja: '適用日' },
  regime: { en: 'regime', ja: '国際レジームの項番' },
};

interface FactWords {
  readonly id: ChangeKind;
  readonly fact: ChangedFact['fact'];
  readonly severity: Severity;
  readonly meaning: Bilingual;
}

const words: readonly FactWords[] = [
  {
    id: 'coverage-changed',
    fact: 'coverage',
    severity: 'review',
    meaning: {
      en: 'Another part of the official words counts as encoded: it decides where "not controlled" can be said.',
      ja: '収録済みとする範囲が変わった。「非該当」と判定できる範囲に影響する。',
    },
  },
  {
    id: 'reasons-changed',
    fact: 'reasons',
    severity: 'review',
    meaning: {
      en: 'Other reasons for control, and with them other licence requirements or another tier.',
      ja: '規制理由が変わった。許可要件又は規制区分に影響する。',
    },
  },
  {
    id: 'dated',
    fact: 'dates',
    severity: 'review',
    meaning: {
      en: 'The text applies from or until another day: verdicts for days between the two change.',
      ja: '条文の適用日が変わった。その間の日を基準日とする判定に影響する。',
    },
  },
  {
    id: 'regime-changed',
    fact: 'regime',
    severity: 'note',
    meaning: {
      en: 'Another ancestor in a regime, or none any more: counterparts are looked up by it.',
      ja: '国際レジームの対応項番が変わった。対応規定の特定に用いる。',
    },
  },
];

/** Kinds about what a paragraph says besides its scope. */
export const factChangeKinds: readonly ChangeFindingKind[] = words.map(({ id, fact, severity, meaning }) => ({
  id,
  severity,
  mirror: id,
  meaning,
  find: ({ controls }) =>
    controls.flatMap((control) =>
      control.facts.filter((found) => found.fact === fact).map((found) => factsOf(control, found)),
    ),
}));

function factsOf(
  { list, address, heading, addresses, places }: ControlChange,
  { fact, before, after }: ChangedFact,
): ChangeFacts {
  const shown = (text: string): string => (text.trim() === '' ? '-' : text);
  return {
    subject: list,
    list,
    addresses,
    detail: `${fact}: ${before} → ${after}`,
    message: bilingual((lang) => {
      const head = lang === 'en' ? `${address} (${heading.en}): ` : `${address}（${heading.ja}）：`;
      return `${head}${factNames[fact][lang]} ${shown(before)} → ${shown(after)}`;
    }),
    sides: places,
    details: [],
  };
}
