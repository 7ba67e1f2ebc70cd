import { rewordedTables } from './change-licence';
import { bilingual, type ChangeFindingKind } from './change-kind';

/** A control that stands under another address and, apart from what is said elsewhere, controls what it did. */
export const moved: ChangeFindingKind = {
  id: 'moved',
  severity: 'note',
  mirror: 'moved',
  meaning: {
    en: 'The control stands under another address; references, reports and acceptances that name the old one go dead.',
    ja: '規定の項番が変わった。旧項番による参照、報告及び承認は無効となる。',
  },
  find: ({ controls }) =>
    controls
      .filter(({ kind }) => kind === 'moved')
      .map(({ list, addresses, heading, places }) => ({
        subject: list,
        list,
        addresses,
        detail: '',
        message: bilingual((lang) => {
          const [before, after] = addresses.map((side) => side.join(', '));
          return lang === 'en'
            ? `${before ?? ''} (${heading.en}) moved to ${after ?? ''}`
            : `${before ?? ''}（${heading.ja}）は${after ?? ''}へ移動`;
        }),
        sides: places,
        details: [],
      })),
};

/** The lines of a paragraph changed, and nothing that any item, date or reason depends on. */
export const reworded: ChangeFindingKind = {
  id: 'reworded',
  severity: 'note',
  mirror: 'reworded',
  meaning: {
    en: 'The text of the rule file differs and the meaning is proved equal, or nothing in it bears on scope.',
    ja: 'ルールファイルの記述は異なるが、意味は同一と証明されたか、規制範囲に関係しない。',
  },
  find: ({ reworded: found, licensing }, context) => [
    ...found.map(({ list, address, heading, addresses, places }) => ({
      subject: list,
      list,
      addresses,
      detail: '',
      message: {
        en: `${address} (${heading.en}): the text differs, the meaning is the same`,
        ja: `${address}（${heading.ja}）：記述は異なるが意味は同じ`,
      },
      sides: places,
      details: [],
    })),
    ...rewordedTables(licensing, context),
  ],
};
