import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/**
 * Offsets at which parts of a rule file begin and end, their keys included; without keys those of the whole text. `undefined`
 * where the file has no such part. The text is parsed once.
 */
export function spansIn(
  text: string,
): (keys: readonly (string | number)[]) => readonly [number, number] | undefined {
  const { contents } = parseDocument(text);
  return (keys) => {
    let node: unknown = contents;
    let span: readonly [number, number] = [0, text.length];
    for (const key of keys) {
      const found = childOf(node, key);
      if (found === undefined) return undefined;
      const { range } = found.value;
      if (!range) return undefined;
      span = [found.start, range[1]];
      node = found.value;
    }
    return span;
  };
}

function childOf(
  node: unknown,
  key: string | number,
): { readonly start: number; readonly value: Node } | undefined {
  if (isMap<unknown, Node>(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (pair === undefined || pair.value === null || !isScalar(pair.key)) return undefined;
    return { start: pair.key.range?.[0] ?? 0, value: pair.value };
  }
  if (!isSeq<Node>(node) || typeof key !== 'number') return undefined;
  const value = node.items[key];
  return value === undefined ? undefined : { start: value.range?.[0] ?? 0, value };
}
