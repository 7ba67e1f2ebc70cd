import type { Condition, Criterion } from '../../model/condition';
import type { Paragraph } from '../../model/control-list';
import type { Quantity } from '../../quantity/quantity';

/** A limit with which a list compares a number: two figures where the law prints two. */
export type Thresholds = readonly (readonly Quantity[])[];

/** Every limit that some paragraphs state, on whatever day. */
export interface StatedLimits {
  /** By number parameter, or end of a range (`<parameter>.min`). */
  readonly numbers: ReadonlyMap<string, Thresholds>;
  /** By curve, the ends of the bands of its axis in which it is looked at. */
  readonly bands: ReadonlyMap<string, Thresholds>;
}

/** The limits of paragraphs and of all below them. */
export function limitsIn(paragraphs: readonly Paragraph[]): StatedLimits {
  const collector = new Collector();
  for (const paragraph of paragraphs) collector.paragraph(paragraph);
  return { numbers: listed(collector.numbers), bands: listed(collector.bands) };
}

class Collector {
  readonly numbers = new Map<string, Set<readonly Quantity[]>>();
  readonly bands = new Map<string, Set<readonly Quantity[]>>();

  paragraph({ versions, screen, children }: Paragraph): void {
    if (screen !== undefined) this.condition(screen);
    for (const { when, except, reasons = [] } of versions) {
      if (when !== undefined) this.condition(when);
      for (const each of except) this.condition(each);
      for (const { when: ofReason } of reasons) if (ofReason !== undefined) this.condition(ofReason);
    }
    for (const child of children) this.paragraph(child);
  }

  private condition(condition: Condition): void {
    switch (condition.kind) {
      case 'criterion':
        this.criterion(condition);
        return;
      case 'answer':
      case 'class':
      case 'related':
        return;
      case 'all':
      case 'any':
        for (const part of condition.of) this.condition(part);
        return;
      case 'not':
        this.condition(condition.of);
        return;
      case 'reference':
        for (const { condition: of } of condition.resolved ?? []) if (of !== undefined) this.condition(of);
    }
  }

  private criterion({ parameter, end, at, threshold }: Criterion): void {
    const name = end === undefined ? parameter : `${parameter}.${end}`;
    if (threshold.kind === 'printed') add(this.numbers, name, threshold.figures);
    for (const bound of [at?.band.lower, at?.band.upper]) {
      if (bound !== undefined) add(this.bands, parameter, [bound.figure]);
    }
  }
}

/** Criteria that say the same share their figures: once is enough. */
function add(to: Map<string, Set<readonly Quantity[]>>, name: string, figures: readonly Quantity[]): void {
  const known = to.get(name);
  if (known === undefined) to.set(name, new Set([figures]));
  else known.add(figures);
}

function listed(found: ReadonlyMap<string, ReadonlySet<readonly Quantity[]>>): StatedLimits['numbers'] {
  return new Map([...found].map(([name, figures]) => [name, [...figures]]));
}
