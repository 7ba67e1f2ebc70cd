import type { OfClass, Related } from '../../model/condition';
import { Group, type LeafCondition, type OwnLeaf } from './group';
import type { Reading } from './occasion';
import type { CodedGroup, CriterionOf, ListCode } from '../outline/list-code';
import {
  answerReading,
  criterionOf,
  nameOfCriterion,
  readingsOfCriterion,
  relatedReading,
  spokenReading,
} from './readings';
import type { JudgeGround } from './judge-ground';

/** A condition in its group. */
export interface Leaf {
  readonly group: Group;
  readonly leaf: number;
}

/** A group of a list that is kept in numbers, and where its conditions stand in the group of the judge. */
interface KnownGroup {
  readonly group: Group;
  readonly leaves: number[];
}

/** The groups of one judge, made as plans ask for them. They do not depend on the classes of an item. */
export class Groups {
  private readonly byName = new Map<string, Group>();
  private readonly ofRelated = new Map<Related, Group>();
  private readonly ofCode = new Map<ListCode, KnownGroup[]>();
  private count = 0;

  constructor(private readonly ground: JudgeGround) {}

  leaf(condition: Exclude<LeafCondition, OfClass>): Leaf {
    const group = this.groupOf(condition);
    return { group, leaf: group.leaf(condition) };
  }

  /** A condition of a list that is kept in numbers, by its group there and its number in it. */
  coded(code: ListCode, own: number, number: number, condition: OwnLeaf): Leaf {
    const known = this.ofCode.get(code) ?? [];
    this.ofCode.set(code, known);
    const { group, leaves } = (known[own] ??= this.codedGroup(code.groups[own]));
    return { group, leaf: (leaves[number] ??= group.add(condition)) };
  }

  private codedGroup(group: CodedGroup | undefined): KnownGroup {
    if (group === undefined) throw new Error('a group was not kept with its list');
    switch (group.kind) {
      case 'answer':
        return { group: this.ofAnswer(group.parameter), leaves: [] };
      case 'criterion':
        return { group: this.ofCriterion(group.of), leaves: [] };
      case 'related':
        return { group: this.added([relatedReading(this.ground)]), leaves: [] };
    }
  }

  /** Whether one of these figures is stated, so that the class is open. */
  spokenOf(condition: OfClass, speakers: readonly string[]): Leaf {
    const name = `class ${condition.classes.join()} by ${speakers.join()}`;
    const group = this.named(name, () => [spokenReading(speakers, this.ground)]);
    return { group, leaf: group.leaf(condition) };
  }

  private groupOf(condition: Exclude<LeafCondition, OfClass>): Group {
    switch (condition.kind) {
      case 'answer':
        return this.ofAnswer(condition.parameter);
      case 'criterion':
        return this.ofCriterion(criterionOf(condition));
      case 'related': {
        const known = this.ofRelated.get(condition) ?? this.added([relatedReading(this.ground)]);
        this.ofRelated.set(condition, known);
        return known;
      }
    }
  }

  private ofAnswer(parameter: string): Group {
    return this.named(`answer ${parameter}`, () => [answerReading(parameter, this.ground)]);
  }

  private ofCriterion(criterion: CriterionOf): Group {
    return this.named(nameOfCriterion(criterion), () => readingsOfCriterion(criterion, this.ground));
  }

  private named(name: string, readings: () => readonly Reading[]): Group {
    const known = this.byName.get(name) ?? this.added(readings());
    this.byName.set(name, known);
    return known;
  }

  private added(readings: readonly Reading[]): Group {
    this.count += 1;
    return new Group(this.count, readings);
  }
}
