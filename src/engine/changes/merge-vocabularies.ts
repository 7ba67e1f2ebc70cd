import type { Parameter, Vocabulary } from '../../model/vocabulary';
import { renameExpression, type Renames } from './rename-list';
import { isComparable, parameterShape, parameterWords } from './parameter-shape';

/** The vocabularies of two versions, each completed by what only the other one has. */
export interface MergedVocabularies {
  /** Of the older version, under the names of the newer one. */
  readonly base: Vocabulary;
  readonly head: Vocabulary;
  /** Names of the older version that are others now, to be put into its conditions. */
  readonly renames: Renames;
  /** Those of them that were renamed by whoever edits the files, and not to keep two meanings apart. */
  readonly renamed: readonly (readonly [before: string, after: string])[];
}

/**
 * Makes one vocabulary on which conditions of both versions can be compared. A parameter that is gone and a new one that
 * measures the same in the same words are one, renamed. Two of one name whose figures cannot stand on one axis are kept
 * apart: the older one is called `<name> (before)`.
 */
export function mergeVocabularies(base: Vocabulary, head: Vocabulary): MergedVocabularies {
  const renamed = renamedParameters(base, head);
  const apart = [...base.parameters].flatMap(([id, parameter]) => {
    const now = head.parameters.get(id);
    return now === undefined || isComparable(parameter, now) ? [] : [[id, `${id} (before)`] as const];
  });
  const renames: Renames = new Map([...renamed, ...apart]);
  const before = renameVocabulary(base, renames);
  return { base: complete(before, head), head: complete(head, before), renames, renamed };
}

function renamedParameters(base: Vocabulary, head: Vocabulary): readonly (readonly [string, string])[] {
  const added = [...head.parameters.values()].filter(({ id }) => !base.parameters.has(id));
  return [...base.parameters.values()].flatMap((gone) => {
    if (head.parameters.has(gone.id)) return [];
    const same = added.filter((other) => isRenamed(gone, other));
    const [only] = same;
    return only !== undefined && same.length === 1 ? [[gone.id, only.id] as const] : [];
  });
}

function isRenamed(gone: Parameter, added: Parameter): boolean {
  return parameterShape(gone) === parameterShape(added) && parameterWords(gone) === parameterWords(added);
}

function renameVocabulary(vocabulary: Vocabulary, renames: Renames): Vocabulary {
  if (renames.size === 0) return vocabulary;
  const nameOf = (id: string): string => renames.get(id) ?? id;
  const renameParameter = (parameter: Parameter): Parameter => {
    const id = nameOf(parameter.id);
    if (parameter.kind !== 'number') return { ...parameter, id };
    return {
      ...parameter,
      id,
      ...(parameter.formula && { formula: renameExpression(parameter.formula, renames) }),
      ...(parameter.over !== undefined && { over: nameOf(parameter.over) }),
    };
  };
  return {
    ...vocabulary,
    parameters: new Map(
      [...vocabulary.parameters].map(([id, parameter]) => [nameOf(id), renameParameter(parameter)]),
    ),
    orderFacts: vocabulary.orderFacts.map((fact) => ({
      ...fact,
      lesser: nameOf(fact.lesser),
      greater: nameOf(fact.greater),
    })),
    assumptions: new Map(
      [...vocabulary.assumptions].map(([id, assumption]) => [
        id,
        { ...assumption, sets: new Map([...assumption.sets].map(([name, value]) => [nameOf(name), value])) },
      ]),
    ),
  };
}

/** What only the other one has comes after; where both have a name, the first counts. */
function complete(own: Vocabulary, other: Vocabulary): Vocabulary {
  return {
    classes: new Map([...own.classes, ...[...other.classes].filter(([id]) => !own.classes.has(id))]),
    parameters: new Map([
      ...own.parameters,
      ...[...other.parameters].filter(([id]) => !own.parameters.has(id)),
    ]),
    relations: new Map([...own.relations, ...[...other.relations].filter(([id]) => !own.relations.has(id))]),
    orderFacts: own.orderFacts,
    assumptions: own.assumptions,
  };
}
