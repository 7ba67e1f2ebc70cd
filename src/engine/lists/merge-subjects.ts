import type { Tier } from '../../model/control-list';
import type { Item } from '../../model/item';
import type { Region, RegionPart } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import { ancestorsOf } from '../class-graph';
import type { ListOnDay } from '../list-on-day';
import { encodedSubjects } from './encoded-subjects';
import { confirms } from './replay';
import { boxKey, type SubjectRegion } from './subject-regions';

/** Examples that are tried before a region is left without one. */
const mostExamples = 6;

/** Regions that say the same of several classes of subjects, as one. */
export interface SubjectGroup {
  readonly region: Region;
  readonly members: readonly SubjectRegion[];
}

/**
 * Regions that say the same of several classes of subjects as one, which holds of each of them by itself. What the paragraphs
 * on software or technology do themselves stands before what follows from the goods.
 */
export function mergeSubjects(
  found: readonly SubjectRegion[],
  vocabulary: Vocabulary,
): readonly SubjectGroup[] {
  const groups = new Map<string, SubjectRegion[]>();
  for (const each of found) {
    const key = sameExceptSubject(each.region);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map((group) => merge(group, vocabulary))
    .toSorted((a, b) => rankOf(a.region) - rankOf(b.region));
}

/** The region with an example that the plain evaluator confirms; a gap without one is not proved. */
export function withExample(
  { region, members }: SubjectGroup,
  sides: readonly [ListOnDay, ListOnDay],
  tier: Tier,
  vocabulary: Vocabulary,
): Region {
  const witness = exampleOf(members, sides, tier, vocabulary);
  const isProof = region.kind === 'gap' || region.kind === 'boundary';
  return {
    ...region,
    kind: isProof && witness === undefined ? 'unresolved' : region.kind,
    ...(witness && { witness }),
  };
}

function rankOf({ box }: Region): number {
  const subject = box.find(isSubject)?.meaning;
  if (subject?.kind !== 'class') return 0;
  return subject.controlled === 'by-one' || subject.controlled === 'some-by-one' ? 2 : 1;
}

function isSubject({ meaning }: RegionPart): boolean {
  return meaning.kind === 'class' && meaning.relation !== undefined && !meaning.relation.includes('/');
}

function sameExceptSubject(region: Region): string {
  const box = region.box.map((part) =>
    isSubject(part) && part.meaning.kind === 'class'
      ? { ...part, meaning: { ...part.meaning, class: '' } }
      : part,
  );
  const judgments = region.judgments.filter((axis) => !axis.includes('/'));
  const own = region.addresses[region.side === 'first' ? 0 : 1];
  return [region.kind, region.side, own.join(), boxKey({ ...region, box, judgments })].join(' ');
}

function merge(group: readonly SubjectRegion[], vocabulary: Vocabulary): SubjectGroup {
  const classes = group.flatMap(({ region }) => subjectOf(region) ?? []);
  const named = [...new Set(classes)].filter(
    (id) => ![...ancestorsOf(vocabulary, id)].some((above) => above !== id && classes.includes(above)),
  );
  const members = group.toSorted((a, b) => placeOf(a.region, named) - placeOf(b.region, named));
  const [first] = members;
  if (first === undefined) throw new Error('a group of regions has one');
  const [shown, ...others] = named;
  const box = first.region.box.map((part) =>
    isSubject(part) && part.meaning.kind === 'class' && shown !== undefined
      ? { ...part, meaning: { ...part.meaning, class: shown, ...(others.length > 0 && { others }) } }
      : part,
  );
  const { kind, side, addresses } = first.region;
  const judgments = [...new Set(group.flatMap((each) => each.region.judgments))];
  return { region: { kind, side, box, addresses, judgments }, members };
}

function subjectOf({ box }: Region): string | undefined {
  const meaning = box.find(isSubject)?.meaning;
  return meaning?.kind === 'class' ? meaning.class : undefined;
}

function placeOf(region: Region, named: readonly string[]): number {
  const at = named.indexOf(subjectOf(region) ?? '');
  return at < 0 ? named.length : at;
}

function exampleOf(
  group: readonly SubjectRegion[],
  sides: readonly [ListOnDay, ListOnDay],
  tier: Tier,
  vocabulary: Vocabulary,
): Item | undefined {
  for (const { region, examples } of group.slice(0, mostExamples)) {
    const [own, other] = region.side === 'first' ? sides : ([sides[1], sides[0]] as const);
    const items = withinBudget(examples) ?? [];
    for (const item of items)
      if (
        confirms(item, encodedSubjects(own, vocabulary), encodedSubjects(other, vocabulary), tier, vocabulary)
      )
        return item;
  }
  return undefined;
}
