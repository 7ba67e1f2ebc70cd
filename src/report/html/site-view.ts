import type { Lang } from '../../model/text';
import { siteMessagesIn } from '../messages/site-messages';

/** Sections of the server's pages. */
export type SiteSection = 'compare' | 'reports' | 'gaps' | 'rules';

/** The bar over every page of the server. */
export interface SiteView {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  /** The same page in the other language. */
  readonly other: { readonly lang: Lang; readonly label: string; readonly href: string };
}

const addresses: Readonly<Record<SiteSection, string>> = {
  compare: '/',
  reports: '/reports',
  gaps: '/gaps',
  rules: '/rules',
};

/** The bar in a language; `query` is what the address of the page says beside the language, such as `class=x&`. */
export function siteView(lang: Lang, section: SiteSection | undefined, query = ''): SiteView {
  const t = siteMessagesIn(lang);
  const other: Lang = lang === 'en' ? 'ja' : 'en';
  return {
    label: t.siteLabel,
    links: (Object.keys(addresses) as SiteSection[]).map((each) => ({
      href: `${addresses[each]}?lang=${lang}`,
      label: t.sections[each],
      current: each === section,
    })),
    other: { lang: other, label: siteMessagesIn(other).language, href: `?${query}lang=${other}` },
  };
}
