import { isAlias, isMap, isScalar, isSeq, Scalar, type Alias, type Node } from 'yaml';
import type { Place } from '../model/place';
import type { Report } from './report';
import type { Entry, Tree } from './tree';

/** No rule file is nested so deep, and reading must not eat the stack. */
const deepest = 64;

/** Turns parser nodes into a tree and refuses what a rule file must not contain: anchors, aliases, merge keys, tags. */
export function readTree(node: Node, placeAt: (offset: number) => Place, report: Report): Tree {
  return new TreeReader(placeAt, report).read(node, 0);
}

class TreeReader {
  constructor(
    private readonly placeAt: (offset: number) => Place,
    private readonly report: Report,
  ) {}

  read(node: Node, depth: number): Tree {
    const place = this.placeAt(node.range?.[0] ?? 0);
    if (depth > deepest) {
      this.report.error(place, {
        id: 'too-deep',
        found: 'too deep nesting',
        expected: `at most ${deepest} levels`,
      });
      return { kind: 'nothing', place, refused: true };
    }
    if (isAlias(node)) {
      const repair = 'write the value out; each paragraph is read on its own';
      this.report.error(place, {
        id: 'yaml-alias',
        found: `alias \`*${node.source}\``,
        expected: 'a value',
        repair,
      });
      return { kind: 'nothing', place, refused: true };
    }
    this.refuseProperties(node, place);
    if (isMap(node)) return this.readMapping(node.items, place, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as Node, depth + 1));
      return { kind: 'sequence', items, place };
    }
    if (!isScalar(node)) return { kind: 'nothing', place };
    const { value, source = '' } = node;
    if (typeof value === 'string') return { kind: 'text', text: value, place };
    if (typeof value === 'number' || typeof value === 'bigint')
      return { kind: 'number', source, value: Number(value), place };
    if (typeof value === 'boolean') return { kind: 'boolean', source, value, place };
    return { kind: 'nothing', place };
  }

  private readMapping(
    items: readonly { readonly key: unknown; readonly value: unknown }[],
    place: Place,
    depth: number,
  ): Tree {
    const entries = new Map<string, Entry>();
    for (const { key, value } of items) {
      const keyNode = key as Node;
      const keyPlace = this.placeAt(keyNode.range?.[0] ?? 0);
      const name = this.readKey(keyNode, keyPlace);
      const tree: Tree =
        value === null ? { kind: 'nothing', place: keyPlace } : this.read(value as Node, depth + 1);
      const placed: Tree = tree.kind === 'nothing' ? { ...tree, place: keyPlace } : tree;
      if (name === undefined) continue;
      if (entries.has(name)) this.refuseRepeated(name, keyPlace);
      else entries.set(name, { key: name, place: keyPlace, value: placed });
    }
    return { kind: 'mapping', entries, place };
  }

  private refuseRepeated(key: string, place: Place): void {
    this.report.error(place, {
      id: 'duplicate-key',
      found: `key \`${key}\` a second time in one mapping`,
      expected: 'every key once',
      repair: 'join the two or rename one',
    });
  }

  private readKey(node: Node, place: Place): string | undefined {
    if (!isScalar(node)) {
      this.report.error(place, { id: 'key-not-text', found: 'a key that is not a text', expected: 'a text' });
      return undefined;
    }
    this.refuseProperties(node, place);
    const source = node.source ?? '';
    if (source === '<<' && node.type === Scalar.PLAIN) {
      const repair = 'write the keys out; each paragraph is read on its own';
      this.report.error(place, { id: 'yaml-merge', found: 'merge key `<<`', expected: 'a key', repair });
      return undefined;
    }
    if (typeof node.value === 'string') return node.value;
    const found =
      source === '' ? 'an empty key' : `key \`${source}\`, which YAML reads as ${kindOf(node.value)}`;
    const repair = `write it in quotes, \`"${source}"\``;
    this.report.error(place, {
      id: 'key-not-text',
      found,
      expected: 'a text',
      ...(source === '' ? {} : { repair }),
    });
    return source;
  }

  private refuseProperties(node: Exclude<Node, Alias>, place: Place): void {
    if (node.anchor !== undefined) {
      const repair = 'remove it; aliases are not read';
      this.report.error(place, {
        id: 'yaml-anchor',
        found: `anchor \`&${node.anchor}\``,
        expected: 'a value',
        repair,
      });
    }
    if (node.tag !== undefined) {
      const repair = 'remove it; quotes make a text';
      const tag = node.tag.replace(/^tag:yaml\.org,2002:/, '!!');
      this.report.error(place, { id: 'yaml-tag', found: `tag \`${tag}\``, expected: 'a value', repair });
    }
  }
}

/** What YAML made of a plain scalar, in the words of a diagnostic. */
function kindOf(value: unknown): string {
  if (typeof value === 'boolean') return 'a truth value';
  return value === null ? 'nothing' : 'a number';
}
