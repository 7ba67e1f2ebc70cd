import type { ListRelation, UnresolvedReason } from '../model/list-comparison';
import type { Bilingual } from '../model/text';
import type { Alignment } from '../model/verdict';

type Pair = readonly [Bilingual, Bilingual];

/** A relation of two lists under the names of their jurisdictions. */
export function relationWords(relation: ListRelation, [first, second]: Pair): Bilingual {
  switch (relation) {
    case 'equal':
      return { en: 'equal', ja: '一致' };
    case 'first-wider':
      return wider(first);
    case 'second-wider':
      return wider(second);
    case 'each-wider':
      return { en: 'each wider somewhere', ja: '双方に広い部分あり' };
    case 'only-first':
      return only(first);
    case 'only-second':
      return only(second);
    case 'not-comparable':
      return { en: 'not comparable', ja: '比較不能' };
    case 'unresolved':
      return { en: 'not settled', ja: '未確定' };
    case 'neither-controls':
      return { en: 'neither controls', ja: 'いずれも規制せず' };
  }
}

/** How the two verdicts of an item stand to each other, under the names of the jurisdictions. */
export function alignmentWords(alignment: Alignment, [first, second]: Pair): Bilingual {
  switch (alignment) {
    case 'both-controlled':
      return { en: 'both control', ja: '双方該当' };
    case 'neither-controlled':
      return { en: 'neither controls', ja: '双方非該当' };
    case 'first-only':
      return only(first);
    case 'second-only':
      return only(second);
    case 'undetermined':
      return { en: 'undetermined', ja: '判定不能' };
    case 'not-covered':
      return { en: 'not covered in full', ja: '収録範囲外を含む' };
  }
}

/** Why part of a comparison stayed open. */
export function unresolvedWords(reason: UnresolvedReason): Bilingual {
  switch (reason) {
    case 'node-budget':
      return {
        en: 'the comparison needed more room than it is given',
        ja: '計算量の上限に達した',
      };
    case 'dependent-figures':
      return { en: 'figures that depend on each other meet', ja: '相互に依存する数値が関係する' };
    case 'several-related-items':
      return {
        en: 'a condition looks at several related items at once',
        ja: '複数の関連貨物に同時に係る条件がある',
      };
    case 'not-encoded':
      return {
        en: 'a condition refers to a paragraph that is not encoded in full',
        ja: '全部は収録していない規定を引用する条件がある',
      };
    case 'controlled-elsewhere':
      return {
        en: 'an exclusion leaves items to another paragraph of the same list, which is not encoded',
        ja: '除外されるものは同じリストの別の規定で規制されるが、その規定は未収録である',
      };
    case 'witness-not-confirmed':
      return {
        en: 'the second evaluation did not confirm an example item',
        ja: '例示品が再評価で確認されなかった',
      };
  }
}

function wider({ en, ja }: Bilingual): Bilingual {
  return { en: `${en} wider`, ja: `${ja}の方が広い` };
}

function only({ en, ja }: Bilingual): Bilingual {
  return { en: `${en} only`, ja: `${ja}のみ` };
}
