import type { Related } from '../../model/condition';
import { controlsAbout, followedOn, isAsBuilt } from '../built-day';
import type { ListOnDay } from '../list-on-day';
import { paragraphIndex } from '../paragraph-index';
import { CodedParts, type ReadLeaf } from './coded-parts';
import { keptCode } from '../outline/list-code';
import type { Part } from './network';
import type { PlanGround } from './plan-ground';
import { always, listReasons, stayingControlled } from './words-of-control';

/** What a list asks of the items of a plan. */
export interface ListParts {
  /** Of the controls that may be about them, in the order of the list. */
  readonly controls: readonly ControlParts[];
  /** What is not encoded in full at an address or below it. */
  readonly gaps: (address: string) => readonly GapPart[];
}

export interface ControlParts {
  readonly address: string;
  readonly classes: readonly string[];
  readonly trace: Part;
  /** The scope with what its exclusions leave controlled elsewhere. */
  readonly staying: Part;
  /** Why it counts for the list. */
  readonly reasons: Part;
}

export interface GapPart {
  /** All of the address, and not only something below it. */
  readonly isWhole: boolean;
  readonly screen: Part;
}

/** From the numbers of the list where these were kept for its day; from its words otherwise. */
export function listParts(day: ListOnDay, { vocabulary, network }: PlanGround): ListParts {
  const kept = isAsBuilt(day) ? keptCode(day, vocabulary) : undefined;
  if (kept !== undefined) {
    const read: ReadLeaf = (group, number) => {
      const condition = kept.conditionsOf(group)[number];
      if (condition === undefined) throw new Error('a condition was not kept with its list');
      return condition.kind === 'related' ? (followedOn(day, condition) as Related) : condition;
    };
    return new CodedParts(kept.code, read, paragraphIndex(day.list), network);
  }
  return {
    controls: controlsAbout(day, network.mayBe).map((control) => ({
      address: control.address,
      classes: control.classes,
      trace: network.of(control.scope),
      staying: network.of(stayingControlled(control)),
      reasons: network.of(listReasons(control)),
    })),
    gaps: (address) =>
      day.unencoded(address).map(({ address: at, condition }) => ({
        isWhole: at === address,
        screen: network.of(condition ?? always),
      })),
  };
}
