import type { Tier } from '../../model/control-list';
import type { Item } from '../../model/item';
import type { AxisMeaning, Region, RegionPart } from '../../model/list-comparison';
import type { Vocabulary } from '../../model/vocabulary';
import { withinBudget } from '../../scope/scope-budget-exceeded';
import { ancestorsOf } from '../class-graph';
import type { ListOnDay } from '../list-on-day';
import { encodedSubjects } from './encoded-subjects';
import { confirms } from './replay';
import { subjectRelations } from './subject-chain';
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
  const relations = subjectRelations(vocabulary);
  const groups = new Map<string, SubjectRegion[]>();
  for (const each of found) {
    const key = sameExceptSubject(each.region, relations);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map((group) => merge(group, relations, vocabulary))
    .toSorted((a, b) => rankOf(a.region, relations) - rankOf(b.region, relations));
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

function rankOf(region: Region, relations: ReadonlySet<string>): number {
  const subject = subjectOf(region, relations);
  if (subject === undefined) return 0;
  return subject.controlled === 'by-one' || subject.controlled === 'some-by-one' ? 2 : 1;
}

type Subject = Extract<AxisMeaning, { kind: 'class' }>;

/** What the software or technology is for; not what is asked of a part of it, or of what its subject is for in turn. */
function subjectIn({ meaning }: RegionPart, relations: ReadonlySet<string>): Subject | undefined {
  return meaning.kind === 'class' && relations.has(meaning.relation ?? '') ? meaning : undefined;
}

function subjectOf({ box }: Region, relations: ReadonlySet<string>): Subject | undefined {
  for (const part of box) {
    const subject = subjectIn(part, relations);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

function sameExceptSubject(region: Region, relations: ReadonlySet<string>): string {
  const box = region.box.map((part) => {
    const subject = subjectIn(part, relations);
    return subject === undefined ? part : { ...part, meaning: { ...subject, class: '' } };
  });
  const judgments = region.judgments.filter((axis) => !axis.includes('/'));
  const own = region.addresses[region.side === 'first' ? 0 : 1];
  return [region.kind, region.side, own.join(), boxKey({ ...region, box, judgments })].join(' ');
}

function merge(
  group: readonly SubjectRegion[],
  relations: ReadonlySet<string>,
  vocabulary: Vocabulary,
): SubjectGroup {
  const classOf = ({ region }: SubjectRegion): string => subjectOf(region, relations)?.class ?? '';
  const classes = [...new Set(group.map(classOf))];
  const named = classes.filter(
    (id) => ![...ancestorsOf(vocabulary, id)].some((above) => above !== id && classes.includes(above)),
  );
  const place = (each: SubjectRegion): number => {
    const at = named.indexOf(classOf(each));
    return at < 0 ? named.length : at;
  };
  const members = group.toSorted((a, b) => place(a) - place(b));
  const [first] = members;
  if (first === undefined) throw new Error('a group of regions has one');
  const [shown = '', ...others] = named;
  const box = first.region.box.map((part) => {
    const subject = subjectIn(part, relations);
    return subject === undefined
      ? part
      : { ...part, meaning: { ...subject, class: shown, ...(others.length > 0 && { others }) } };
  });
  const { kind, side, addresses } = first.region;
  const judgments = [...new Set(group.flatMap((each) => each.region.judgments))];
  return { region: { kind, side, box, addresses, judgments }, members };
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
