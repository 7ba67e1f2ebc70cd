import type { Checked, Diagnostic } from '../model/diagnostic';
import type { OfficialParagraph } from './official-text';
import { sourceFault, unlessFaulty } from './source-fault';
import { textHash } from './text-hash';

/**
 * Reads the rows of 輸出令別表第1 as a table with tabs and a header: `項`, then `sub_item` and perhaps `nested`, then the goods
 * (`goods_ja`, or `chapeau_ja` for the words of a row itself), then the destinations, which are left aside.
 */
export function readJpRows(text: string, file: string): Checked<readonly OfficialParagraph[]> {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = head.split('\t');
  const goods = columns.findIndex((name) => name === 'goods_ja' || name === 'chapeau_ja');
  const wrong: Diagnostic[] = [];
  const paragraphs = lines.flatMap((line, index): readonly OfficialParagraph[] => {
    if (line === '') return [];
    const cells = line.split('\t');
    const address = rowAddress(cells.slice(0, goods));
    const own = cells[goods];
    if (own === undefined || address === undefined || cells.length !== columns.length) {
      const expected = `${columns.length} columns, with a row such as \`7\` and a sub-item such as \`24の2\``;
      wrong.push(
        sourceFault(file, index + 2, { id: 'unreadable-row', found: `\`${line.slice(0, 40)}\``, expected }),
      );
      return [];
    }
    return [{ address, kind: 'paragraph', text: own, hash: textHash(own) }];
  });
  return unlessFaulty(paragraphs, wrong);
}

function rowAddress([row = '', sub = '', nested = '']: readonly string[]): string | undefined {
  const number = /^\d+(?:の\d+)*$/;
  // A row without sub-items prints a dash for them.
  if (!number.test(row) || ![sub, nested].every((part) => part === '' || part === '-' || number.test(part)))
    return undefined;
  return `${row}の項${sub === '' || sub === '-' ? '' : `(${sub})`}${nested === '-' ? '' : nested}`;
}
