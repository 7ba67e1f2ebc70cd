import type { Condition, Criterion } from '../../model/condition';
import type { Quantity } from '../../quantity/quantity';
import type { Vocabulary } from '../../model/vocabulary';
import type { ListOnDay } from '../list-on-day';

export type Thresholds = readonly (readonly Quantity[])[];

/** Every limit with which the lists compare a number, by name; those of the bands of a curve stand under its axis. */
export class Limits {
  private readonly ofNumbers = new Map<string, Set<readonly Quantity[]>>();
  private readonly ofBands = new Map<string, Set<readonly Quantity[]>>();
  private readonly seen = new Set<Condition>();

  constructor(days: readonly ListOnDay[], vocabulary: Vocabulary) {
    const touching = new Set([...vocabulary.classes.values()].flatMap(({ touchedBy }) => [...touchedBy]));
    for (const day of days) {
      for (const { scope, reasons } of day.controls) {
        this.collect(scope);
        for (const { when } of reasons) if (when !== undefined) this.collect(when);
      }
      const addresses = new Set([...touching].flatMap(([id, of]) => (id === day.list.id ? of : [])));
      for (const address of addresses) {
        for (const { condition } of day.unencoded(address))
          if (condition !== undefined) this.collect(condition);
      }
    }
  }

  /** Limits of a number parameter, or of an end of a range (`<parameter>.min`). */
  of(name: string): Thresholds {
    return [...(this.ofNumbers.get(name) ?? [])];
  }

  /** Ends of the bands in which a curve is looked at. */
  bandsOf(curve: string): Thresholds {
    return [...(this.ofBands.get(curve) ?? [])];
  }

  private collect(condition: Condition): void {
    if (this.seen.has(condition)) return;
    this.seen.add(condition);
    switch (condition.kind) {
      case 'criterion':
        this.enter(condition);
        return;
      case 'answer':
      case 'class':
      case 'related':
        return;
      case 'all':
      case 'any':
        for (const part of condition.of) this.collect(part);
        return;
      case 'not':
        this.collect(condition.of);
        return;
      case 'reference':
        for (const { condition: of } of condition.resolved ?? []) if (of !== undefined) this.collect(of);
    }
  }

  private enter({ parameter, end, at, threshold }: Criterion): void {
    const name = end === undefined ? parameter : `${parameter}.${end}`;
    if (threshold.kind === 'printed') add(this.ofNumbers, name, threshold.figures);
    for (const bound of [at?.band.lower, at?.band.upper]) {
      if (bound !== undefined) add(this.ofBands, parameter, [bound.figure]);
    }
  }
}

/** Criteria that say the same share their figures: once is enough. */
function add(to: Map<string, Set<readonly Quantity[]>>, name: string, figures: readonly Quantity[]): void {
  const known = to.get(name);
  if (known === undefined) to.set(name, new Set([figures]));
  else known.add(figures);
}
