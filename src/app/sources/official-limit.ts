import type { Diagnostic } from '../../model/diagnostic';

/** Bytes of an official text that are read unless more are asked for: more than any official list needs. */
export const officialBytes = 64 * 1024 ** 2;

/** The number of bytes that `bytes=…` allows; `undefined` where the text does not say one. */
export function officialLimit(said: string): number | undefined {
  const [, number] = /^bytes=(\d{1,12})$/.exec(said.trim()) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** The fault of an official text that is longer than is read: names the limit and how it is raised. */
export function beyondBytes(file: string, most: number): Diagnostic {
  return {
    id: 'text-too-large',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    found: `more than ${most} bytes at \`${file}\``,
    expected: `at most ${most}`,
    repair: 'name one part of the text; the limit is called `bytes`, and `--limit bytes=…` raises it',
  };
}
