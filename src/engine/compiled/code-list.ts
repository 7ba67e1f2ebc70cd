import type { Condition, Related } from '../../model/condition';
import type { Vocabulary } from '../../model/vocabulary';
import { evaluate } from '../evaluate';
import { asWritten } from '../followed-references';
import type { ListOnDay } from '../list-on-day';
import { paragraphIndex } from '../paragraph-index';
import { subjectOf, type Subject } from '../subject';
import { bitsOf } from './bits';
import { meaningOf } from './group';
import * as op from '../outline/list-code';
import type { CodedCondition, CodedGroup, KeptCode } from '../outline/list-code';
import { criterionOf, nameOfCriterion } from './readings';
import { always, listReasons, stayingControlled } from './words-of-control';

/** What a list asks on a day, in numbers. */
export function codeList(day: ListOnDay, vocabulary: Vocabulary): KeptCode {
  const coder = new Coder(vocabulary);
  const index = paragraphIndex(day.list);
  const places = new Map(index.inOrder.map(({ address, first }) => [address, first]));
  const controls = day.controls.flatMap((control) => [
    places.get(control.address) ?? 0,
    coder.classList(control.classes),
    coder.node(control.scope),
    coder.node(stayingControlled(control)),
    coder.node(listReasons(control)),
  ]);
  const addresses = new Set(
    [...vocabulary.classes.values()].flatMap(({ touchedBy }) => touchedBy.get(day.list.id) ?? []),
  );
  const gaps = [...addresses].flatMap((address): [string, readonly number[]][] => {
    const found = day
      .unencoded(address)
      .flatMap(({ address: at, condition }) => [at === address ? 1 : 0, coder.node(condition ?? always)]);
    return found.length === 0 ? [] : [[address, found]];
  });
  return {
    code: {
      nodes: Int32Array.from(coder.nodes),
      classes: coder.classes.values,
      controls: Int32Array.from(controls),
      classLists: coder.classLists.values,
      gaps: new Map(gaps),
      leaves: Int32Array.from(coder.leaves),
      groups: coder.groups,
    },
    conditionsOf: (group) => coder.conditions[group] ?? [],
  };
}

/** Values numbered as they come, those with the same key once. */
class Numbered<T> {
  readonly values: T[] = [];
  private readonly byKey = new Map<string, number>();

  of(value: T, key: string): number {
    const known = this.byKey.get(key) ?? this.values.push(value) - 1;
    this.byKey.set(key, known);
    return known;
  }
}

class Coder {
  readonly nodes: number[] = [];
  readonly classes = new Numbered<string>();
  readonly classLists = new Numbered<readonly string[]>();
  readonly leaves: number[] = [];
  readonly groups: CodedGroup[] = [];
  /** Of each group, in the order of their numbers. */
  readonly conditions: CodedCondition[][] = [];
  private readonly byCondition = new Map<Condition, number>();
  private readonly byMeaning = new Map<string, number>();
  private readonly leafByMeaning = new Map<string, number>();
  private readonly groupByName = new Map<string, number>();
  /** An item of which nothing is known. */
  private readonly blank: Subject;

  constructor(vocabulary: Vocabulary) {
    const place = { file: '', line: 1, column: 1 };
    const item = { id: '', name: '', classes: new Map(), figures: new Map(), related: [], place };
    this.blank = subjectOf(item, vocabulary, []);
  }

  classList(classes: readonly string[]): number {
    return this.classLists.of(classes, classes.join());
  }

  node(condition: Condition): number {
    const known = this.byCondition.get(condition) ?? this.nodeAnew(condition);
    this.byCondition.set(condition, known);
    return known;
  }

  private nodeAnew(condition: Condition): number {
    switch (condition.kind) {
      case 'criterion':
      case 'answer':
      case 'related':
        return this.emit(op.leaf, [this.leaf(condition)]);
      case 'class':
        return this.emit(
          op.ofClass,
          condition.classes.map((id) => this.classes.of(id, id)),
        );
      case 'all':
      case 'any':
        return this.emit(
          condition.kind === 'all' ? op.all : op.any,
          condition.of.map((part) => this.node(part)),
        );
      case 'not':
        return this.emit(op.not, [this.node(condition.of)]);
      case 'reference': {
        if (condition.resolved === undefined)
          throw new Error('a reference was not followed before it was written as numbers');
        const parts = condition.resolved.map(({ encoded, condition: of }) => {
          const node = this.node(of ?? always);
          return encoded ? node : this.emit(op.unencoded, [node]);
        });
        return this.emit(op.any, parts);
      }
    }
  }

  private emit(operator: number, operands: readonly number[]): number {
    const meaning = `${operator} ${operands.join()}`;
    const known =
      this.byMeaning.get(meaning) ??
      this.nodes.push(operator, operands.length, ...operands) - operands.length - 2;
    this.byMeaning.set(meaning, known);
    return known;
  }

  private leaf(condition: CodedCondition): number {
    const group = this.group(condition);
    const conditions = this.conditions[group] ?? [];
    const meaning = `${group} ${meaningOf(condition)}`;
    const known = this.leafByMeaning.get(meaning);
    if (known !== undefined) return known;
    const silent = condition.kind === 'answer' ? op.notKnown : bitsOf(evaluate(condition, this.blank));
    const number = conditions.push(condition.kind === 'related' ? written(condition) : condition) - 1;
    const leaf = this.leaves.push(group, number, silent) / op.perLeaf - 1;
    this.leafByMeaning.set(meaning, leaf);
    return leaf;
  }

  private group(condition: CodedCondition): number {
    switch (condition.kind) {
      case 'answer': {
        const { parameter } = condition;
        return this.named(`answer ${parameter}`, (conditions) => ({
          kind: 'answer',
          parameter,
          conditions: conditions as Extract<CodedGroup, { kind: 'answer' }>['conditions'],
        }));
      }
      case 'criterion': {
        const of = criterionOf(condition);
        return this.named(nameOfCriterion(of), () => ({ kind: 'criterion', of }));
      }
      case 'related':
        return this.named(`related ${this.groups.length}`, () => ({ kind: 'related' }));
    }
  }

  private named(name: string, group: (conditions: readonly CodedCondition[]) => CodedGroup): number {
    const known = this.groupByName.get(name);
    if (known !== undefined) return known;
    const conditions: CodedCondition[] = [];
    this.conditions.push(conditions);
    const number = this.groups.push(group(conditions)) - 1;
    this.groupByName.set(name, number);
    return number;
  }
}

/** What another item is asked, its references as the law has them: they are followed again when somebody asks. */
function written(condition: Related): Related {
  return { ...condition, of: asWritten(condition.of) };
}
