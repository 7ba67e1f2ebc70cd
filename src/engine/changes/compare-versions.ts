import type { Control, ControlList, DateText } from '../../model/control-list';
import type { Place } from '../../model/place';
import type { ClassChange, ControlChange, VocabularyChange } from '../../model/rule-change';
import type { Rulebook } from '../../model/rulebook';
import type { ListId, Vocabulary } from '../../model/vocabulary';
import { listOnDay } from '../as-of';
import type { ListOnDay } from '../list-on-day';
import { paragraphIndex } from '../paragraph-index';
import { affectedSubjects } from './affected-subjects';
import { classChange, effectsOf } from './class-changes';
import type { ClassEffect, Lists } from './class-effects';
import { compareScopes } from './compare-scopes';
import { scopeKey } from './condition-key';
import { mergeVocabularies, type MergedVocabularies } from './merge-vocabularies';
import { pairControls, type ControlPair } from './pair-controls';
import { paragraphFacts, turningDays } from './paragraph-facts';
import { renameList } from './rename-list';
import { shareControls } from './share-controls';
import { withFacts } from './with-facts';
import { vocabularyChanges } from './vocabulary-changes';

/** A version of the rule files, and the day on which each of its lists is looked at. */
export interface DatedRulebook {
  readonly rulebook: Rulebook;
  readonly asOf: ReadonlyMap<ListId, DateText>;
}

export interface VersionOptions {
  /** Lists whose changes are told. The relations are always those of the first two lists of the newer version. */
  readonly lists: readonly ListId[];
  /** Also look at the days on which a paragraph that reads otherwise begins or ends. */
  readonly turningDays: boolean;
  /** Relations are worked out for the classes that the changed controls name, or for the narrower ones too. */
  readonly classes: 'named' | 'all';
}

/** What two versions of the rule files differ in. */
export interface VersionComparison {
  readonly controls: readonly ControlChange[];
  readonly classes: readonly ClassChange[];
  readonly vocabulary: readonly VocabularyChange[];
  readonly vocabularies: MergedVocabularies;
  /** Both versions of the two lists, the older under the names of the newer one. */
  readonly lists: Readonly<Record<'base' | 'head', Lists>>;
}

/** A list in the older and in the newer version. */
type Both = readonly [ListOnDay, ListOnDay];

interface Difference {
  readonly list: ListId;
  readonly pair: ControlPair;
  readonly days: DateText[];
  readonly main: boolean;
  readonly versions: Both;
}

/** Compares two versions of the rule files: control by control, then what follows for the lists as unions. */
export function compareVersions(
  base: DatedRulebook,
  head: DatedRulebook,
  options: VersionOptions,
): VersionComparison {
  const vocabularies = mergeVocabularies(base.rulebook.vocabulary, head.rulebook.vocabulary);
  const vocabulary = vocabularies.head;
  const onDays = (one: ControlList, other: ControlList, days: readonly [DateText, DateText]): Both => {
    const older = renameList(listOnDay(one, days[0], base.rulebook.vocabulary), vocabularies.renames);
    const newer = listOnDay(other, days[1], head.rulebook.vocabulary);
    return [shareControls(older, newer), newer];
  };
  const inBoth = [...head.rulebook.lists.values()].flatMap((newer) => {
    const older = base.rulebook.lists.get(newer.id);
    if (older === undefined) return [];
    const versions = onDays(older, newer, [dayOf(base, newer.id), dayOf(head, newer.id)]);
    return [{ id: newer.id, older, newer, versions }];
  });
  const told = inBoth.filter(({ id }) => options.lists.includes(id));

  const differences = told.flatMap(({ id, older, newer, versions }) => {
    const found = [...differencesOf(id, versions, true)];
    for (const day of options.turningDays ? turningDays(...versions) : []) {
      for (const difference of differencesOf(id, onDays(older, newer, [day, day]), false)) {
        if (isOfDatesOnly(difference)) continue;
        const known = found.find((other) => isSame(other.pair, difference.pair));
        if (known === undefined) found.push(difference);
        else if (!known.days.includes(day)) known.days.push(day);
      }
    }
    return found;
  });

  const [first, second] = inBoth;
  if (first === undefined || second === undefined) throw new Error('two lists must stand in both versions');
  const sideOf = (version: 0 | 1): Lists => [first.versions[version], second.versions[version]];
  const lists = { base: sideOf(0), head: sideOf(1) };
  const subjectsOf = affectedSubjects(
    differences.map(({ pair }) => pair),
    [lists.base, lists.head].flat(),
    vocabulary,
  );
  const pairs = differences
    .filter(({ main, pair }) => main && tieredKey(pair.base) !== tieredKey(pair.head))
    .map(({ pair }) => pair);
  const effects = effectsOf(pairs, lists, vocabulary, options.classes, subjectsOf);
  const scopeChanges = differences.map((difference) =>
    controlChange(difference, effects, [first.id, second.id], vocabulary, subjectsOf(difference.pair)),
  );
  return {
    controls: withFacts(scopeChanges, told),
    classes: [...effects.values()].flatMap((effect) => classChange(effect, lists, vocabularies)),
    vocabulary: vocabularyChanges(base.rulebook.vocabulary, head.rulebook.vocabulary, vocabularies, [
      inBoth.map(({ versions }) => versions[0]),
      inBoth.map(({ versions }) => versions[1]),
    ]),
    vocabularies,
    lists,
  };
}

