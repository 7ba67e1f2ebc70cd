import { languages, type Lang } from '../../model/text';
import { fill } from '../messages/fill';
import { licenceMessagesIn } from '../messages/licence-messages';
import { messagesIn } from '../messages/messages';
import { siteMessagesIn } from '../messages/site-messages';

/** What a comparison can be asked for, with what is chosen. */
export interface ComparisonSettings {
  readonly lists: readonly {
    /** Name of the form field for the as-of date. */
    readonly field: string;
    readonly jurisdiction: string;
    readonly title: string;
    readonly latest: string;
    readonly asOf: string;
  }[];
  readonly assumptions: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[];
  /** Destinations that can be picked; empty where the rules have no licensing tables. */
  readonly destinations: readonly {
    readonly code: string;
    readonly name: string;
    readonly chosen: boolean;
  }[];
}

/** The fields of a comparison beside its list: the partial `settings`. */
export function settingsView({ lists, assumptions, destinations }: ComparisonSettings, lang: Lang): object {
  const t = messagesIn(lang);
  return {
    t,
    m: licenceMessagesIn(lang),
    lists: lists.map(({ field, jurisdiction, latest, asOf }) => ({
      field,
      label: fill(t.uploadAsOf, { list: jurisdiction }),
      asOf,
      hint: fill(t.uploadAsOfHint, { date: latest }),
    })),
    assumptions,
    destinations,
    languages: languages.map((each) => ({
      lang: each,
      label: siteMessagesIn(each).language,
      chosen: each === lang,
    })),
  };
}
