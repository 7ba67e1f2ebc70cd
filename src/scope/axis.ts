import type { Rational } from '../quantity/rational';

/**
 * One dimension of the space of items. `least` and `most` are closed physical bounds: values beyond them do not exist,
 * so sets that differ only there are the same set. The two ends of a range are two real axes.
 */
export type Axis =
  | {
      readonly id: string;
      readonly kind: 'real' | 'integer';
      readonly least?: Rational;
      readonly most?: Rational;
    }
  | { readonly id: string; readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly id: string; readonly kind: 'question' };

/** A figure on a real or integer axis, a value of a choice, `yes` or `no` of a question. */
export type AxisValue = Rational | string;

/** The named values of a choice or a question in their fixed order; `undefined` for a numeric axis. */
export function namedValues(axis: Axis): readonly string[] | undefined {
  switch (axis.kind) {
    case 'real':
    case 'integer':
      return undefined;
    case 'choice':
      return axis.values;
    case 'question':
      return ['no', 'yes'];
  }
}
