import type { Condition, Negation, OfClass } from '../model/condition';
import type { DateText, Reason, Version } from '../model/control-list';
import type { Bilingual } from '../model/text';
import type { Vocabulary } from '../model/vocabulary';
import { ancestorsOf } from './class-graph';
import type { IndexedParagraph } from './paragraph-index';
import { versionAt } from './version-at';

/** What a paragraph and its parents say on a day, references not yet followed. */
export interface InheritedWords {
  /** Class statements of the path, without those that a narrower one implies. */
  readonly classes: readonly OfClass[];
  readonly criteria: readonly Condition[];
  readonly exclusions: readonly Negation[];
  readonly reasons: readonly Reason[];
  readonly row?: string;
  readonly regime?: string;
  readonly notes: readonly Bilingual[];
  readonly open: readonly Bilingual[];
  readonly shown: boolean;
  /** The narrowest version on the path: the paragraph's own, unless it is a bare heading. */
  readonly version?: Version;
}

const noWords: InheritedWords = {
  classes: [],
  criteria: [],
  exclusions: [],
  reasons: [],
  notes: [],
  open: [],
  shown: true,
};

interface Known {
  readonly date: DateText;
  readonly vocabulary: Vocabulary;
  readonly words: InheritedWords | undefined;
}

/** What was asked for last of a paragraph: references and sub-paragraphs ask for the same again and again. */
const known = new WeakMap<IndexedParagraph, Known>();

/** The words of the whole path down to a paragraph; `undefined` where it or a parent does not apply on the day. */
export function inheritedWords(
  indexed: IndexedParagraph,
  date: DateText,
  vocabulary: Vocabulary,
): InheritedWords | undefined {
  const last = known.get(indexed);
  if (last !== undefined && last.date === date && last.vocabulary === vocabulary) return last.words;
  const words = joinedWords(indexed, date, vocabulary);
  known.set(indexed, { date, vocabulary, words });
  return words;
}

function joinedWords(
  indexed: IndexedParagraph,
  date: DateText,
  vocabulary: Vocabulary,
): InheritedWords | undefined {
  const parent = indexed.parent === undefined ? noWords : inheritedWords(indexed.parent, date, vocabulary);
  if (parent === undefined) return undefined;
  if (indexed.paragraph.versions.length === 0) return parent;
  const words = versionAt(indexed.paragraph, date);
  if (words === undefined || words.version.absent) return undefined;

  const { version, shown } = words;
  const row = version.row ?? parent.row;
  const regime = version.regime ?? parent.regime;
  return {
    classes: narrowed(parent.classes, classStatement(version), vocabulary),
    criteria: [...parent.criteria, ...conjuncts(version.when)],
    exclusions: [...parent.exclusions, ...exclusionsOf(version)],
    reasons: [...parent.reasons, ...(version.reasons ?? [])],
    ...(row !== undefined && { row }),
    ...(regime !== undefined && { regime }),
    notes: [...parent.notes, ...(version.note ? [version.note] : [])],
    open: [...parent.open, ...(version.open ? [version.open] : [])],
    shown: parent.shown && shown,
    version,
  };
}

export function classStatement(version: Version): OfClass | undefined {
  return version.classes && { kind: 'class', classes: version.classes, place: version.place };
}

/** The exclusions of a version, each as the negation that it is. */
export function exclusionsOf(version: Version): readonly Negation[] {
  return version.except.map((excluded) =>
    excluded.kind === 'not' && excluded.exclusion !== undefined ? excluded : { kind: 'not', of: excluded },
  );
}

/** The keys of `when` are joined by *and*: its parts stand beside those of the parents. */
export function conjuncts(when: Condition | undefined): readonly Condition[] {
  if (when === undefined) return [];
  return when.kind === 'all' && when.paragraph === undefined ? when.of : [when];
}

/** Adds a class statement; of two of which one implies the other, only the narrower is kept. */
function narrowed(
  stated: readonly OfClass[],
  own: OfClass | undefined,
  vocabulary: Vocabulary,
): readonly OfClass[] {
  if (own === undefined) return stated;
  const implies = (narrow: OfClass, wide: OfClass): boolean =>
    narrow.classes.every((id) => wide.classes.some((other) => ancestorsOf(vocabulary, id).has(other)));
  if (stated.some((other) => implies(other, own))) return stated;
  return [...stated.filter((other) => !implies(own, other)), own];
}
