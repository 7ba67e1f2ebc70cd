import { createColors } from 'picocolors';
import { diagnosticMessage, type Diagnostic } from '../../model/diagnostic';
import { printPlace } from '../../model/place';
import { displayWidth } from './display-width';
import { printable } from './printable';

/** Source lines are cut here, so that a list in one long line does not fill the screen. */
const longestLine = 160;

/**
 * Faults for a terminal: `file:line:column: what was found, what was expected; the repair`, then the source line and a
 * caret under the place. `textOf` gives the text of a file by the name in the place.
 */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
  colour: boolean,
): string {
  const paint = createColors(colour);
  return diagnostics
    .map((diagnostic) => {
      const severity = diagnostic.severity === 'error' ? paint.red('error') : paint.yellow('warning');
      const cell =
        diagnostic.cell === undefined
          ? ''
          : ` (row ${diagnostic.cell.row}, column ${diagnostic.cell.column})`;
      const head = `${printable(printPlace(diagnostic.place))}${cell}: ${severity}: ${printable(diagnosticMessage(diagnostic))}\n`;
      return head + excerpt(diagnostic, textOf(diagnostic.place.file));
    })
    .join('');
}

function excerpt({ place }: Diagnostic, text: string | undefined): string {
  const line = text?.split(/\r?\n/)[place.line - 1];
  if (line === undefined || line.trim() === '' || place.column > longestLine) return '';
  const margin = `${place.line} | `;
  const before = printable(line.slice(0, place.column - 1));
  const indent = ' '.repeat(margin.length + displayWidth(before));
  return `${margin}${printable(line.slice(0, longestLine))}\n${indent}^\n`;
}
