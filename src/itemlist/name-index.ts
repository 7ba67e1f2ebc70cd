import type { Fault } from './fault';

type Found = { readonly id: string } | { readonly fault: Fault };

/** Finds ids by what people write: the id itself, a label or an alias in either language. */
export interface NameIndex {
  /** The id, or the fault of a name that stands for nothing or for several things. */
  readonly find: (text: string) => Found;
  readonly has: (text: string) => boolean;
}

/** Names whose meaning is kept. */
const mostNames = 20_000;

/**
 * An index over ids and their other names. An id always stands for itself; a label or alias that several share stands for
 * none of them. Width, case, spaces, hyphens and underscores make no difference. `thing` is what the names name, as a
 * diagnostic says it (`parameter`, `item class`).
 */
export function nameIndex(
  thing: string,
  entries: Iterable<{ readonly id: string; readonly names: readonly string[] }>,
): NameIndex {
  const ids = new Map<string, string>();
  const others = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  for (const { id, names } of entries) {
    ids.set(nameKey(id), id);
    written.set(nameKey(id), id);
    for (const name of names) {
      const key = nameKey(name);
      others.set(key, (others.get(key) ?? new Set()).add(id));
      if (!written.has(key)) written.set(key, name);
    }
  }
  const slug = thing.replaceAll(' ', '-');
  const lookUp = (text: string): readonly string[] => {
    const id = ids.get(nameKey(text));
    return id === undefined ? [...(others.get(nameKey(text)) ?? [])] : [id];
  };
  const find = (text: string): Found => {
    const found = lookUp(text);
    const [id] = found;
    if (id !== undefined && found.length === 1) return { id };
    if (id !== undefined) {
      return {
        fault: {
          id: `ambiguous-${slug}`,
          found: `\`${text.trim()}\` names more than one ${thing}`,
          expected: `one of ${found.map((each) => `\`${each}\``).join(', ')}`,
        },
      };
    }
    return {
      // Worked out when it is told: most names that are looked up and not found are never told.
      get fault() {
        const near = nearest(nameKey(text), written);
        return {
          id: `unknown-${slug}`,
          found: `unknown ${thing} \`${text.trim()}\``,
          ...(near !== undefined && { repair: `did you mean \`${near}\`?` }),
        };
      },
    };
  };
  // The same names stand in many rows.
  const known = new Map<string, Found>();
  return {
    has: (text) => lookUp(text).length > 0,
    find(text) {
      const found = known.get(text) ?? find(text);
      if (known.size >= mostNames) known.clear();
      known.set(text, found);
      return found;
    },
  };
}

/** What two spellings of one name have in common. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\p{Pd}]+/gu, '');
}

function nearest(key: string, written: ReadonlyMap<string, string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(key.length / 3)) + 1;
  for (const [other, name] of written) {
    if (Math.abs(other.length - key.length) >= least) continue;
    const distance = editDistance(key, other, least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** Number of characters to insert, delete or change; anything from `enough` on where it is no less than that. */
function editDistance(a: string, b: string, enough: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) >= enough) break;
  }
  return Math.min(...row) >= enough ? enough : (row[b.length] ?? 0);
}
