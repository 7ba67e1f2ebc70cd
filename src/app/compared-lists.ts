import type { ControlList } from '../model/control-list';
import type { Rulebook } from '../model/rulebook';
import type { ListId } from '../model/vocabulary';

/** The two lists that are compared: the first two in the order of the rulebook. Throws when there are fewer. */
export function comparedLists({ lists }: Rulebook): readonly [ControlList, ControlList] {
  const [first, second] = lists.values();
  if (first === undefined || second === undefined) throw new Error('the rulebook holds fewer than two lists');
  return [first, second];
}

/** Short name of a list in options and form fields: `us` for `us-ccl`. */
export function shortName(id: ListId): string {
  return id.split('-')[0] ?? id;
}

/** Ids of the lists that a set of rule files holds, told by their `list.yaml`, without reading the files. */
export function listIdsOf(paths: Iterable<string>): readonly ListId[] {
  return [...paths].flatMap((path) => /^([^/]+)\/list\.yaml$/.exec(path)?.[1] ?? []);
}

/** Name of the option, the form field and the part of a query that hold the as-of date of a list: `us-as-of`. */
export function asOfName(id: ListId): string {
  return `${shortName(id)}-as-of`;
}
