import { SaxesParser } from 'saxes';
import type { ReadLimits } from '../limits';
import { damaged, excessive, Unreadable } from '../unreadable';

/** Characters of XML that one character of a cell takes at most: `_x005F_` or `&#x10FFFF;`, with room for the tags. */
const written = 32;

/** What is told of the elements of a part, by their names without prefix. */
export interface PartReader {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads the XML of a part piece by piece and comes back after each, so that what was gathered can be handed on. Refuses
 * DOCTYPE, which no workbook has: entities could grow without bound. Throws `Unreadable`.
 */
export async function* readPart(
  pieces: AsyncIterable<string>,
  name: string,
  limits: ReadLimits,
  reader: PartReader,
): AsyncGenerator<undefined> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let sinceElement = 0;
  parser.on('doctype', () => {
    throw new Unreadable({
      id: 'doctype',
      found: `a DOCTYPE in part \`${name}\``,
      expected: 'a workbook, which has none',
    });
  });
  parser.on('error', () => {
    throw damaged(`part \`${name}\` that is no well-formed XML`);
  });
  let depth = 0;
  parser.on('opentag', ({ name: tag, attributes }) => {
    sinceElement = 0;
    depth += 1;
    if (depth > limits.depth)
      throw excessive(limits, 'depth', `elements nested too deeply in part \`${name}\``);
    reader.open(localName(tag), (wanted) => {
      const own = Object.hasOwn(attributes, wanted) ? attributes[wanted] : undefined;
      return own ?? Object.entries(attributes).find(([each]) => localName(each) === wanted)?.[1];
    });
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name: tag }) => {
    sinceElement = 0;
    depth -= 1;
    reader.close?.(localName(tag));
  });
  for await (const piece of pieces) {
    sinceElement += piece.length;
    parser.write(piece);
    if (sinceElement > limits.cell * written)
      throw excessive(limits, 'cell', `one cell of more than ${sinceElement} characters in part \`${name}\``);
    yield undefined;
  }
  parser.close();
}

/** Reads a part to its end. */
export async function readWholePart(
  pieces: AsyncIterable<string>,
  name: string,
  limits: ReadLimits,
  reader: PartReader,
): Promise<void> {
  const parts = readPart(pieces, name, limits, reader);
  while ((await parts.next()).done !== true);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
