import type { Glossary } from '../../model/comparison';
import type { Rulebook } from '../../model/rulebook';
import type { RuleGround } from '../../report/view/rule-wording';
import { asOfName, comparedLists } from '../compared-lists';
import { parameterEntry, pick } from '../glossary';
import type { AsOf } from './rule-days';
import { ruleIndex } from './rule-index';

const glossaries = new WeakMap<Rulebook, Glossary>();

/** What pages on rules are worded with, on the days that were asked for. */
export function ruleGround(rulebook: Rulebook, asOf: AsOf): RuleGround {
  const { lists } = rulebook;
  const { listOf } = ruleIndex(rulebook);
  const [first, second] = comparedLists(rulebook);
  const glossary = glossaries.get(rulebook) ?? wholeGlossary(rulebook);
  glossaries.set(rulebook, glossary);
  const days = new URLSearchParams(
    [...asOf].sort().map(([id, day]): [string, string] => [asOfName(id), day]),
  ).toString();
  return {
    glossary,
    jurisdictions: new Map([...lists.values()].map(({ id, jurisdiction }) => [id, jurisdiction])),
    compared: [first.id, second.id],
    listOf: (address) => listOf.get(address),
    query: days === '' ? '' : `${days}&`,
  };
}

/** Every word of the vocabulary: any page may name any of them. */
function wholeGlossary({ vocabulary }: Rulebook): Glossary {
  const { parameters, classes, relations, assumptions } = vocabulary;
  return {
    parameters: pick(new Set(parameters.keys()), (id) => parameterEntry(parameters.get(id))),
    classes: pick(new Set(classes.keys()), (id) => classes.get(id)?.label),
    relations: pick(new Set(relations.keys()), (id) => relations.get(id)?.label),
    assumptions: pick(new Set(assumptions.keys()), (id) => assumptions.get(id)?.label),
    headings: {},
  };
}
