import type { ReviewedRelation } from '../../model/alignment';
import type { Glossary } from '../../model/comparison';
import type { Bilingual, Lang } from '../../model/text';
import type { ListId } from '../../model/vocabulary';
import { gapMessagesIn, type GapMessages } from '../messages/gap-messages';
import { messagesIn } from '../messages/messages';
import { ruleMessagesIn, type RuleMessages } from '../messages/rule-messages';
import type { Wording } from './leaf-wording';

/** What pages on rules need of the rules beside what they show. */
export interface RuleGround {
  readonly glossary: Glossary;
  /** Short names of all lists, in their order. */
  readonly jurisdictions: ReadonlyMap<ListId, Bilingual>;
  /** The two lists that are compared. */
  readonly compared: ReviewedRelation['lists'];
  /** The list in which an address stands; `undefined` for one that the rules do not hold. */
  readonly listOf: (address: string) => ListId | undefined;
  /** What addresses say beside the language, `&` after each part: the days that were asked for. */
  readonly query: string;
}

/** A list by its id and its short name. */
export interface ComparedName {
  readonly id: ListId;
  readonly jurisdiction: Bilingual;
}

/** What pages on rules are worded with, and where what they name is explained. */
export interface RuleWording extends Wording {
  readonly r: RuleMessages;
  readonly g: GapMessages;
  readonly jurisdiction: (list: ListId) => string;
  /** The two lists that are compared, with their names. */
  readonly compared: readonly [ComparedName, ComparedName];
  /** `undefined` for an address that the rules do not hold. */
  readonly paragraphHref: (address: string) => string | undefined;
  readonly classHref: (id: string) => string;
  readonly parameterHref: (id: string) => string;
  /** Language and days, for any other address of a page. */
  readonly query: string;
}

/** Wording of pages on rules in a language. */
export function ruleWording(
  { glossary, jurisdictions, compared, listOf, query: days }: RuleGround,
  lang: Lang,
): RuleWording {
  const query = `${days}lang=${lang}`;
  const at = (...parts: readonly string[]): string =>
    `/rules/${parts.map(encodeURIComponent).join('/')}?${query}`;
  const named = (id: ListId): ComparedName => ({
    id,
    jurisdiction: jurisdictions.get(id) ?? { en: id, ja: id },
  });
  const jurisdiction = (list: ListId): string => named(list).jurisdiction[lang];
  return {
    t: messagesIn(lang),
    r: ruleMessagesIn(lang),
    g: gapMessagesIn(lang),
    lang,
    glossary,
    jurisdiction,
    compared: [named(compared[0]), named(compared[1])],
    paragraphHref: (address) => {
      const list = listOf(address);
      return list === undefined ? undefined : at(list, address);
    },
    classHref: (id) => at('classes', id),
    parameterHref: (id) => at('parameters', id),
    query,
  };
}
