import type { AddressRange, Operator } from './condition';

/** A condition as the rule files state it, with its figures as the law prints them: for readers, nothing is decided by it. */
export type StatedCondition =
  | {
      readonly kind: 'limit';
      readonly parameter: string;
      /** Only for a range. */
      readonly end?: 'min' | 'max';
      /** Only for a curve: `some > 2.7 GHz, <= 2.9 GHz`. */
      readonly at?: string;
      readonly operator: Operator;
      readonly limit: string;
    }
  | { readonly kind: 'answer'; readonly parameter: string; readonly values: readonly string[] }
  | { readonly kind: 'class'; readonly classes: readonly string[] }
  | {
      readonly kind: 'all' | 'any';
      /** The paragraph whose words these are, where they are those of one. */
      readonly paragraph?: string;
      readonly of: readonly StatedCondition[];
    }
  | {
      readonly kind: 'not';
      /** Where the excluding words stand, and whether what they take out stays controlled; only for an exclusion of the law. */
      readonly exclusion?: { readonly address: string; readonly staysControlled: 'yes' | 'no' | 'unknown' };
      readonly of: StatedCondition;
    }
  | {
      readonly kind: 'reference';
      readonly mode: 'controlled-by' | 'meets';
      readonly targets: readonly AddressRange[];
    }
  | { readonly kind: 'related'; readonly relation: string; readonly of: StatedCondition };
