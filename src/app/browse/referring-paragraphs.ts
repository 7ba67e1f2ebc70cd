import type { ListOnDay } from '../../engine/list-on-day';
import { isRowWithin } from '../../engine/outline/row';
import { paragraphIndex, type IndexedParagraph } from '../../engine/paragraph-index';
import { versionAt } from '../../engine/version-at';
import type { NamedParagraph } from '../../model/named-paragraph';
import type { AddressRange, Condition } from '../../model/condition';
import type { Control } from '../../model/control-list';
import { namedParagraph } from './named-paragraph';

interface Referring {
  readonly from: IndexedParagraph;
  readonly targets: readonly AddressRange[];
}

const known = new WeakMap<ListOnDay, readonly Referring[]>();

/** Paragraphs of the list whose own words on the day refer to a paragraph, to what it stands in, or to its row. */
export function referringParagraphs(
  indexed: IndexedParagraph,
  controls: readonly Control[],
  day: ListOnDay,
): readonly NamedParagraph[] {
  const all = known.get(day) ?? referencesOf(day);
  known.set(day, all);
  const { byAddress } = paragraphIndex(day.list);
  const rows = new Set(controls.flatMap(({ row }) => row ?? []));
  const reaches = ({ from, to }: AddressRange): boolean => {
    if ([...rows].some((row) => isRowWithin(row, from))) return true;
    const [start, end] = [byAddress.get(from), byAddress.get(to)];
    return (
      start !== undefined && end !== undefined && start.first <= indexed.first && indexed.last <= end.last
    );
  };
  return all
    .filter(({ from, targets }) => from !== indexed && targets.some(reaches))
    .map(({ from }) => namedParagraph(day.list.id, from));
}

function referencesOf({ list, asOf }: ListOnDay): readonly Referring[] {
  return paragraphIndex(list).inOrder.flatMap((from) => {
    const version = versionAt(from.paragraph, asOf)?.version;
    if (version === undefined) return [];
    const conditions = [...(version.when ? [version.when] : []), ...version.except];
    const targets = conditions.flatMap(targetsIn);
    return targets.length === 0 ? [] : [{ from, targets }];
  });
}

function targetsIn(condition: Condition): readonly AddressRange[] {
  switch (condition.kind) {
    case 'reference':
      return condition.targets;
    case 'all':
    case 'any':
      return condition.of.flatMap(targetsIn);
    case 'not':
    case 'related':
      return targetsIn(condition.of);
    case 'criterion':
    case 'answer':
    case 'class':
      return [];
  }
}
