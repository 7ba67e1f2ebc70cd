import type { AppliedList, Glossary } from './comparison';
import type { Operator } from './condition';
import type { DateText, Reason } from './control-list';
import type { Item } from './item';
import type { Bilingual } from './text';

/**
 * Why a limit has no pair of items. `never-decides`: whatever the other figures are, the control answers the same on both
 * sides. `not-possible`: it would decide only for items that cannot exist. `not-confirmed`: the plain evaluator leaves one
 * of the items open, because something that the control refers to is not encoded. `too-large`: the search was given up.
 */
export type WithoutExample = 'never-decides' | 'not-possible' | 'not-confirmed' | 'too-large';

/** An item just inside of a limit and one just outside, the same in all else that counts; or why there is none. */
export type LimitPair =
  { readonly inside: Item; readonly outside: Item } | { readonly without: WithoutExample };

/** A limit of a control as the law prints it, with its examples. */
export interface ExplainedLimit {
  /** Where it is asked of a related item: the relation, or several joined by `/`. */
  readonly relation?: string;
  readonly parameter: string;
  readonly end?: 'min' | 'max';
  /** Band of a curve, printed. */
  readonly at?: string;
  readonly operator: Operator;
  readonly limit: string;
  readonly pair: LimitPair;
}

export interface ExplainedControl {
  readonly address: string;
  readonly heading: Bilingual;
  readonly classes: readonly string[];
  readonly row?: string;
  readonly regime?: string;
  readonly reasons: readonly Pick<Reason, 'reason' | 'column' | 'rule'>[];
  readonly from: DateText;
  readonly until?: DateText;
  readonly shownInForce: boolean;
  readonly notes: readonly Bilingual[];
  readonly open: readonly Bilingual[];
  readonly limits: readonly ExplainedLimit[];
}

/** What the rule files say at an address on a day, with items on the two sides of every limit. */
export interface Explanation {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: { readonly hash: string };
  readonly list: AppliedList;
  /** As it was asked for. */
  readonly address: string;
  readonly heading: Bilingual;
  /** The controls at the address or below it; the one that it is a condition of, where it is none itself. */
  readonly controls: readonly ExplainedControl[];
  /** Further controls below it, without examples. */
  readonly others: readonly { readonly address: string; readonly heading: Bilingual }[];
  readonly glossary: Glossary;
}
