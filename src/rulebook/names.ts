import type { FileKind } from './check-shape';
import type { ReadFile } from './read-file';

/** Whether an id is defined. Where a file could not be read at all, every id may be: nothing is called unknown then. */
export interface KnownIds {
  readonly has: (id: string) => boolean;
}

/**
 * The ids that a vocabulary defines, those of definitions with faults included: naming one of them is no second fault.
 */
export interface Names {
  readonly classes: KnownIds;
  readonly parameters: KnownIds;
  readonly relations: KnownIds;
}

/** Collects the ids from the files of the vocabulary, also from those whose shape is wrong. */
export function collectNames(files: readonly ReadFile[]): Names {
  return {
    classes: knownIds(files, 'classes'),
    parameters: knownIds(files, 'parameters'),
    relations: knownIds(files, 'relations'),
  };
}

function knownIds(
  files: readonly ReadFile[],
  kind: FileKind & ('classes' | 'parameters' | 'relations'),
): KnownIds {
  const ids = new Set<string>();
  for (const file of files.filter(({ location }) => location.kind === kind)) {
    const definitions = file.tree?.kind === 'mapping' ? file.tree.entries.get(kind)?.value : undefined;
    if (definitions?.kind !== 'mapping') return { has: () => true };
    for (const id of definitions.entries.keys()) ids.add(id);
  }
  return ids;
}
