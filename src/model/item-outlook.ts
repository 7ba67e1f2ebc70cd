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
}

/** One figure over a whole item list: in how many open items it can decide by itself, and in how many it matters. */
export interface AskNext {
  readonly figure: AskedFigure;
  readonly settles: number;
  readonly matters: number;
}
