import type { Expression } from '../quantity/expression';
import type { Rational } from '../quantity/rational';
import type { Unit } from '../quantity/unit';
import type { Bilingual } from './text';
import type { Place } from './place';

/** Identifier of a control list: the name of its folder, such as `us-ccl`, `jp-meti`, `wassenaar`. */
export type ListId = string;

/** What a heading names, shared by all lists. Classes form an acyclic graph and overlap unless declared disjoint. */
export interface ItemClass {
  readonly id: string;
  readonly label: Bilingual;
  readonly definition?: Bilingual;
  readonly parents: readonly string[];
  /** Classes that no item can have together with this one (symmetric; inherited by sub-classes). */
  readonly disjointFrom: readonly string[];
  /**
   * Per list, the addresses (entries, paragraphs, rows) that can touch an item of this class, own and not inherited;
   * those of the parents are added by whoever asks. An empty array is a reviewed statement that nothing touches it.
   */
  readonly touchedBy: ReadonlyMap<ListId, readonly string[]>;
  /** Names under which item lists name the class, besides label and id. */
  readonly aliases: readonly string[];
  readonly place: Place;
}

interface ParameterBase {
  readonly id: string;
  readonly label: Bilingual;
  /** What exactly is measured or asked, and how; in both languages. */
  readonly definition: Bilingual;
  /** Column headers under which item lists give it, in both languages, besides label and id. */
  readonly aliases: readonly string[];
  /** Where a list words or measures it in its own way: shown as a note beside each result that rests on it. */
  readonly wording: ReadonlyMap<ListId, Bilingual>;
  /**
   * Classes and questions of which a stated figure speaks: a chip with a TPP may well have digital processing units. No
   * assumption answers them for an item that states the figure.
   */
  readonly speaksOf: readonly string[];
  /** For a figure: the classes of which a list asks for it, worked out when the rules are read. */
  readonly askedOf: readonly string[];
  readonly place: Place;
}

/** A measured number with a unit. `least` and `most` are physical bounds (a power is never negative). */
export interface NumberParameter extends ParameterBase {
  readonly kind: 'number';
  readonly dimension: string;
  /** The unit in which scopes and reports state it. */
  readonly unit: Unit;
  readonly domain: 'real' | 'integer';
  readonly least?: Rational;
  readonly most?: Rational;
  /** For a derived parameter: its value from other number parameters, each in its own declared unit. */
  readonly formula?: Expression;
  /** Set when it is a curve over another number parameter: power at a frequency. Items give measured rows. */
  readonly over?: string;
}

/** Two ends of one band, such as a rated temperature range or an operating frequency range. */
export interface RangeParameter extends ParameterBase {
  readonly kind: 'range';
  readonly dimension: string;
  readonly unit: Unit;
  readonly least?: Rational;
}

/** One of several named values. */
export interface ChoiceParameter extends ParameterBase {
  readonly kind: 'choice';
  readonly values: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly aliases: readonly string[];
  }[];
}

/** A yes/no question, written out in both languages. */
export interface QuestionParameter extends ParameterBase {
  readonly kind: 'question';
  readonly question: Bilingual;
  /**
   * `fact`: read off the product. `judgment`: no figure answers it. `transaction`: depends on exporter, end user or use.
   */
  readonly basis: 'fact' | 'judgment' | 'transaction';
}

export type Parameter = NumberParameter | RangeParameter | ChoiceParameter | QuestionParameter;

/** A relation from an item to another item that a control looks at: `contains`, `technology-for`. */
export interface Relation {
  readonly id: string;
  readonly label: Bilingual;
  /** The related item is what software or technology is for: lists are compared for each class of it. */
  readonly isSubject?: boolean;
  readonly place: Place;
}

/** Order between two number parameters that holds for every real item: `lesser` is never above `greater`. */
export interface OrderFact {
  readonly lesser: string;
  readonly greater: string;
  readonly reason: Bilingual;
}

/** A named assumption that a user may declare for a whole item list; printed beside each verdict that rests on it. */
export interface Assumption {
  readonly id: string;
  readonly label: Bilingual;
  /** Parameter (a question or a choice) and the answer that is taken where an item states none. */
  readonly sets: ReadonlyMap<string, string>;
  /** Taken where an item states nothing: it has no class but those stated and their parents. */
  readonly closesClasses: boolean;
  /** Classes that are taken not to apply where an item does not state them. */
  readonly excludesClasses: readonly string[];
  readonly place: Place;
}

export interface Vocabulary {
  readonly classes: ReadonlyMap<string, ItemClass>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly orderFacts: readonly OrderFact[];
  readonly assumptions: ReadonlyMap<string, Assumption>;
}
