import { paragraphIndex, type IndexedParagraph } from '../../engine/paragraph-index';
import type { NamedParagraph } from '../../model/named-paragraph';
import type { Rulebook } from '../../model/rulebook';
import type { Bilingual } from '../../model/text';
import type { ListId, Parameter } from '../../model/vocabulary';
import { namedParagraph } from './named-paragraph';
import { foldWords } from './fold-words';

/** Something that can be found; texts are folded, and the first ones weigh most. */
interface Indexed<T> {
  readonly value: T;
  /** What it is called. */
  readonly name: string;
  /** What it is called besides. */
  readonly besides: string;
  /** What is said of it, or of what it stands in. */
  readonly about: string;
}

/** Everything that a search of the rules looks through. */
export interface RuleIndex {
  readonly paragraphs: readonly Indexed<NamedParagraph>[];
  readonly classes: readonly Indexed<{ readonly id: string; readonly label: Bilingual }>[];
  readonly parameters: readonly Indexed<{
    readonly id: string;
    readonly label: Bilingual;
    readonly unit?: string;
  }>[];
  /** The list in which an address stands. */
  readonly listOf: ReadonlyMap<string, ListId>;
}

export type { Indexed };

const indexes = new WeakMap<Rulebook, RuleIndex>();

/** The index of a rulebook, made once. */
export function ruleIndex(rulebook: Rulebook): RuleIndex {
  const known = indexes.get(rulebook) ?? buildIndex(rulebook);
  indexes.set(rulebook, known);
  return known;
}

function buildIndex({ lists, vocabulary }: Rulebook): RuleIndex {
  const paragraphs = [...lists.values()].flatMap((list) =>
    paragraphIndex(list).inOrder.map((indexed) => ({
      value: namedParagraph(list.id, indexed),
      name: joined([indexed.paragraph.address]),
      besides: joined(both(indexed.paragraph.heading)),
      about: joined(wordsAround(indexed)),
    })),
  );
  return {
    paragraphs,
    classes: [...vocabulary.classes.values()].map(({ id, label, definition, aliases }) => ({
      value: { id, label },
      name: joined([id, ...both(label)]),
      besides: joined(aliases),
      about: joined(both(definition)),
    })),
    parameters: [...vocabulary.parameters.values()].map((parameter) => ({
      value: { id: parameter.id, label: parameter.label, ...unitOf(parameter) },
      name: joined([parameter.id, ...both(parameter.label)]),
      besides: joined([
        ...parameter.aliases,
        ...(parameter.kind === 'question' ? both(parameter.question) : []),
      ]),
      about: joined(both(parameter.definition)),
    })),
    listOf: new Map(paragraphs.map(({ value }) => [value.address, value.list])),
  };
}

function unitOf(parameter: Parameter): { readonly unit?: string } {
  const unit = parameter.kind === 'number' || parameter.kind === 'range' ? parameter.unit.symbol : '';
  return unit === '' ? {} : { unit };
}

/** Headings above a paragraph, so that a sub-paragraph is found by what its paragraph is about, and its notes. */
function wordsAround({ paragraph, parent }: IndexedParagraph): readonly string[] {
  const above: string[] = [];
  for (let each = parent; each !== undefined; each = each.parent) above.push(...both(each.paragraph.heading));
  const notes = paragraph.versions.flatMap(({ note, open }) => [...both(note), ...both(open)]);
  return [...above, ...notes];
}

function both(text: Bilingual | undefined): readonly string[] {
  return text === undefined ? [] : [text.en, text.ja];
}

/** Parts stand apart, so that words of two neighbours are not taken for one. */
function joined(texts: readonly string[]): string {
  return texts.map(foldWords).join(' | ');
}
