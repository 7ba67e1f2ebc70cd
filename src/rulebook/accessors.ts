import type { Bilingual } from '../model/text';
import type { Entry, Mapping, Tree } from './tree';

/*
 * Reading a tree whose shape a schema has accepted. What these functions throw is a fault of the schema, not of a file.
 */

/** The value at a key, if the key is there. */
export function at(mapping: Mapping, key: string): Tree | undefined {
  return mapping.entries.get(key)?.value;
}

/** The entries of the mapping at a key; none when the key is not there. */
export function entriesAt(mapping: Mapping, key: string): readonly Entry[] {
  const value = at(mapping, key);
  return value === undefined ? [] : [...asMapping(value).entries.values()];
}

/** The items of the list at a key; none when the key is not there. */
export function itemsAt(mapping: Mapping, key: string): readonly Tree[] {
  const value = at(mapping, key);
  return value === undefined ? [] : asItems(value);
}

/** The text at a key, if the key is there. */
export function textAt(mapping: Mapping, key: string): string | undefined {
  const value = at(mapping, key);
  return value === undefined ? undefined : asText(value);
}

/** The texts of the list at a key; none when the key is not there. */
export function textsAt(mapping: Mapping, key: string): readonly string[] {
  return itemsAt(mapping, key).map(asText);
}

/** The text in both languages at a key, if the key is there. */
export function bilingualAt(mapping: Mapping, key: string): Bilingual | undefined {
  const value = at(mapping, key);
  return value === undefined ? undefined : asBilingual(value);
}

export function asBilingual(tree: Tree): Bilingual {
  const mapping = asMapping(tree);
  return { en: required(textAt(mapping, 'en')), ja: required(textAt(mapping, 'ja')) };
}

export function asMapping(tree: Tree): Mapping {
  if (tree.kind !== 'mapping') throw misread(tree, 'a mapping');
  return tree;
}

export function asItems(tree: Tree): readonly Tree[] {
  if (tree.kind !== 'sequence') throw misread(tree, 'a list');
  return tree.items;
}

export function asText(tree: Tree): string {
  if (tree.kind !== 'text') throw misread(tree, 'a text');
  return tree.text;
}

/** What the schema requires. */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the schema let a required key be missing');
  return value;
}

function misread(tree: Tree, expected: string): Error {
  return new Error(
    `the schema let ${tree.kind} pass for ${expected} at ${tree.place.file}:${String(tree.place.line)}`,
  );
}
