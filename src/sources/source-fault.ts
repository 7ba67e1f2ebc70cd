import type { Checked, Diagnostic } from '../model/diagnostic';

/** A fault of an official text that cannot be read; lines count from 1. */
export function sourceFault(
  file: string,
  line: number,
  fault: Pick<Diagnostic, 'id' | 'found' | 'expected' | 'repair'>,
): Diagnostic {
  return { severity: 'error', place: { file, line, column: 1 }, ...fault };
}

/** The value, or all faults when there is any. */
export function unlessFaulty<T>(value: T, diagnostics: readonly Diagnostic[]): Checked<T> {
  return diagnostics.some(({ severity }) => severity === 'error')
    ? { ok: false, diagnostics }
    : { ok: true, value, diagnostics };
}
