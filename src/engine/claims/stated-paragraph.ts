import { containsAddress, parentAddress } from '../../model/address';
import type { ClaimStanding } from '../../model/claim';
import type { Control } from '../../model/control-list';
import type { Bilingual } from '../../model/text';
import type { ListOnDay } from '../list-on-day';
import { isRowWithin } from '../outline/row';
import { paragraphIndex, type IndexedParagraph } from '../paragraph-index';
import { versionAt } from '../version-at';

/** Where an address that somebody has stated stands in a list on a day. */
export interface StatedParagraph {
  readonly standing: ClaimStanding;
  readonly heading?: Bilingual;
  /** The last address above it that the list holds; only where it does not hold the address itself. */
  readonly nearest?: string;
  /** The controls of that day that it stands for: itself, those below it or in its row, or the whole of which it is a condition. */
  readonly controls: readonly Control[];
}

/** Looks up an address; a row stands for the controls that belong to it. */
export function statedParagraph(address: string, day: ListOnDay): StatedParagraph {
  const { byAddress } = paragraphIndex(day.list);
  const indexed = byAddress.get(address);
  if (indexed === undefined) return notHeld(address, day);
  const controls = day.controls.filter(
    (control) => standsFor(address, control) || containsAddress(control.address, address),
  );
  const { heading } = indexed.paragraph;
  const standing = standingOf(indexed, day.asOf);
  if (standing !== 'in-force') return { standing, heading, controls: [] };
  return {
    standing: controls.length > 0 || isSaidInFull(indexed) ? 'in-force' : 'not-encoded',
    heading,
    controls,
  };
}

/** Whether an address means a control: the control itself, or what it or its row stands in. */
function standsFor(address: string, control: Control): boolean {
  return (
    control.address === address ||
    containsAddress(address, control.address) ||
    (control.row !== undefined && isRowWithin(control.row, address))
  );
}

/** By its own text, and that of everything it stands in. */
function standingOf(indexed: IndexedParagraph, day: string): ClaimStanding {
  for (let each: IndexedParagraph | undefined = indexed; each !== undefined; each = each.parent) {
    const { versions } = each.paragraph;
    if (versions.length === 0) continue;
    const words = versionAt(each.paragraph, day);
    if (words !== undefined && !words.version.absent) continue;
    const first = versions.find(({ absent }) => !absent);
    const isLater = first !== undefined && first.from !== 'unknown' && first.from > day;
    return isLater ? 'not-yet' : 'ended';
  }
  return 'in-force';
}

/** A heading or a reserved place of which nothing more is to be encoded. */
function isSaidInFull({ coverage }: IndexedParagraph): boolean {
  return coverage === 'full';
}

function notHeld(address: string, day: ListOnDay): StatedParagraph {
  const controls = day.controls.filter((control) => standsFor(address, control));
  const { byAddress, inOrder } = paragraphIndex(day.list);
  const holdsBelow = inOrder.some(({ paragraph }) => containsAddress(address, paragraph.address));
  if (controls.length > 0 || holdsBelow) return { standing: 'in-force', controls };
  const row = /^(?:外為令別表)?(\d+)(?:の\d+)*の項/.exec(address)?.[1];
  // Both tables have sixteen rows; not every sub-item of them is in the rules.
  if (row !== undefined) return { standing: Number(row) > 16 ? 'never' : 'not-encoded', controls };
  for (let above = parentAddress(address); above !== undefined; above = parentAddress(above)) {
    const indexed = byAddress.get(above);
    if (indexed === undefined) continue;
    const standing = standingOf(indexed, day.asOf);
    if (standing !== 'in-force') return { standing, nearest: above, controls };
    return { standing: indexed.coverage === 'full' ? 'never' : 'not-encoded', nearest: above, controls };
  }
  return { standing: 'not-encoded', controls };
}
