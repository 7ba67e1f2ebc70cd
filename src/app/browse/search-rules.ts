import { statedParagraph } from '../../engine/claims/stated-paragraph';
import { paragraphIndex } from '../../engine/paragraph-index';
import { containsAddress } from '../../model/address';
import type { NamedParagraph } from '../../model/named-paragraph';
import type { RuleSearch } from '../../model/rule-search';
import type { Rulebook } from '../../model/rulebook';
import type { ListId } from '../../model/vocabulary';
import type { Corpus } from '../corpus';
import { addressesOfQuery } from './address-of-query';
import { foldWords } from './fold-words';
import { namedParagraph } from './named-paragraph';
import { aroundHeld } from './nearest-addresses';
import { ruleDays } from './rule-days';
import { ruleIndex, type Indexed, type RuleIndex } from './rule-index';

/** Longest query that is looked at, and the words of it that count. */
const longestQuery = 200;
const mostWords = 8;
/** Hits that a page lists in each group; more are counted. */
const most = { paragraphs: 60, classes: 30, parameters: 40 } as const;

/** What is searched for; `list` narrows the paragraphs to one list. */
export interface RuleQuery {
  readonly query: string;
  readonly list?: ListId;
}

/**
 * Finds paragraphs, item classes and parameters by address, by name and by words in either language. All words of the query
 * have to occur; a plural is found by its singular. An address is found however it is punctuated.
 */
export function searchRules({ query: asked, list }: RuleQuery, { rulebook, tool }: Corpus): RuleSearch {
  const query = asked.slice(0, longestQuery);
  const { paragraphs, classes, parameters } = ruleIndex(rulebook);
  const words = wordsOf(query);
  const ofList = list === undefined ? paragraphs : paragraphs.filter(({ value }) => value.list === list);
  const [inClasses, inParameters] = [ranked(classes, words), ranked(parameters, words)];
  const meant = addressesOfQuery(query, rulebook);
  const exact = meant.flatMap((address) => held(address, rulebook));
  const inParagraphs = [...new Set([...meantBy(exact, ofList, rulebook), ...ranked(ofList, words)])].filter(
    (each) => !isOneOf(each, exact),
  );
  return {
    tool,
    rules: { hash: rulebook.hash },
    query,
    ...(list !== undefined && { list }),
    exact,
    nearest: exact.length > 0 ? [] : meant.flatMap((address) => aroundHeld(address, rulebook).slice(0, 1)),
    paragraphs: inParagraphs.slice(0, most.paragraphs),
    classes: inClasses.slice(0, most.classes),
    parameters: inParameters.slice(0, most.parameters),
    totals: {
      paragraphs: inParagraphs.length,
      classes: inClasses.length,
      parameters: inParameters.length,
    },
  };
}

/** What stands below an address, or belongs to it where it is a row. */
function meantBy(
  exact: readonly NamedParagraph[],
  all: RuleIndex['paragraphs'],
  rulebook: Rulebook,
): readonly NamedParagraph[] {
  return exact.flatMap(({ list, address }) => {
    const day = ruleDays(rulebook, new Map()).find((each) => each.list.id === list);
    const stated = new Set(day && statedParagraph(address, day).controls.map((control) => control.address));
    return all
      .map(({ value }) => value)
      .filter(
        (each) => each.list === list && (stated.has(each.address) || containsAddress(address, each.address)),
      );
  });
}

function isOneOf({ list, address }: NamedParagraph, named: readonly NamedParagraph[]): boolean {
  return named.some((each) => each.list === list && each.address === address);
}

function held(address: string, { lists }: Rulebook): readonly NamedParagraph[] {
  return [...lists.values()].flatMap((list) => {
    const indexed = paragraphIndex(list).byAddress.get(address);
    return indexed === undefined ? [] : [namedParagraph(list.id, indexed)];
  });
}

/** Each word as it stands and, for a word in Latin letters, without the ending of the plural. */
function wordsOf(query: string): readonly (readonly string[])[] {
  const words = foldWords(query)
    .split(/[\s,;、。・]+/u)
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, mostWords).map((word) => {
    const singular = /^[a-z-]{3,}s$/u.test(word) ? word.slice(0, -1) : word;
    return singular === word ? [word] : [word, singular];
  });
}

/** Those in which all words occur, best first and otherwise in their order. */
function ranked<T>(all: readonly Indexed<T>[], words: readonly (readonly string[])[]): readonly T[] {
  if (words.length === 0) return [];
  return all
    .map((indexed, place) => ({ indexed, place, weight: weightOf(indexed, words) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ indexed }) => indexed.value);
}

/** 0 where a word does not occur. */
function weightOf({ name, besides, about }: Indexed<unknown>, words: readonly (readonly string[])[]): number {
  let sum = 0;
  for (const forms of words) {
    const found = Math.max(...forms.map((word) => wordWeight(word, name, besides, about)));
    if (found === 0) return 0;
    sum += found;
  }
  return sum;
}

function wordWeight(word: string, name: string, besides: string, about: string): number {
  const at = placeOf(word, name);
  if (at === 'whole') return 40;
  if (at === 'start') return 20;
  const inBesides = placeOf(word, besides);
  if (inBesides === 'whole' || inBesides === 'start') return 12;
  if (at === 'inside') return 8;
  if (inBesides === 'inside') return 5;
  return placeOf(word, about) === undefined ? 0 : 1;
}

/** Where a word stands in the parts of a text: as a whole part, at the beginning of a word, or within one. */
function placeOf(word: string, text: string): 'whole' | 'start' | 'inside' | undefined {
  if (
    text === word ||
    text.startsWith(`${word} |`) ||
    text.endsWith(`| ${word}`) ||
    text.includes(`| ${word} |`)
  )
    return 'whole';
  if (text.startsWith(word) || text.includes(` ${word}`)) return 'start';
  return text.includes(word) ? 'inside' : undefined;
}
