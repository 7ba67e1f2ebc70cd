import type { Answer, Criterion, Related } from '../../model/condition';
import type { ControlList, DateText } from '../../model/control-list';
import type { Vocabulary } from '../../model/vocabulary';

/**
 * What a list asks on a day, in numbers: enough to judge items without reading a word of it, and without knowing yet what class
 * they are of. A node is the place in `nodes` at which its operator stands; the count of its operands follows, and these.
 */
export interface ListCode {
  readonly nodes: Int32Array;
  /** Operands of `ofClass`. */
  readonly classes: readonly string[];
  /** `perControl` numbers for each control, in the order of the list. */
  readonly controls: Int32Array;
  readonly classLists: readonly (readonly string[])[];
  /** By address of which something is not encoded in full: for each such part 1 where it is the whole, else 0, and its screen. */
  readonly gaps: ReadonlyMap<string, readonly number[]>;
  /** `perLeaf` numbers for each operand of `leaf`. */
  readonly leaves: Int32Array;
  readonly groups: readonly CodedGroup[];
}

/** What the conditions of a group turn on. */
export type CodedGroup =
  | { readonly kind: 'answer'; readonly parameter: string; readonly conditions: readonly Answer[] }
  | { readonly kind: 'criterion'; readonly of: CriterionOf }
  | { readonly kind: 'related' };

/** A condition that stands for itself. */
export type CodedCondition = Criterion | Answer | Related;

/** Of a criterion what it turns on; of its limit only a formula counts. */
export type CriterionOf = Pick<Criterion, 'parameter' | 'end'> & {
  readonly computed?: Extract<Criterion['threshold'], { kind: 'computed' }>;
};

/** The operators; operands are nodes but where said. */
export const all = 0;
export const any = 1;
export const not = 2;
/** One of the classes, which are its operands. */
export const ofClass = 3;
/** A condition that stands for itself: its operand is its number among the leaves. */
export const leaf = 4;
/** What is not encoded, unless its operand answers no. */
export const unencoded = 5;

/**
 * Of a control: its place in the order of the list, the number of its list of classes, and the nodes of its scope, of its scope
 * without exclusions whose items stay controlled elsewhere, and of the reasons for which it counts for the list.
 */
export const perControl = 5;

/** Of a leaf: its group, its number among the conditions of the group, and what it answers where nothing is stated; -1 if unknown. */
export const perLeaf = 3;
export const notKnown = -1;

/** A list in numbers, and the conditions of its groups, each read when a figure is stated that its group turns on. */
export interface KeptCode {
  readonly code: ListCode;
  /** As the law has them: references are not followed. */
  readonly conditionsOf: (group: number) => readonly CodedCondition[];
}

interface Kept {
  readonly asOf: DateText;
  readonly vocabulary: Vocabulary;
  readonly read: () => KeptCode;
}

const kept = new WeakMap<ControlList, Kept>();

/** Takes what a list asks on a day from where it was kept: it is read when items are judged on that day. */
export function keepCode(
  list: ControlList,
  asOf: DateText,
  vocabulary: Vocabulary,
  read: () => KeptCode,
): void {
  let known: KeptCode | undefined;
  kept.set(list, { asOf, vocabulary, read: () => (known ??= read()) });
}

/** What was kept of a list on its day; `undefined` where its own words have to be asked. */
export function keptCode(
  { list, asOf }: { readonly list: ControlList; readonly asOf: DateText },
  vocabulary: Vocabulary,
): KeptCode | undefined {
  const found = kept.get(list);
  return found?.asOf === asOf && found.vocabulary === vocabulary ? found.read() : undefined;
}
