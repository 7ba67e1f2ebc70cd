import type { Licensing } from '../../model/licensing';
import type { LicenceState } from '../../model/licensing-outcome';
import type { ListComparisonResult, RankedDifference } from '../../model/list-comparison-result';
import { licenceFor } from './list-licence';
import { licensedParagraph } from './licensed-control';

/**
 * Where a gap bites: what the list that controls it asks for at each destination, taking its paragraphs by themselves. The other
 * list does not control the items and asks for nothing on list grounds.
 */
export function gapBites(
  { side, regions }: RankedDifference,
  { lists, paragraphs }: Pick<ListComparisonResult, 'lists' | 'paragraphs'>,
  codes: readonly string[],
  licensing: Licensing,
): readonly { readonly destination: string; readonly state: LicenceState }[] {
  const index = side === 'first' ? 0 : 1;
  const makers = [...new Set(regions.flatMap(({ addresses }) => addresses[index]))];
  const controls = makers.flatMap((address) => {
    const facts = paragraphs[address];
    return facts === undefined ? [] : [licensedParagraph(address, facts)];
  });
  const { id: list, asOf } = lists[index];
  return codes.map((destination) => ({
    destination,
    state: licenceFor(controls, [], { list, asOf, destination }, licensing).state,
  }));
}
