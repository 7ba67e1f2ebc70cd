import type { Item } from '../model/item';
import type { Vocabulary } from '../model/vocabulary';
import { knownAnswers } from './known-answers';
import { knownClasses } from './known-classes';
import { knownNumbers } from './known-numbers';
import { namesAsked } from './names-asked';
import type { Subject } from './subject';

/** Blanks that are kept: the classes of items come from outside. */
const keptBlanks = 48;

interface KeptSubjects {
  readonly empty: Subject;
  /** By classes, what figures speak of, and assumptions; those asked for last come last. */
  readonly blanks: Map<string, Subject>;
}

const kept = new WeakMap<Vocabulary, KeptSubjects>();

/**
 * The subject that states the classes of an item and no figure, and of which as much is assumed. Items of one list have few
 * different ones, and most of a list answers about each of them as about its blank.
 */
export function blankOf(
  item: Item,
  spoken: ReadonlySet<string>,
  vocabulary: Vocabulary,
  assumptions: readonly string[],
): Subject {
  const { empty, blanks } = keptFor(vocabulary);
  const key = `${wordsOf(item.classes)} ${JSON.stringify([[...spoken], assumptions])}`;
  const blank = blanks.get(key) ?? makeBlank(item, spoken, empty, assumptions);
  blanks.delete(key);
  blanks.set(key, blank);
  const [oldest] = blanks.keys();
  if (blanks.size > keptBlanks && oldest !== undefined) blanks.delete(oldest);
  return blank;
}

const printed = new WeakMap<Item['classes'], string>();

/** Worked out once: examples of one class share one statement of all classes. */
function wordsOf(classes: Item['classes']): string {
  const words = printed.get(classes) ?? JSON.stringify([...classes]);
  printed.set(classes, words);
  return words;
}

function keptFor(vocabulary: Vocabulary): KeptSubjects {
  const known: KeptSubjects = kept.get(vocabulary) ?? { empty: emptySubject(vocabulary), blanks: new Map() };
  kept.set(vocabulary, known);
  return known;
}

function makeBlank(
  { classes: stated, place }: Item,
  spoken: ReadonlySet<string>,
  empty: Subject,
  assumptions: readonly string[],
): Subject {
  const { vocabulary } = empty.knowledge;
  const declared = assumptions.flatMap((id) => vocabulary.assumptions.get(id) ?? []);
  const item: Item = { ...empty.item, classes: stated, place };
  const { classes, conflicts } = knownClasses(item, vocabulary, declared, spoken);
  const answers = knownAnswers(item, declared, spoken);
  const names = { parameters: answers.keys(), classes: classes.keys(), relations: [] };
  const asked = namesAsked(vocabulary);
  return {
    item,
    knowledge: { ...empty.knowledge, classes, answers, contradictions: conflicts },
    related: new Map(),
    traces: new Map(),
    basis: { subject: empty, beyond: asked.setOf(names), asked },
  };
}

/** Of which nothing at all is known but what holds of everything. */
function emptySubject(vocabulary: Vocabulary): Subject {
  const place = { file: '', line: 1, column: 1 };
  const item: Item = { id: '', name: '', classes: new Map(), figures: new Map(), related: [], place };
  const { numbers } = knownNumbers(item, vocabulary);
  return {
    item,
    knowledge: {
      vocabulary,
      classes: new Map(),
      answers: new Map(),
      numbers,
      curves: new Map(),
      contradictions: [],
    },
    related: new Map(),
    traces: new Map(),
  };
}
