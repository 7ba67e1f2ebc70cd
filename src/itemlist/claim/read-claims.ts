import type { Claim } from '../../model/claim';
import type { ListId } from '../../model/vocabulary';
import type { CellKind } from '../row';
import type { Fault } from '../fault';
import { isMissing } from '../value/missing';
import { changedCode } from './changed-code';
import { readEccn } from './read-eccn';
import { readJapaneseItem } from './read-japanese-item';

export type Said = Claim['said'];

/** One classification as written, and what it says or why that cannot be read. */
export type ClaimReading = { readonly printed: string } & (
  { readonly said: Said } | { readonly fault: Fault }
);

/** Far longer than any classification; keeps the patterns below quick on any input. */
const longest = 400;
const undecided = /^(?:未判定|判定中|判定不能|確認中|要確認|未|pending|open|to be classified)$/iu;
const separator = /[;；、,，\r\n/／]+|\s(?:and|or)\s|及び|並びに|又は|＆|&/u;

/**
 * Reads the classifications in a cell. `kind` is what a spreadsheet holds in place of text: it turns `5E002` into a number
 * and `1-1` into a day, and what stood there before is not for us to guess.
 */
export function readClaims(text: string, list: ListId, kind: CellKind | undefined): readonly ClaimReading[] {
  if (kind === undefined && isMissing(text)) return [];
  const printed = text.trim();
  const changed = changedCode(printed, list, kind);
  if (changed !== undefined) return [{ printed, fault: changed }];
  if (printed.length > longest)
    return [{ printed: `${printed.slice(0, 40)} …`, fault: unreadable(`${printed.slice(0, 40)} …`, list) }];
  return printed.split(separator).flatMap((part): readonly ClaimReading[] => {
    const each = part.trim();
    if (isMissing(each) || undecided.test(each)) return [];
    const said = list === 'us-ccl' ? readEccn(each) : readJapaneseItem(each);
    if (said.length === 0) return [{ printed: each, fault: unreadable(each, list) }];
    return said.map((one) => ({ printed: each, said: one }));
  });
}

function unreadable(text: string, list: ListId): Fault {
  return {
    id: 'unreadable-classification',
    found: `unreadable classification \`${text}\``,
    expected:
      list === 'us-ccl'
        ? '`3A001.a.5.a.1`, `3A001` or `EAR99`'
        : '`7の項(1)`, `第6条第1号ホ(一)` or `非該当`',
    repair: 'leave the cell empty where it is not known',
  };
}
