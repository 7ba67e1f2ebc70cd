import type { ParagraphIndex } from '../paragraph-index';
import { notEncoded, unknown } from './bits';
import type { LeafCondition } from './group';
import type { Leaf } from './groups';
import * as op from '../outline/list-code';
import type { ListCode } from '../outline/list-code';
import type { ControlParts, GapPart, ListParts } from './list-parts';
import { opposite, type Network, type Part } from './network';

/** Reads a condition, by its group and its number there. */
export type ReadLeaf = (group: number, number: number) => LeafCondition;

/** What a list asks, from its numbers. */
export class CodedParts implements ListParts {
  readonly controls: readonly ControlParts[];
  private readonly parts: (Part | undefined)[] = [];

  constructor(
    private readonly code: ListCode,
    private readonly read: ReadLeaf,
    index: ParagraphIndex,
    private readonly network: Network,
  ) {
    const { controls, classLists } = code;
    const isAbout = classLists.map((classes) => classes.length === 0 || classes.some(network.mayBe));
    const found: ControlParts[] = [];
    for (let at = 0; at < controls.length; at += op.perControl) {
      const [place = 0, classes = 0, trace = 0, staying = 0, reasons = 0] = controls.subarray(
        at,
        at + op.perControl,
      );
      if (isAbout[classes] !== true) continue;
      found.push({
        address: index.places.addressAt(place),
        classes: classLists[classes] ?? [],
        trace: this.of(trace),
        staying: this.of(staying),
        reasons: this.of(reasons),
      });
    }
    this.controls = found;
  }

  readonly gaps = (address: string): readonly GapPart[] => {
    const found = this.code.gaps.get(address) ?? [];
    return Array.from({ length: found.length / 2 }, (_, place) => ({
      isWhole: found[2 * place] === 1,
      screen: this.of(found[2 * place + 1] ?? 0),
    }));
  };

  private of(node: number): Part {
    const known = this.parts[node] ?? this.ofAnew(node);
    this.parts[node] = known;
    return known;
  }

  private ofAnew(node: number): Part {
    const { nodes, classes } = this.code;
    const first = nodes[node + 2] ?? 0;
    const operator: number = nodes[node] ?? -1;
    switch (operator) {
      case op.all:
        return this.network.all(this.operands(node));
      case op.any:
        return this.network.any(this.operands(node));
      case op.not:
        return opposite(this.of(first));
      case op.ofClass:
        return this.network.any(this.ofClasses(node, classes));
      case op.leaf:
        return this.network.leaf(this.leaf(first));
      case op.unencoded:
        return this.network.all([this.of(first), unknown | notEncoded]);
      default:
        throw new Error('an operator that is not known');
    }
  }

  /** One after the other, so that none is looked at behind one that decides. */
  private *operands(node: number): Generator<Part> {
    const { nodes } = this.code;
    const end = node + 2 + (nodes[node + 1] ?? 0);
    for (let at = node + 2; at < end; at += 1) yield this.of(nodes[at] ?? 0);
  }

  private *ofClasses(node: number, classes: readonly string[]): Generator<Part> {
    const { nodes } = this.code;
    const end = node + 2 + (nodes[node + 1] ?? 0);
    for (let at = node + 2; at < end; at += 1) yield this.network.ofClass(classes[nodes[at] ?? 0] ?? '');
  }

  private leaf(number: number): Leaf {
    const { leaves } = this.code;
    const at = number * op.perLeaf;
    const [group = 0, own = 0, silent = op.notKnown] = leaves.subarray(at, at + op.perLeaf);
    return this.network.groups.coded(this.code, group, own, {
      read: () => this.read(group, own),
      silent: silent === op.notKnown ? undefined : silent,
    });
  }
}
