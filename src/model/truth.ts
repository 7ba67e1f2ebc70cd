/** Strong Kleene logic: `unknown` means that a figure is missing which could decide either way. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Conjunction: one `no` decides, whatever is unknown beside it. */
export function and(truths: Iterable<Truth>): Truth {
  let result: Truth = 'yes';
  for (const truth of truths) {
    if (truth === 'no') return 'no';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Disjunction: one `yes` decides, whatever is unknown beside it. */
export function or(truths: Iterable<Truth>): Truth {
  let result: Truth = 'no';
  for (const truth of truths) {
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Negation: unknown stays unknown. */
export function not(truth: Truth): Truth {
  switch (truth) {
    case 'yes':
      return 'no';
    case 'no':
      return 'yes';
    case 'unknown':
      return 'unknown';
  }
}
