import { createColors } from 'picocolors';
import type { Diagnostic } from '../../model/diagnostic';
import { printPlace } from '../../model/place';
import type { Lang } from '../../model/text';
import { cellWords } from '../messages/cell-words';
import { faultMessage } from '../messages/fault-words';
import { fill } from '../messages/fill';
import { messagesIn } from '../messages/messages';
import { displayWidth } from './display-width';
import { printable } from './printable';

/** Source lines are cut here, so that a list in one long line does not fill the screen. */
const longestLine = 160;

/**
 * Faults for a terminal: `file:line:column: what was found, what was expected; the repair`, then the source line and a
 * caret under the place; the cell of a table is named instead. `textOf` gives the text of a file by the name in the place.
 */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
  colour: boolean,
  lang: Lang = 'en',
): string {
  const paint = createColors(colour);
  const t = messagesIn(lang);
  return diagnostics
    .map((diagnostic) => {
      const severity =
        diagnostic.severity === 'error' ? paint.red(t.faultError) : paint.yellow(t.faultWarning);
      const cell = diagnostic.cell === undefined ? '' : ` (${printable(cellWords(diagnostic, t))})`;
      const head = `${printable(printPlace(diagnostic.place))}${cell}: ${severity}: ${printable(faultMessage(diagnostic, lang))}\n`;
      return head + excerpt(diagnostic, textOf(diagnostic.place.file));
    })
    .join('');
}

/** Why nothing was compared: the faults, and how many there are. */
export function refusalText(...asked: Parameters<typeof diagnosticsText>): string {
  const [diagnostics, , , lang = 'en'] = asked;
  return `${diagnosticsText(...asked)}${fill(messagesIn(lang).nothingCompared, { n: diagnostics.length })}\n`;
}

function excerpt({ place, cell }: Diagnostic, text: string | undefined): string {
  const line = text?.split(/\r?\n/)[place.line - 1];
  if (line === undefined || line.trim() === '' || place.column > longestLine) return '';
  const margin = `${place.line} | `;
  const quoted = `${margin}${printable(line.slice(0, longestLine))}\n`;
  if (cell !== undefined) return quoted;
  const before = printable(line.slice(0, place.column - 1));
  return `${quoted}${' '.repeat(margin.length + displayWidth(before))}^\n`;
}
