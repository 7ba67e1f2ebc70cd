import type { GapExample } from '../../model/rule-change';
import type { Vocabulary } from '../../model/vocabulary';
import { compareClass } from '../lists/compare-class';
import { confirms } from '../lists/replay';
import type { ListOnDay } from '../list-on-day';
import type { ClassEffect, Lists } from './class-effects';

/** Most regions of each kind that each list gains or loses, of which an example is looked at. */
const mostRegions = 4;

/**
 * What a change makes of software or technology, for the subjects that it is about: whether each list, as a union, controls other
 * items than before, and examples of gaps that this opens or closes. How far these reach is not worked out: that would
 * take both versions of both lists cut by subject at once.
 */
export function subjectEffect(
  versions: Readonly<Record<'base' | 'head', Lists>>,
  vocabulary: Vocabulary,
  itemClass: string,
  subjects: readonly string[] | undefined,
): ClassEffect {
  // Against every class of goods this would take longer than the rest of the comparison: it is said, not worked out.
  if (subjects === undefined) return { ...nothingFound, itemClass, examples: [], reaches: () => true };
  const { base, head } = versions;
  const options = { tier: 'list', limit: mostRegions, subjects } as const;
  const lists = ([0, 1] as const).map((list) => {
    const [older, newer] = [base[list], head[list]];
    if (isShared(older, newer)) return { differs: false, regions: [] };
    const { relation, regions } = compareClass([older, newer], vocabulary, itemClass, options);
    return { differs: relation !== 'equal' && relation !== 'neither-controls', regions };
  });
  const isGap = (item: GapExample['witness'], side: 0 | 1, of: Lists): boolean =>
    confirms(item, of[side], of[side === 0 ? 1 : 0], 'list', vocabulary);
  const examples = lists.flatMap(({ regions }) =>
    regions.flatMap(({ kind, witness }): readonly GapExample[] => {
      if (witness === undefined || (kind !== 'gap' && kind !== 'boundary')) return [];
      return ([0, 1] as const).flatMap((side): readonly GapExample[] => {
        const [was, is] = [isGap(witness, side, base), isGap(witness, side, head)];
        return was === is ? [] : [{ kind: is ? 'opened' : 'closed', side, witness }];
      });
    }),
  );
  const changed = lists.some(({ differs }) => differs);
  return {
    ...nothingFound,
    itemClass,
    changed,
    ...(changed && { examples }),
    reaches: (list) => lists[list]?.differs ?? true,
  };
}

const nothingFound = { changed: true, opened: [], closed: [], unresolved: [] } as const;

/** Word for word the same controls: what one version shares with the other is the same object (`shareControls`). */
function isShared(older: ListOnDay, newer: ListOnDay): boolean {
  return (
    older.controls.length === newer.controls.length &&
    older.controls.every((control, index) => control === newer.controls[index])
  );
}
