import type { BrowsedParagraph, WorkedParagraph } from '../../model/browsed-paragraph';
import type { Alignment } from '../../model/verdict';
import { fill } from '../messages/fill';
import { alignmentWord } from '../words';
import { workedViews } from '../view/rule-examples-view';
import { ruleParagraphView } from '../view/rule-paragraph-view';
import type { RuleWording } from '../view/rule-wording';
import { rulePageFrame, type RulePageContext } from './rule-page-frame';
import { templateSet } from './template-set';

/** Items of the last list that was compared which the paragraph decides. */
export interface ItemsDecided {
  readonly report: string;
  readonly file: string;
  readonly acceptedAt: string;
  /** Compared under the rules of today. */
  readonly isCurrent: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly alignment: Alignment;
    /** Address of the page of the item. */
    readonly href: string;
  }[];
  /** Items in all; more than are listed where there are too many to read. */
  readonly total: number;
}

/** The page of a paragraph. `worked` is absent where it was not worked out, `items` where no comparison is kept. */
export function rulePage(
  paragraph: BrowsedParagraph,
  { worked, items }: { readonly worked?: WorkedParagraph; readonly items?: ItemsDecided },
  context: RulePageContext,
): string {
  const title = `${paragraph.address} ${paragraph.heading[context.lang]}`;
  const { frame, wording } = rulePageFrame(title, context);
  const { r, compared, lang } = wording;
  const against = compared.find(({ id }) => id !== paragraph.list)?.jurisdiction[lang] ?? '';
  const isCompared = compared.some(({ id }) => id === paragraph.list);
  const view = ruleParagraphView(paragraph, wording);
  return templateSet(context.templates)('rule-page', {
    ...frame,
    ...view,
    worked: worked ? workedViews(worked, against, wording) : [],
    counterpartsHint: isCompared ? fill(r.counterpartsHint, { list: against }) : '',
    tooMany: worked !== undefined && worked.others > 0 ? fill(r.tooMany, { n: worked.others }) : '',
    showControls: (worked?.others ?? 0) > 0,
    items: itemsView(items, wording),
  });
}

function itemsView(items: ItemsDecided | undefined, { t, r, lang, compared }: RuleWording): object {
  if (items === undefined) return { sentence: r.itemsNoList, older: '', rows: [], more: '', reportHref: '' };
  const { file, total, report } = items;
  const date = items.acceptedAt.slice(0, 10);
  const words = { file, date, total };
  const shown = items.items.length;
  return {
    sentence: fill(total === 0 ? r.itemsNone : r.itemsOf, words),
    older: items.isCurrent ? '' : r.itemsOlder,
    rows: items.items.map(({ id, name, alignment, href }) => ({
      id,
      name,
      outcome: alignmentWord(alignment, compared, t, lang).word,
      href: `${href}?lang=${lang}`,
    })),
    more: total > shown ? fill(r.itemsMore, { shown, total }) : '',
    reportHref: `/reports/${report}?lang=${lang}`,
  };
}
