import { diagnosticMessage, type Diagnostic } from '../../../src/model/diagnostic';

/**
 * What is wrong with diagnostics as such: a place outside the text, an empty message, or nothing found. Lines and columns count
 * from 1; a column may be the one behind the last. Only in tables does a carriage return end a line.
 */
export function faultsOfDiagnostics(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
  lineBreak: RegExp = /\n/,
): readonly string[] {
  return diagnostics.flatMap((diagnostic) => {
    const { id, found, place, cell } = diagnostic;
    const message = `${id} at ${place.file}:${place.line}:${place.column}: ${diagnosticMessage(diagnostic)}`;
    const lines = textOf(place.file)?.split(lineBreak);
    const line = lines?.[place.line - 1];
    const inLine = line !== undefined && place.column >= 1 && place.column <= line.length + 2;
    const inTable = cell === undefined || (cell.row >= 1 && /^[A-Z]{1,4}$/.test(cell.column));
    return inLine && inTable && /^[a-z][a-z0-9-]*$/.test(id) && found.trim() !== '' ? [] : [message];
  });
}
