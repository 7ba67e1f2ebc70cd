import type { Comparison } from '../model/comparison';

/** From which point on a comparison counts as something to report. */
export type FailOn = 'gap' | 'undetermined' | 'never';

/** 1 when there is a gap (or, for `undetermined`, an item without an answer); otherwise 0. */
export function exitCode({ counts, findings }: Comparison, failOn: FailOn): 0 | 1 {
  const gaps =
    counts['first-only'] + counts['second-only'] > 0 || findings.some(({ severity }) => severity === 'gap');
  switch (failOn) {
    case 'never':
      return 0;
    case 'gap':
      return gaps ? 1 : 0;
    case 'undetermined':
      return gaps || counts.undetermined + counts['not-covered'] > 0 ? 1 : 0;
  }
}
