import type { Place } from '../model/place';

/** A YAML value with its place. Numbers and truth values keep their source: `5E002` must never become 500. */
export type Tree = Text | NumberLeaf | BooleanLeaf | Nothing | Sequence | Mapping;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

export interface NumberLeaf {
  readonly kind: 'number';
  readonly source: string;
  readonly value: number;
  readonly place: Place;
}

export interface BooleanLeaf {
  readonly kind: 'boolean';
  readonly source: string;
  readonly value: boolean;
  readonly place: Place;
}

export interface Nothing {
  readonly kind: 'nothing';
  /** Stands for something that was reported and refused: that nothing is there is no second fault. */
  readonly refused?: true;
  readonly place: Place;
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly items: readonly Tree[];
  readonly place: Place;
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
}

export interface Entry {
  readonly key: string;
  /** Place of the key. */
  readonly place: Place;
  readonly value: Tree;
}

/** The tree as plain data, in which a JSON Schema is checked. Keys such as `__proto__` stay own properties. */
export function plainOf(tree: Tree): unknown {
  switch (tree.kind) {
    case 'text':
      return tree.text;
    case 'number':
    case 'boolean':
      return tree.value;
    case 'nothing':
      return null;
    case 'sequence':
      return tree.items.map(plainOf);
    case 'mapping': {
      const plain: Record<string, unknown> = {};
      for (const { key, value } of tree.entries.values()) {
        // Assigned, this one key would become a prototype.
        if (key === '__proto__')
          Object.defineProperty(plain, key, { value: plainOf(value), enumerable: true });
        else plain[key] = plainOf(value);
      }
      return plain;
    }
  }
}
