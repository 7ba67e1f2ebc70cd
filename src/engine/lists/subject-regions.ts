import type { Item } from '../../model/item';
import type { AxisMeaning, Region, RegionPart } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import type { Scope } from '../../scope/node-store';
import type { OwnComparison } from './compare-own';
import { hingesOf } from './difference';
import { settle } from './settle';
import type { SubjectCell, SubjectCells } from './subject-cells';
import type { SubjectChain } from './subject-chain';
import { allClasses, witnessItem } from './witness-item';
import { witnessPoint } from './witness-point';

type Controlled = NonNullable<Extract<AxisMeaning, { kind: 'class' }>['controlled']>;

/** A region with what makes an example of it: the item without its subject, and subjects that would do. */
export interface SubjectRegion {
  readonly region: Region;
  readonly examples: () => readonly Item[];
}

/** The regions that ask of no subject. An example is for something that no control looks at. */
export function withoutAnySubject(
  { found }: OwnComparison,
  relation: string,
  vocabulary: Vocabulary,
): SubjectRegion[] {
  return found
    .flatMap(({ regions }) => regions)
    .map((region) => ({
      region,
      examples: () =>
        region.witness === undefined ? [] : [joined(region.witness, relation, nothing(vocabulary))],
    }));
}

/** The regions of one class of subjects; those of several cells that say the same are one. */
export function regionsForSubject(
  { itemClass, diagrams, cells }: SubjectCells,
  compared: readonly OwnComparison[],
  relation: string,
  beyond: SubjectChain | undefined,
): readonly SubjectRegion[] {
  const { scopes } = diagrams.space;
  const groups = new Map<
    string,
    { readonly region: Region; readonly status: Status; readonly cells: SubjectCell[] }
  >();
  for (const [at, cell] of cells.entries()) {
    for (const region of compared[at]?.found.flatMap(({ regions }) => regions) ?? []) {
      const status = statusOf(cell, region.side);
      const key = [status, region.kind, region.side, region.addresses.join('|'), boxKey(region)].join(' ');
      const group = groups.get(key) ?? { region, status, cells: [] };
      groups.set(key, group);
      group.cells.push(cell);
    }
  }
  const hinges = hingesOf(diagrams);
  const proofs = new Map<string, Proof>();
  const proofOf = (own: readonly SubjectCell[]): Proof => {
    const key = own.map((cell) => cells.indexOf(cell)).join();
    const found = proofs.get(key);
    if (found !== undefined) return found;
    const scope = scopes.union(...own.map((cell) => cell.scope));
    const proved = scopes.forEvery(scope, ...hinges);
    const isProved = settle(diagrams.possible(proved), diagrams.space).real !== scopes.empty;
    const judged = isProved ? [] : scopes.support(scope).filter((axis) => hinges.includes(axis));
    const proof = { scope: isProved ? proved : scope, isProved, judged };
    proofs.set(key, proof);
    return proof;
  };
  return [...groups.values()].map(({ region, status, cells: own }): SubjectRegion => {
    const isWhole = cells.every((cell) => statusOf(cell, region.side) !== status || own.includes(cell));
    const { scope, isProved, judged } = proofOf(own);
    const kind = isProved || region.kind === 'unresolved' ? region.kind : 'judgment';
    const parts = subjectParts(itemClass, relation, beyond, controlledBy(status, isWhole));
    return {
      region: {
        ...region,
        kind,
        // That there is a subject goes without saying.
        box: [...parts, ...region.box.filter(({ meaning }) => !isPresence(meaning, relation))],
        judgments: [...region.judgments, ...judged.map((axis) => `${relation}/${axis}`)],
      },
      examples: () => examplesIn(scope, region, relation, diagrams),
    };
  });
}

function isPresence(meaning: RegionPart['meaning'], relation: string): boolean {
  return meaning.kind === 'related' && meaning.relation === relation;
}

/** Whether there are subjects of some cells whatever the answers to questions that one list asks of them, and which. */
interface Proof {
  readonly scope: Scope;
  readonly isProved: boolean;
  readonly judged: readonly string[];
}

/** Whether both lists control what a region is for, or the list of its side alone; `none`: that list does not. */
type Status = 'both' | 'one' | 'none';

function statusOf({ controlled: [first, second] }: SubjectCell, side: Region['side']): Status {
  const [own, other] = side === 'first' ? [first, second] : [second, first];
  if (!own) return 'none';
  return other ? 'both' : 'one';
}

function controlledBy(status: Status, isWhole: boolean): Controlled | undefined {
  switch (status) {
    case 'both':
      return isWhole ? 'by-both' : 'some-by-both';
    case 'one':
      return isWhole ? 'by-one' : 'some-by-one';
    case 'none':
      return undefined;
  }
}

function subjectParts(
  itemClass: string,
  relation: string,
  beyond: SubjectChain | undefined,
  controlled: Controlled | undefined,
): readonly RegionPart[] {
  const part = (path: string, id: string): RegionPart => ({
    meaning: { kind: 'class', class: id, relation: path },
    set: { kind: 'values', values: ['yes'] },
    printed: [],
  });
  const first = part(relation, itemClass);
  const [step] = beyond?.steps ?? [];
  return [
    controlled === undefined
      ? first
      : { ...first, meaning: { ...first.meaning, controlled } as RegionPart['meaning'] },
    ...(step === undefined ? [] : [part(`${relation}/${step.relation}`, step.itemClass)]),
  ];
}

/** The plainest subject of the scope, joined to the item of the region. */
function examplesIn(
  scope: Scope,
  { witness }: Region,
  relation: string,
  diagrams: SubjectCells['diagrams'],
): readonly Item[] {
  if (witness === undefined) return [];
  const point = witnessPoint(diagrams.possible(scope), diagrams.space);
  return point === undefined ? [] : [joined(witness, relation, witnessItem(point, diagrams))];
}

/** The item with its subject: what the region asks of the subject besides stands with the item already. */
function joined(item: Item, relation: string, subject: Item): Item {
  const asked = item.related.find((other) => other.relation === relation)?.item;
  const others = item.related.filter((other) => other.relation !== relation);
  const id = `${item.id}/${relation}`;
  const figures = new Map([...subject.figures, ...(asked?.figures ?? [])]);
  return { ...item, related: [...others, { relation, item: { ...subject, id, name: id, figures } }] };
}

/** An item of none of the classes that controls know. */
function nothing(vocabulary: Vocabulary): Item {
  const place = { file: '', line: 1, column: 1 };
  return { id: '', name: '', classes: allClasses([], vocabulary), figures: new Map(), related: [], place };
}

/** What the region says, told apart by. */
export function boxKey({ box, judgments }: Region): string {
  return JSON.stringify([
    box.map(({ meaning, set }) => [
      meaning,
      set.kind === 'values'
        ? set.values
        : set.intervals.map((interval) =>
            [interval.low, interval.high].map((bound) => bound && [bound.value.toFraction(), bound.closed]),
          ),
    ]),
    judgments,
  ]);
}
