import type { RangeFigure } from '../../model/item';
import type { RangeParameter } from '../../model/vocabulary';
import type { Unit } from '../../quantity/unit';
import { writtenBound } from './bound';
import { readInterval } from './read-interval';
import { readQuantity } from './read-quantity';
import { fault, figure, type Reading } from './reading';

/**
 * Reads a range. `≥` and `≤` give the end that they name and leave the other unknown; a strict limit gives no end, and a
 * single number does not say whether it is both ends or the upper one.
 */
export function readRange(text: string, parameter: RangeParameter, headerUnit: Unit | undefined): Reading {
  const ends = readInterval(text, parameter, headerUnit);
  if (ends !== undefined) return 'kind' in ends ? ends : figure({ kind: 'range', ...ends });

  const bound = writtenBound(text);
  const single = readQuantity(bound?.rest ?? text, parameter, headerUnit);
  if ('kind' in single) return single;
  if (bound === undefined) {
    return fault(
      'one-end',
      `\`${text}\` is one number`,
      'both ends of the range',
      `write \`${text} to ${text}\`, or \`≥ ${text}\` or \`≤ ${text}\` for the end that is known`,
    );
  }
  switch (bound.operator) {
    case '>=':
      return figure({ kind: 'range', min: single.quantity } satisfies RangeFigure);
    case '<=':
      return figure({ kind: 'range', max: single.quantity } satisfies RangeFigure);
    case '>':
    case '<':
      return fault('open-end', `\`${text}\` gives no end of the range`, 'the end itself, with `≥` or `≤`');
  }
}
