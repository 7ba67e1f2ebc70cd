import { bilingual, type ChangeFindingKind } from './change-kind';
import { alignmentWords } from './change-words';

/** An item of the given list whose verdict or alignment is another in the newer version. */
export const flip: ChangeFindingKind = {
  id: 'flip',
  severity: 'gap',
  mirror: 'flip',
  meaning: {
    en: 'An item of the list gets another verdict on a control list, or the lists agree on it otherwise than before.',
    ja: '品目リスト中の貨物等について、判定又は両リストの一致・不一致が変わる。',
  },
  find: ({ flips }, { jurisdiction, lists }) =>
    flips.map(({ item, name, alignments, verdicts, gained, lost, reason }) => ({
      subject: item,
      addresses: [lost, gained] as const,
      detail: [
        alignments.join(' → '),
        ...verdicts.map(({ before, after }) => `${before.status} → ${after.status}`),
      ].join('; '),
      message: bilingual((lang) => {
        const told = verdicts.map(
          ({ before, after }) =>
            `${jurisdiction(after.list)[lang]} ${verdictWord(before, lang)} → ${verdictWord(after, lang)}`,
        );
        return lang === 'en'
          ? `${name}: ${told.join('; ')}: ${reason.en}`
          : `${name}：${told.join('、')}：${reason.ja}`;
      }),
      sides: [undefined, undefined] as const,
      details: [
        bilingual((lang) => {
          const names = [jurisdiction(lists[0]), jurisdiction(lists[1])] as const;
          const [then, now] = alignments.map((alignment) => alignmentWords(alignment, names)[lang]);
          return lang === 'en' ? `the lists: ${then} → ${now}` : `両リスト：${then} → ${now}`;
        }),
      ],
    })),
};

function verdictWord(
  { status, tier }: { readonly status: keyof typeof statusWords; readonly tier?: string },
  lang: 'en' | 'ja',
): string {
  const word = statusWords[status][lang];
  if (tier !== 'anti-terrorism') return word;
  return lang === 'en' ? `${word} for anti-terrorism only` : `${word}（テロ対策のみ）`;
}

const statusWords = {
  controlled: { en: 'controlled', ja: '該当' },
  'not-controlled': { en: 'not controlled', ja: '非該当' },
  'out-of-class': { en: 'out of class', ja: '対象外' },
  undetermined: { en: 'undetermined', ja: '判定不能' },
  'not-covered-in-full': { en: 'not covered in full', ja: '収録範囲外を含む' },
  'not-covered': { en: 'not covered', ja: '収録範囲外' },
} as const;
