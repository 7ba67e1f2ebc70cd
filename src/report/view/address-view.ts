import { fragment, type Fragment } from './fragment';
import type { Wording } from './leaf-wording';

/** An address with the heading that the rule file gives it. */
export interface AddressView {
  readonly address: Fragment;
  readonly heading: string;
}

/** Words an address. */
export function addressView(address: string, { lang, glossary }: Wording): AddressView {
  return { address: fragment(address, lang), heading: glossary.headings[address]?.[lang] ?? '' };
}