function dayOf({ asOf }: DatedRulebook, id: ListId): DateText {
  const day = asOf.get(id);
  if (day === undefined) throw new Error(`no day is given for ${id}`);
  return day;
}

function differencesOf(list: ListId, versions: Both, main: boolean): readonly Difference[] {
  const [base, head] = versions;
  return pairControls(base.controls, head.controls)
    .filter((pair) => pair.moved || tieredKey(pair.base) !== tieredKey(pair.head))
    .map((pair) => ({ list, pair, days: [head.asOf], main, versions }));
}

/** A text that is in force in one version only because its dates are others: the change of the dates tells it. */
function isOfDatesOnly({ pair: { base, head, address }, versions }: Difference): boolean {
  if (base.length > 0 && head.length > 0) return false;
  const [before, after] = versions.map(({ list }) => paragraphIndex(list).byAddress.get(address)?.paragraph);
  if (before === undefined || after === undefined) return false;
  const days = [versions[0].asOf, versions[1].asOf] as const;
  return paragraphFacts(before, after, days).some(({ fact }) => fact === 'dates');
}

/** What parity between the lists depends on: an AT-only control counts as none. */
function tieredKey(controls: readonly Control[]): string {
  return JSON.stringify([scopeKey(controls), controls.map(({ tier }) => tier)]);
}

function isSame(a: ControlPair, b: ControlPair): boolean {
  return (
    a.address === b.address &&
    tieredKey(a.base) === tieredKey(b.base) &&
    tieredKey(a.head) === tieredKey(b.head)
  );
}

function controlChange(
  { list, pair, days, main, versions }: Difference,
  effects: ReadonlyMap<string, ClassEffect>,
  ids: readonly [ListId, ListId],
  vocabulary: Vocabulary,
  subjects: readonly string[] | undefined,
): ControlChange {
  const { base, head, moved } = pair;
  const scopeDiffers = scopeKey(base) !== scopeKey(head);
  const side = ids.indexOf(list);
  const scopes = scopeDiffers ? compareScopes(pair, versions, vocabulary, subjects) : [];
  const [before, after] = [base, head].map((controls) => controls.map(({ address }) => address));
  return {
    list,
    kind: moved ? 'moved' : base.length === 0 ? 'added' : head.length === 0 ? 'removed' : 'changed',
    address: pair.address,
    heading: (head[0] ?? base[0])?.heading ?? { en: '', ja: '' },
    addresses: [before ?? [], after ?? []],
    places: [placeOf(versions[0], base[0]?.address, pair), placeOf(versions[1], head[0]?.address, pair)],
    days: [...days].sort(),
    scopes: scopes.map((change) => {
      const effect = effects.get(change.itemClass);
      if (!main || effect === undefined || (side !== 0 && side !== 1)) return change;
      return { ...change, changesList: effect.changed && effect.reaches(side, base, head) };
    }),
    scopeDiffers,
    facts: [],
  };
}

/** The paragraph under whose address the change is reported, or else the first control of its side. */
function placeOf(
  day: ListOnDay,
  own: string | undefined,
  { address, moved }: ControlPair,
): Place | undefined {
  if (own === undefined) return undefined;
  const { byAddress } = paragraphIndex(day.list);
  return (byAddress.get(moved ? own : address) ?? byAddress.get(own))?.paragraph.place;
}
