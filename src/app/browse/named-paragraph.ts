import { paragraphIndex, type IndexedParagraph } from '../../engine/paragraph-index';
import type { NamedParagraph, OfList } from '../../model/named-paragraph';
import type { Control, ControlList } from '../../model/control-list';
import type { ListId } from '../../model/vocabulary';

/** A paragraph with the list that it stands in. */
export function namedParagraph(list: ListId, { paragraph, coverage }: IndexedParagraph): NamedParagraph {
  return { list, address: paragraph.address, heading: paragraph.heading, coverage };
}

/** Where controls stand in their list, list by list. */
export function namedControls(list: ControlList, controls: readonly Control[]): OfList {
  return namedAddresses(
    list,
    controls.map(({ address }) => address),
  );
}

/** Addresses of a list with their headings; those that the rules do not hold are left out. */
export function namedAddresses(list: ControlList, addresses: readonly string[]): OfList {
  const { byAddress } = paragraphIndex(list);
  const found = addresses.flatMap((address) => byAddress.get(address) ?? []);
  return { list: list.id, paragraphs: found.map((indexed) => namedParagraph(list.id, indexed)) };
}
