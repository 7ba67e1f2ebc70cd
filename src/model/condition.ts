import type { Expression } from '../quantity/expression';
import type { Quantity } from '../quantity/quantity';
import type { Place } from './place';

/** `>` exceeding, 超える; `>=` or more, 以上; `<` less than, 未満; `<=` or less, 以下; `=` exactly. */
export type Operator = '>' | '>=' | '<' | '<=' | '=';

/** The number that the law prints, with its unit; two figures where it prints two for one limit. */
export interface PrintedThreshold {
  readonly kind: 'printed';
  /** At least one. An item is compared with the one of its own unit family, unconverted. */
  readonly figures: readonly Quantity[];
}

/** A limit that depends on other figures, evaluated in `unit`, such as `505.62 / f²` in W. */
export interface ComputedThreshold {
  readonly kind: 'computed';
  readonly expression: Expression;
  readonly unitSymbol: string;
}

export type Threshold = PrintedThreshold | ComputedThreshold;

/** Part of an axis, in the unit of the parameter that it belongs to; a missing bound is open-ended. */
export interface Band {
  readonly lower?: { readonly operator: '>' | '>='; readonly figure: Quantity };
  readonly upper?: { readonly operator: '<' | '<='; readonly figure: Quantity };
}

/** A number parameter against a threshold; for a range, the named end; for a curve, within a band of its axis. */
export interface Criterion {
  readonly kind: 'criterion';
  readonly parameter: string;
  /** Only for a range parameter. */
  readonly end?: 'min' | 'max';
  /**
   * Only for a curve: `some` is "at any frequency", `every` is "at all frequencies" of the band. With `some`, `>` and `>=`
   * turn on the highest value in the band, `<` and `<=` on the lowest; with `every` it is the other way round.
   */
  readonly at?: { readonly quantifier: 'some' | 'every'; readonly band: Band };
  readonly operator: Operator;
  readonly threshold: Threshold;
  /** As written in the rule file. */
  readonly printed: string;
  readonly place: Place;
}

/** A choice or a question: the parameter has one of the values (`yes`, `no` for a question). */
export interface Answer {
  readonly kind: 'answer';
  readonly parameter: string;
  readonly values: readonly string[];
  readonly printed: string;
  readonly place: Place;
}

/** The item belongs to at least one of the classes. */
export interface OfClass {
  readonly kind: 'class';
  readonly classes: readonly string[];
  readonly place: Place;
}

/** Criteria that hold together (`all`), any of which suffices (`any`), or whose opposite is meant (`not`). */
export interface Combination {
  readonly kind: 'all' | 'any';
  readonly of: readonly Condition[];
  /** Address of the paragraph whose words these are, where the combination stands for a paragraph. */
  readonly paragraph?: string;
}

export interface Negation {
  readonly kind: 'not';
  readonly of: Condition;
  /** Set where the negation is an exclusion of the law. */
  readonly exclusion?: Exclusion;
}

/** What an exclusion says about the items that it takes out. */
export interface Exclusion {
  /** Where the excluding words stand: address of the paragraph, note or row. */
  readonly address: string;
  /** Whether what it takes out stays controlled under another paragraph. */
  readonly staysControlled: 'yes' | 'no' | 'unknown';
  readonly place: Place;
}

/**
 * Another paragraph's scope: that of any of the controls for which its targets stand. `controlled-by`: class, criteria and
 * exclusions, inherited ones and those of its row included. `meets`: criteria and exclusions, inherited ones included, but
 * neither the class of the control nor the exclusions of its row (Note 4 to 3A090 carries its exclusions over to the
 * paragraphs that refer to it); a class that a criterion, an exclusion or a sub-paragraph of an `of: all` names still counts.
 * Targets are absolute addresses; a range or a row stands for all controls in it.
 */
export interface Reference {
  readonly kind: 'reference';
  readonly mode: 'controlled-by' | 'meets';
  readonly targets: readonly AddressRange[];
  /** Set by the engine for a day: what the targets then say, in the order of the list. */
  readonly resolved?: readonly ReferredScope[];
  readonly place: Place;
}

/** One control that a reference reaches on a day, or an address that it reaches and that is not encoded in full. */
export interface ReferredScope {
  readonly address: string;
  /** False where the words under the address are not encoded in full: their answer is unknown unless `condition` is no. */
  readonly encoded: boolean;
  /** Scope or criteria of the control; for an address that is not encoded its screen, if it has one. */
  readonly condition?: Condition;
  /** Only between lists: the address is that of an exclusion, and what is meant is where the law sends what it takes out. */
  readonly isElsewhere?: true;
}

export interface AddressRange {
  readonly from: string;
  /** The last address of the range, in the order of the list, its sub-paragraphs included; same as `from` for one. */
  readonly to: string;
}

/** There is an item in the relation to this one that satisfies the condition. */
export interface Related {
  readonly kind: 'related';
  readonly relation: string;
  readonly of: Condition;
  readonly place: Place;
}

export type Condition = Criterion | Answer | OfClass | Combination | Negation | Reference | Related;
