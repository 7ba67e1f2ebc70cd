import type { Condition } from '../model/condition';
import type { CurveFigure, Figure, Item } from '../model/item';
import type { Trace } from '../model/verdict';
import type { Vocabulary } from '../model/vocabulary';
import { blankOf } from './blank-subject';
import { isSameKnowledge } from './bounds';
import type { Knowledge } from './knowledge';
import { knownAnswers } from './known-answers';
import { knownNumbers } from './known-numbers';
import type { NameSet } from './name-set';
import { namesAsked, type NamesAsked } from './names-asked';
import { spokenOf } from './spoken-of';

/** An item under test with all that is known of it and of its related items. */
export interface Subject {
  readonly item: Item;
  readonly knowledge: Knowledge;
  /**
   * By relation, the items that are stated to stand in it. Stating one is stating all: `contains` names every contained item
   * that a control could look at. A relation of which nothing is stated is unknown.
   */
  readonly related: ReadonlyMap<string, readonly Subject[]>;
  /** Answers already worked out; the same condition object is evaluated once per subject. */
  readonly traces: Map<Condition, Trace>;
  readonly basis?: Basis;
}

/** A subject of which less is said: what looks at none of the names beyond it answers about both alike. */
export interface Basis {
  readonly subject: Subject;
  /** Every name of which the two differ. */
  readonly beyond: NameSet;
  readonly asked: NamesAsked;
}

/** `assumptions` are ids of the vocabulary, declared for the whole item list; they hold for related items too. */
export function subjectOf(item: Item, vocabulary: Vocabulary, assumptions: readonly string[]): Subject {
  const related = new Map<string, Subject[]>();
  for (const { relation, item: other } of item.related) {
    const stated = related.get(relation) ?? [];
    related.set(relation, [...stated, subjectOf(other, vocabulary, assumptions)]);
  }
  const spoken = spokenOf(item, vocabulary);
  const blank = blankOf(item, spoken, vocabulary, assumptions);
  const { numbers, contradictions, reached } = knownNumbers(item, vocabulary);
  const declared = assumptions.flatMap((id) => vocabulary.assumptions.get(id) ?? []);
  const isNews = (name: string): boolean =>
    !isSameKnowledge(numbers.get(name), blank.knowledge.numbers.get(name));
  const asked = namesAsked(vocabulary);
  const beyond = asked.setOf({
    parameters: [...item.figures.keys(), ...[...reached].filter(isNews)],
    classes: [],
    relations: related.keys(),
  });
  return {
    item,
    knowledge: {
      vocabulary,
      classes: blank.knowledge.classes,
      answers: knownAnswers(item, declared, spoken),
      numbers,
      curves: curvesOf(item),
      contradictions: [...blank.knowledge.contradictions, ...contradictions],
    },
    related,
    traces: new Map(),
    basis: { subject: blank, beyond, asked },
  };
}

function curvesOf({ figures }: Item): Knowledge['curves'] {
  const curves = new Map<string, { curve: CurveFigure; figure: Figure }>();
  for (const [id, figure] of figures) {
    if (figure.value.kind === 'curve') curves.set(id, { curve: figure.value, figure });
  }
  return curves;
}
