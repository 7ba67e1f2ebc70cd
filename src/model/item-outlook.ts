import type { Quantity } from '../quantity/quantity';
import type { Bound } from '../scope/interval';

/** A figure, an answer or a class that can be asked for or that can change. */
export interface AskedFigure {
  readonly kind: 'parameter' | 'class' | 'related';
  /** Parameter, class or relation id; with the relation before it, `contains/adc-resolution`, for a related item. */
  readonly id: string;
  /** Only for a range. */
  readonly end?: 'min' | 'max';
  /** Only for a curve: the band in which it is asked for, printed. */
  readonly band?: string;
}

/** The nearest change of one figure or answer that turns the answer of a list. */
export interface NearestChange {
  readonly figure: AskedFigure;
  /** As printed in the declared unit, or the value of a choice or a question. */
  readonly from: string;
  readonly to: string;
  /** Whether `to` itself turns the answer; if not, figures just beyond it do. */
  readonly reached: boolean;
}

/**
 * What a list says of an item on list parity, so that control for anti-terrorism reasons alone is none. `not-covered-in-full`:
 * no encoded paragraph controls it, but not all that can touch it is encoded, or a condition of what is not encoded is open.
 */
export type AxisOutcome = 'controlled' | 'not-controlled' | 'undetermined' | 'not-covered-in-full';

/** A bound in the declared unit of the parameter, and as the law or the item list prints it. */
export interface AxisBound extends Bound {
  readonly printed: Quantity;
}

/** A missing bound is open-ended, or an end that physics sets. */
export interface AxisInterval {
  readonly low?: AxisBound;
  readonly high?: AxisBound;
}

export interface AxisPart extends AxisInterval {
  readonly outcome: AxisOutcome;
}

/** One figure of an item that is left free. */
export interface FreeFigure {
  readonly figure: AskedFigure;
  readonly domain: 'real' | 'integer';
  /** Where the figure of the item lies; absent where it states none. */
  readonly at?: AxisInterval;
}

/** What both lists say along one figure while everything else stays as the item states it. */
export interface ParameterAxis extends FreeFigure {
  /** By list; parts in ascending order, each other than its neighbours. Where no item can be there is no part. */
  readonly lists: readonly [readonly AxisPart[], readonly AxisPart[]];
  /** Figures that follow from this one, and do not stay. */
  readonly following: readonly AskedFigure[];
}

/** The same for two figures at once. */
export interface ParameterPlane {
  readonly axes: readonly [
    FreeFigure & { readonly pieces: readonly AxisInterval[] },
    FreeFigure & { readonly pieces: readonly AxisInterval[] },
  ];
  /** By piece of the first figure, then of the second: what the two lists say; `null` where no item can be. */
  readonly cells: readonly (readonly (readonly [AxisOutcome, AxisOutcome] | null)[])[];
}

/** What the scopes of the lists say about one item beyond its verdicts; absent where that could not be worked out. */
export interface ItemOutlook {
  /** For an item of which a list is undetermined: what to ask for, on list parity. */
  readonly deciding?: {
    /** A smallest set for which some outcome decides both lists, whatever the rest is. */
    readonly smallest: readonly AskedFigure[];
    /** What else can matter, depending on the outcome. */
    readonly others: readonly AskedFigure[];
    /** Each of which alone can decide. */
    readonly alone: readonly AskedFigure[];
  };
  /** For an item that both lists decide: by list, in their order; absent where no single change turns it. */
  readonly nearest?: readonly [{ readonly change?: NearestChange }, { readonly change?: NearestChange }];
  /**
   * The figures along which an answer turns nearest to that of the item, nearest first; of an open item those that can decide
   * alone. Absent where there is none.
   */
  readonly axes?: readonly ParameterAxis[];
  /** Two figures on which an answer hangs together; absent where there are none. */
  readonly plane?: ParameterPlane;
}

/** One figure over a whole item list: in how many open items it can decide by itself, and in how many it matters. */
export interface AskNext {
  readonly figure: AskedFigure;
  readonly settles: number;
  readonly matters: number;
}
