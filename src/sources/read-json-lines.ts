import type { Diagnostic } from '../model/diagnostic';
import { sourceFault } from './source-fault';

/** One line of a paragraph file, with the number of the line. */
export interface JsonLine {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Reads a file with a JSON object on every line; empty lines are passed over. */
export function readJsonLines(
  text: string,
  file: string,
): { readonly lines: readonly JsonLine[]; readonly faults: readonly Diagnostic[] } {
  const lines: JsonLine[] = [];
  const faults: Diagnostic[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parseObject(line);
    if (value !== undefined) lines.push({ line: index + 1, value });
    else {
      const expected = 'one JSON object on every line';
      faults.push(
        sourceFault(file, index + 1, {
          id: 'unreadable-line',
          found: 'a line that is no JSON object',
          expected,
        }),
      );
    }
  }
  return { lines, faults };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A text under a key; empty where the key is missing or holds something else. */
export function textUnder(value: Readonly<Record<string, unknown>>, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}
