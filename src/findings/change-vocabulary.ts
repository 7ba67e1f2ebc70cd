import type { Severity } from '../model/finding';
import type { VocabularyChange } from '../model/rule-change';
import type { Bilingual } from '../model/text';
import type { ChangeFindingKind } from './change-kind';

function vocabularyKind(
  id: VocabularyChange['kind'],
  severity: Severity,
  meaning: Bilingual,
): ChangeFindingKind {
  return {
    id,
    severity,
    mirror: id,
    meaning,
    find: ({ vocabulary }) =>
      vocabulary
        .filter(({ kind }) => kind === id)
        .map(({ subject, message, places, addresses, before, after }) => {
          const named = [...new Set(addresses.flat())];
          return {
            subject,
            addresses,
            detail: `${before ?? ''} → ${after ?? ''}`,
            message,
            sides: places,
            details:
              named.length === 0
                ? []
                : [
                    {
                      en: `named by ${named.slice(0, 8).join(', ')}${named.length > 8 ? ` and ${named.length - 8} more` : ''}`,
                      ja: `使用する規定：${named.slice(0, 8).join('、')}${named.length > 8 ? `ほか${named.length - 8}件` : ''}`,
                    },
                  ],
          };
        }),
  };
}

/** A parameter bears another name and means what it did: item lists that use the old one must follow. */
export const renamed = vocabularyKind('renamed', 'note', {
  en: 'A parameter bears another name and means what it did; item lists that use the old name must follow.',
  ja: 'パラメータの名称のみが変わった。旧名称を用いる品目リストは改める必要がある。',
});

/** Words of the vocabulary mean something else, so that paragraphs that read the same may not say the same. */
export const vocabularyChanged = vocabularyKind('vocabulary-changed', 'review', {
  en: 'A parameter, class, assumption or order fact means something else; paragraphs were compared under the newer meaning.',
  ja: 'パラメータ、品目、前提又は順序関係の意味が変わった。各規定は新しい意味により比較した。',
});
