import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { TextPlaces } from '../model/text-places';
import type { Desk } from './desk';
import type { Said } from './draft';
import type { Where } from './fault';

/** A key and its value as they stand in the text. */
export interface Field {
  readonly key: Said;
  readonly value: Node | null;
}

/** Reads the nodes of one document strictly and reports what is not as it should be. */
export class YamlFields {
  constructor(
    private readonly desk: Desk,
    private readonly places: TextPlaces,
  ) {}

  /** Where a node begins; a value that is absent stands where its key does. */
  where(node: Node | null, otherwise: Where): Where {
    const offset = node?.range?.[0];
    return offset === undefined ? otherwise : { place: this.places.at(offset) };
  }

  /** The fields of a mapping, in order; anything else is an error and has none. */
  mapping(node: Node | null, where: Where, expected: string): readonly Field[] {
    const here = this.where(node, where);
    if (!isMap(node)) {
      this.desk.error(here, { id: 'unexpected-shape', found: shapeOf(node), expected });
      return [];
    }
    return node.items.flatMap(({ key, value }): readonly Field[] => {
      const keyWhere = this.where(asNode(key), here);
      if (isScalar(key) && typeof key.value === 'string') {
        return [{ key: { text: key.value, where: keyWhere }, value: asNode(value) }];
      }
      const repair = isScalar(key) ? 'put the key into quotes' : undefined;
      this.desk.error(keyWhere, {
        id: 'unexpected-key',
        found: 'a key that is no text',
        ...(repair !== undefined && { repair }),
      });
      return [];
    });
  }

  /** The elements of a sequence; where `single` is allowed, one value stands for a sequence of itself. */
  sequence(
    node: Node | null,
    where: Where,
    expected: string,
    single: 'single' | 'sequence',
  ): readonly (Node | null)[] {
    if (isSeq(node)) return node.items.map(asNode);
    if (single === 'single' && node !== null) return [node];
    this.desk.error(this.where(node, where), { id: 'unexpected-shape', found: shapeOf(node), expected });
    return [];
  }

  /** A text; a plain number or `yes` in another role is refused, as YAML has already read it as something else. */
  text(node: Node | null, where: Where, expected: string): Said | undefined {
    const here = this.where(node, where);
    if (isScalar(node) && typeof node.value === 'string') return { text: node.value.trim(), where: here };
    const repair =
      isScalar(node) && node.source !== undefined ? `put it into quotes: \`"${node.source}"\`` : undefined;
    this.desk.error(here, {
      id: 'unexpected-shape',
      found: shapeOf(node),
      expected,
      ...(repair !== undefined && { repair }),
    });
    return undefined;
  }
}

/** The text of a figure exactly as written: `1.50` keeps its zero. Empty for null, `undefined` for what is no scalar. */
export function scalarText(node: Node | null): string | undefined {
  if (node === null) return '';
  if (!isScalar(node)) return undefined;
  if (node.value === null) return '';
  return typeof node.value === 'string' ? node.value.trim() : (node.source ?? '');
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : null;
}

function shapeOf(node: Node | null): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isScalar(node) && node.value !== null) return `\`${(node.source ?? '').slice(0, 40)}\``;
  return 'nothing';
}
