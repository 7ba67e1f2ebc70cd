import { parse, type Parser } from 'csv-parse';
import { csvOptions, isBlank, keepWithin, lineBreaks, unreadable, type Delimiter } from './csv-table';
import { fileLimits, type ReadLimits } from './limits';
import type { Row } from './row';

/** Settles when the parser takes more, or nothing any more. */
function flowing(parser: Parser): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      parser.off('drain', settle).off('close', settle);
      resolve();
    };
    parser.on('drain', settle).on('close', settle);
  });
}

/** The beginning of a table. */
const beginning: Pick<Row, 'number' | 'line'> = { number: 1, line: 1 };

/**
 * Rows of delimited text as its pieces come in, blank ones left out; `from` is the place of the first of them. The library
 * takes ten times as long where rows differ in width from the first. Throws `UnreadableTable`.
 */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  delimiter: Delimiter,
  limits: ReadLimits = fileLimits,
  from = beginning,
): AsyncGenerator<Row> {
  let next = { number: from.number, line: from.line };
  const parser = parse(csvOptions(delimiter, limits));
  const feeding = (async () => {
    try {
      for await (const piece of pieces) {
        if (!parser.write(piece)) await flowing(parser);
        // Whoever asked for the rows has seen enough.
        if (parser.destroyed) return;
      }
      parser.end();
    } catch (error) {
      parser.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  })();
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      const row = { cells, ...next };
      next = { number: next.number + 1, line: next.line + 1 + lineBreaks(cells) };
      if (isBlank(row)) continue;
      keepWithin(row, limits);
      yield row;
    }
    await feeding;
  } catch (error) {
    throw unreadable(error, { cells: [], ...placeOf(error, from, next) }, limits);
  } finally {
    parser.destroy();
  }
}

/** Where the library met the fault; it reads ahead of the rows that were asked for. */
function placeOf(
  error: unknown,
  from: Pick<Row, 'number' | 'line'>,
  next: Pick<Row, 'number' | 'line'>,
): Pick<Row, 'number' | 'line'> {
  const { records, lines } = Object(error) as { readonly records?: unknown; readonly lines?: unknown };
  return typeof records === 'number' && typeof lines === 'number'
    ? { number: records + from.number, line: lines + from.line - 1 }
    : next;
}
