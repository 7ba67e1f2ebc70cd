import type { Rational } from '../quantity/rational';
import { namedValues, type Axis, type AxisValue } from './axis';
import { AxisCuts, type AxisCut } from './axis-cuts';
import { lowerCut, position, upperCut } from './cut';
import type { Interval } from './interval';

/** The axes of a space in the order in which diagrams test them, each with the cuts that are known of it. */
export class AxisOrder {
  private readonly depths: ReadonlyMap<string, number>;
  private readonly cuts: readonly AxisCuts[];

  constructor(readonly axes: readonly Axis[]) {
    this.depths = new Map(axes.map((axis, depth) => [axis.id, depth]));
    if (this.depths.size !== axes.length) throw new Error('two axes have the same name');
    this.cuts = axes.map((axis) => new AxisCuts(axis));
  }

  axisAt(depth: number): Axis {
    const axis = this.axes[depth];
    if (axis === undefined) throw new Error(`no axis at depth ${depth}`);
    return axis;
  }

  depthOf(axisId: string): number {
    const depth = this.depths.get(axisId);
    if (depth === undefined) throw new Error(`no axis ${axisId}`);
    return depth;
  }

  cutsAt(depth: number): AxisCuts {
    const cuts = this.cuts[depth];
    if (cuts === undefined) throw new Error(`no axis at depth ${depth}`);
    return cuts;
  }

  /** The stretch of the axis that a figure, a value of a choice or a question, or an interval stands for; it may be empty. */
  stretch(
    depth: number,
    to: AxisValue | Interval,
  ): { from: AxisCut | 'start' | 'end'; to: AxisCut | 'start' | 'end' } {
    const interval = typeof to === 'string' ? point(this.position(depth, to)) : 'd' in to ? point(to) : to;
    const cuts = this.cutsAt(depth);
    return { from: cuts.at(lowerCut(interval)), to: cuts.at(upperCut(interval)) };
  }

  private position(depth: number, value: string): Rational {
    const axis = this.axisAt(depth);
    const index = namedValues(axis)?.indexOf(value) ?? -1;
    if (index < 0) throw new Error(`axis ${axis.id} has no value ${value}`);
    return position(index);
  }
}

function point(value: Rational): Interval {
  return { low: { value, closed: true }, high: { value, closed: true } };
}
