import { paragraphIndex } from '../engine/paragraph-index';
import type { AppliedList } from '../model/comparison';
import type { ControlList, Edition } from '../model/control-list';

/** A list as it is applied on a day: the edition that stands for it, and how far its entries are encoded. */
export function appliedList(list: ControlList, asOf: string): AppliedList {
  const { date, title, source } = editionFor(list, asOf);
  return {
    id: list.id,
    title: list.title,
    jurisdiction: list.jurisdiction,
    publisher: list.publisher,
    asOf,
    edition: { date, title, source },
    coverage: coverageOf(list),
    limits: list.limits,
  };
}

/** The latest edition not after the day; the earliest where all are later. */
function editionFor(list: ControlList, asOf: string): Edition {
  const ordered = [...list.editions].sort((left, right) => (left.date < right.date ? -1 : 1));
  const edition = ordered.findLast(({ date }) => date <= asOf) ?? ordered[0];
  if (edition === undefined) throw new Error(`list ${list.id} has no edition`);
  return edition;
}

/** Every entry, and below it each paragraph that is encoded to another degree than what it stands under. */
function coverageOf(list: ControlList): AppliedList['coverage'] {
  return paragraphIndex(list)
    .inOrder.filter(({ parent, coverage }) => parent?.coverage !== coverage)
    .map(({ paragraph: { address, heading }, coverage }) => ({ address, heading, coverage }));
}
