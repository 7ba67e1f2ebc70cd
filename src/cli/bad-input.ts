import type { Checked, Diagnostic } from '../model/diagnostic';

/** Something the user gave cannot be used; `run` prints the diagnostics and ends with exit code 2. */
export class BadInput extends Error {
  constructor(
    readonly diagnostics: readonly Diagnostic[],
    /** Texts of the files that the diagnostics name. */
    readonly texts: ReadonlyMap<string, string>,
  ) {
    super('bad input');
  }
}

/** The value of a check, or `BadInput` with all its diagnostics. */
export function accept<T>(checked: Checked<T>, texts: ReadonlyMap<string, string>): T {
  if (!checked.ok) throw new BadInput(checked.diagnostics, texts);
  return checked.value;
}
