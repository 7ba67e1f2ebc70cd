import type { OfClass, Related } from '../../model/condition';
import { Group, type LeafCondition } from './group';
import type { Reading } from './occasion';
import { answerReading, readingsOfCriterion, relatedReading, spokenReading } from './readings';
import type { JudgeGround } from './judge-ground';

/** A condition in its group. */
export interface Leaf {
  readonly group: Group;
  readonly leaf: number;
}

/** The groups of one judge, made as plans ask for them. They do not depend on the classes of an item. */
export class Groups {
  private readonly byName = new Map<string, Group>();
  private readonly ofRelated = new Map<Related, Group>();
  private count = 0;

  constructor(private readonly ground: JudgeGround) {}

  leaf(condition: Exclude<LeafCondition, OfClass>): Leaf {
    const group = this.groupOf(condition);
    return { group, leaf: group.leaf(condition) };
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
        return this.named(`answer ${condition.parameter}`, () => [
          answerReading(condition.parameter, this.ground),
        ]);
      case 'criterion': {
        const { name, readings } = readingsOfCriterion(condition, this.ground);
        return this.named(name, readings);
      }
      case 'related': {
        const known = this.ofRelated.get(condition) ?? this.added([relatedReading(this.ground)]);
        this.ofRelated.set(condition, known);
        return known;
      }
    }
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
