import type { Bilingual } from '../model/text';
import type { Vocabulary } from '../model/vocabulary';
import { nameIndex, type NameIndex } from './name-index';

/** How item lists may name what the vocabulary holds: by id, by label in either language, by alias. */
export interface VocabularyNames {
  readonly classes: NameIndex;
  readonly parameters: NameIndex;
  readonly relations: NameIndex;
  readonly assumptions: NameIndex;
}

interface Named {
  readonly id: string;
  readonly label: Bilingual;
  readonly aliases?: readonly string[];
}

const known = new WeakMap<Vocabulary, VocabularyNames>();

/** The names of a vocabulary, gathered once. */
export function vocabularyNames(vocabulary: Vocabulary): VocabularyNames {
  const names = known.get(vocabulary) ?? {
    classes: nameIndex('item class', named(vocabulary.classes)),
    parameters: nameIndex('parameter', named(vocabulary.parameters)),
    relations: nameIndex('relation', named(vocabulary.relations)),
    assumptions: nameIndex('assumption', named(vocabulary.assumptions)),
  };
  known.set(vocabulary, names);
  return names;
}

function named(
  things: ReadonlyMap<string, Named>,
): readonly { readonly id: string; readonly names: readonly string[] }[] {
  return [...things.values()].map(({ id, label, aliases = [] }) => ({
    id,
    names: [label.en, label.ja, ...aliases],
  }));
}
