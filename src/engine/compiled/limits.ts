import type { ControlList } from '../../model/control-list';
import type { Thresholds } from '../outline/limits-in';
import { listOutline } from '../outline/list-outline';

/** Every limit with which some lists compare a number, on whatever day, by name; those of the bands of a curve stand under its axis. */
export class Limits {
  constructor(private readonly lists: readonly ControlList[]) {}

  /** Limits of a number parameter, or of an end of a range (`<parameter>.min`). */
  of(name: string): Thresholds {
    return this.lists.flatMap(({ entries }) => listOutline(entries).limits.numbers.get(name) ?? []);
  }

  /** Ends of the bands in which a curve is looked at. */
  bandsOf(curve: string): Thresholds {
    return this.lists.flatMap(({ entries }) => listOutline(entries).limits.bands.get(curve) ?? []);
  }
}
