import type { Condition, Criterion } from '../model/condition';
import type { Control } from '../model/control-list';
import type { Vocabulary } from '../model/vocabulary';
import { variablesOf } from '../quantity/expression';
import { setOfPlaces, union, type NameSet } from './name-set';
import { baseName } from './parameter-name';

/** What can be said of an item: parameters, the ends of a range with it, classes and relations, each in its own order. */
export interface SaidNames {
  readonly parameters: Iterable<string>;
  readonly classes: Iterable<string>;
  readonly relations: Iterable<string>;
}

/** Which of them the answer to a condition can depend on. */
export class NamesAsked {
  private readonly parameters: ReadonlyMap<string, number>;
  private readonly classes: ReadonlyMap<string, number>;
  private readonly relations: ReadonlyMap<string, number>;
  /** Of names that the vocabulary does not hold: all of them are taken for one. */
  private readonly stray: number;
  private readonly ofConditions = new WeakMap<Condition, NameSet>();
  private readonly ofControls = new WeakMap<Control, NameSet>();

  constructor(private readonly vocabulary: Vocabulary) {
    let count = 0;
    const placed = (ids: Iterable<string>): ReadonlyMap<string, number> =>
      new Map([...ids].map((id) => [id, count++]));
    this.parameters = placed(vocabulary.parameters.keys());
    this.classes = placed(vocabulary.classes.keys());
    this.relations = placed(vocabulary.relations.keys());
    this.stray = count;
  }

  setOf({ parameters, classes, relations }: SaidNames): NameSet {
    const places = (known: ReadonlyMap<string, number>, ids: Iterable<string>): number[] =>
      [...ids].map((id) => known.get(id) ?? this.stray);
    return setOfPlaces(
      [
        ...places(this.parameters, [...parameters].map(baseName)),
        ...places(this.classes, classes),
        ...places(this.relations, relations),
      ],
      this.stray + 1,
    );
  }

  /** What `evaluate` can look at for the condition; for a related item only whether there is one. */
  by(condition: Condition): NameSet {
    const known = this.ofConditions.get(condition) ?? this.anew(condition);
    this.ofConditions.set(condition, known);
    return known;
  }

  /** What `judgeControl` can look at, the classes of the control aside. */
  byControl(control: Control): NameSet {
    const { scope, reasons } = control;
    const known =
      this.ofControls.get(control) ??
      this.joined([
        this.by(scope),
        ...reasons.flatMap(({ when }) => (when === undefined ? [] : this.by(when))),
      ]);
    this.ofControls.set(control, known);
    return known;
  }

  private anew(condition: Condition): NameSet {
    switch (condition.kind) {
      case 'criterion':
        return this.setOf({ ...nothing, parameters: this.figuresOf(condition) });
      case 'answer':
        return this.setOf({ ...nothing, parameters: [condition.parameter] });
      case 'class':
        return this.setOf({ ...nothing, classes: condition.classes });
      case 'related':
        return this.setOf({ ...nothing, relations: [condition.relation] });
      case 'all':
      case 'any':
        return this.joined(condition.of.map((part) => this.by(part)));
      case 'not':
        return this.by(condition.of);
      case 'reference':
        return this.joined(
          (condition.resolved ?? []).flatMap(({ condition: target }) =>
            target === undefined ? [] : this.by(target),
          ),
        );
    }
  }

  private joined(sets: readonly NameSet[]): NameSet {
    return union(sets, this.stray + 1);
  }

  /** The parameter, the axis of its curve, the figures of a computed limit, and the inputs of whatever has a formula. */
  private figuresOf({ parameter, threshold }: Criterion): ReadonlySet<string> {
    const found = new Set<string>();
    const add = (name: string): void => {
      const id = baseName(name);
      if (found.has(id)) return;
      found.add(id);
      const known = this.vocabulary.parameters.get(id);
      if (known?.kind !== 'number') return;
      if (known.over !== undefined) add(known.over);
      if (known.formula !== undefined) for (const input of variablesOf(known.formula)) add(input);
    };
    add(parameter);
    if (threshold.kind === 'computed') for (const name of variablesOf(threshold.expression)) add(name);
    return found;
  }
}

const nothing: SaidNames = { parameters: [], classes: [], relations: [] };

const orders = new WeakMap<Vocabulary, NamesAsked>();

/** The names of a vocabulary; made once. */
export function namesAsked(vocabulary: Vocabulary): NamesAsked {
  const known = orders.get(vocabulary) ?? new NamesAsked(vocabulary);
  orders.set(vocabulary, known);
  return known;
}
