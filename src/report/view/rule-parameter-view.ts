import type { BrowsedParameter } from '../../model/browsed-parameter';
import { fill } from '../messages/fill';
import type { RuleMessages } from '../messages/rule-messages';
import { printUnits } from './print-limit';
import { addressPiece, linkedText, parameterPiece, type Piece } from './rule-piece';
import { leafPieces } from './rule-rows';
import type { RuleWording } from './rule-wording';

/** One limit with the paragraphs of each list that state it. */
export interface LimitRowView {
  readonly label: readonly Piece[];
  readonly limit: readonly Piece[];
  /** By list, in their order. */
  readonly sides: readonly (readonly {
    readonly address: readonly Piece[];
    readonly heading: string;
    readonly remarks: readonly string[];
  }[])[];
}

export interface RuleParameterView {
  readonly id: string;
  readonly label: string;
  readonly definition: readonly Piece[];
  /** Name and value of what defines it. */
  readonly facts: readonly { readonly name: string; readonly value: readonly Piece[] }[];
  readonly aliases: string;
  readonly wording: readonly { readonly list: string; readonly words: readonly Piece[] }[];
  readonly orderFacts: readonly (readonly Piece[])[];
  readonly jurisdictions: readonly string[];
  readonly limits: readonly LimitRowView[];
  readonly isQuestion: boolean;
}

/** Words everything that the rules say of a parameter. */
export function ruleParameterView(parameter: BrowsedParameter, wording: RuleWording): RuleParameterView {
  const { r, lang, glossary } = wording;
  const { id, label, definition, limits, shown } = parameter;
  return {
    id,
    label: label[lang],
    definition: linkedText(definition[lang], wording),
    facts: factsOf(parameter, wording),
    aliases: parameter.aliases.join(lang === 'ja' ? '、' : ', '),
    wording: parameter.wording.map(({ list, words }) => ({
      list: wording.jurisdiction(list),
      words: linkedText(words[lang], wording),
    })),
    orderFacts: parameter.orderFacts.map(({ lesser, greater, reason }) => {
      const name = (each: string): string => glossary.parameters[each]?.label[lang] ?? each;
      const words = fill(r.orderFact, { lesser: name(lesser), greater: name(greater), reason: reason[lang] });
      return linkedText(words, wording);
    }),
    jurisdictions: shown.map(({ jurisdiction }) => jurisdiction[lang]),
    limits: limits.map(({ limit, statedBy }) => ({
      ...besides(leafPieces(limit, wording), limit.kind === 'answer' ? undefined : label[lang]),
      sides: shown.map(({ id: list }) =>
        statedBy
          .filter((each) => each.list === list)
          .map(({ address, heading, excludes, relation }) => ({
            address: [addressPiece(address, wording)],
            heading: heading[lang],
            remarks: [
              ...(excludes ? [r.excludes] : []),
              ...(relation === undefined
                ? []
                : [fill(r.ofOther, { relation: glossary.relations[relation]?.[lang] ?? relation })]),
            ],
          })),
      ),
    })),
    isQuestion: parameter.kind === 'question',
  };
}

/** Says of which end or in which band only where it is of one. */
function besides(
  { label, limit }: Pick<LimitRowView, 'label' | 'limit'>,
  own: string | undefined,
): Pick<LimitRowView, 'label' | 'limit'> {
  const named = own === undefined ? [] : label.filter(({ text }) => text !== own);
  return { label: named.map((part) => ({ ...part, href: null })), limit };
}

function factsOf(parameter: BrowsedParameter, wording: RuleWording): RuleParameterView['facts'] {
  const { r, lang, glossary } = wording;
  const { kind, unit, domain, least, most, formula, over, values, question, basis } = parameter;
  const plain = (name: string, text: string | undefined): RuleParameterView['facts'] =>
    text === undefined || text === '' ? [] : [{ name, value: linkedText(text, wording) }];
  const printed = formula?.replace(/[a-z][a-z0-9-]+/g, (word) =>
    Object.hasOwn(glossary.parameters, word) ? `[${glossary.parameters[word]?.label[lang] ?? word}]` : word,
  );
  return [
    ...plain(r.kind, domain === 'integer' ? `${kindWord(kind, r)} (${r.wholeNumbers})` : kindWord(kind, r)),
    ...plain(r.question, question?.[lang]),
    ...(basis === undefined ? [] : plain(r.condition, basisWord(basis, r))),
    ...plain(r.unit, unit === undefined ? undefined : printUnits(unit)),
    ...plain(r.least, least),
    ...plain(r.most, most),
    ...plain(r.formula, printed),
    ...(over === undefined ? [] : [{ name: r.over, value: [parameterPiece(over, wording)] }]),
    ...plain(r.values, values.map(({ label }) => label[lang]).join(lang === 'ja' ? '、' : ', ')),
  ];
}

function kindWord(kind: BrowsedParameter['kind'], r: RuleMessages): string {
  switch (kind) {
    case 'number':
      return r.kindNumber;
    case 'range':
      return r.kindRange;
    case 'choice':
      return r.kindChoice;
    case 'question':
      return r.kindQuestion;
  }
}

function basisWord(basis: NonNullable<BrowsedParameter['basis']>, r: RuleMessages): string {
  switch (basis) {
    case 'fact':
      return r.basisFact;
    case 'judgment':
      return r.basisJudgment;
    case 'transaction':
      return r.basisTransaction;
  }
}
