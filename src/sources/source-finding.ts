import type { Operator } from '../model/condition';
import type { Place } from '../model/place';
import type { Bilingual } from '../model/text';
import type { SourceCheck } from '../model/waiver';

/** One difference between the rule files and an official text, at one paragraph. */
export interface SourceFinding {
  readonly check: SourceCheck;
  readonly address: string;
  /** The figure that it is about, in the form that waivers name: `31.8 GHz`. */
  readonly figure?: string;
  readonly message: Bilingual;
  /** Where the rule stands; absent for a paragraph that is not encoded. */
  readonly place?: Place;
}

const operatorWords: Readonly<Record<Operator, Bilingual>> = {
  '>': { en: 'exceeding', ja: '超える' },
  '>=': { en: 'or more', ja: '以上' },
  '<': { en: 'less than', ja: '未満' },
  '<=': { en: 'or less', ja: '以下' },
  '=': { en: 'exactly', ja: '等しい' },
};

/** The wording of each check. `law` and `rule` are what stands on either side. */
export function sourceMessage(
  check: SourceCheck,
  { law = '', rule = '' }: { readonly law?: string; readonly rule?: string },
): Bilingual {
  switch (check) {
    case 'hash-changed':
      return {
        en: `the text is not the one that was read (rules ${rule}, text ${law})`,
        ja: `条文が確認時のものと異なる（規則 ${rule}、条文 ${law}）`,
      };
    case 'not-read':
      return {
        en: 'the rules do not say that the paragraph was read in this edition',
        ja: 'この版での確認が規則に記されていない',
      };
    case 'law-figure':
      return {
        en: `the text prints \`${law}\`, which no criterion here or above holds`,
        ja: `条文の「${law}」を、この規定及び上位の規定のどの要件も持たない`,
      };
    case 'rule-figure':
      return {
        en: `the criterion \`${rule}\` has a figure that the text does not print here`,
        ja: `要件「${rule}」の数値が、条文のこの箇所にない`,
      };
    case 'comparison':
      return {
        en: `the text says \`${law}\`, the criterion \`${rule}\``,
        ja: `条文は「${law}」、要件は「${rule}」`,
      };
    case 'not-in-text':
      return { en: 'the rules encode a paragraph that the text does not have', ja: '規則にあるが条文にない' };
    case 'not-encoded':
      return {
        en: 'the text has a paragraph that the rules, which claim to be complete here, do not encode',
        ja: '条文にあるが、全部を収録したとする規則にない',
      };
    case 'absence':
      return {
        en: `reserved or deleted on one side only (rules ${rule}, text ${law})`,
        ja: `一方でのみ空番又は削除（規則 ${rule}、条文 ${law}）`,
      };
  }
}

/** A comparison in words: `exceeding 31.8 GHz`. */
export function printComparison(operator: Operator, printed: string): string {
  return `${operatorWords[operator].en} (${operatorWords[operator].ja}) ${printed}`;
}
