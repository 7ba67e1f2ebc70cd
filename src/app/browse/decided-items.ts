import { containsAddress } from '../../model/address';
import type { ListId } from '../../model/vocabulary';
import type { KeptStore } from '../kept/kept-store';
import type { KeptSummary } from '../kept/kept-summary';
import type { ItemsDecided } from '../../report/html/rule-page';
import { comparisonFile, itemAddress } from '../kept/result-files';

/** Items that a page lists. */
const most = 40;

/** The items of the newest finished comparison that the paragraph, or one below it, decides; `undefined` where none is kept. */
export async function decidedItems(
  list: ListId,
  address: string,
  rules: string,
  store: KeptStore,
): Promise<ItemsDecided | undefined> {
  const finished = (await store.entries())
    .filter(({ order, outcome }) => order.kind === 'comparison' && outcome === 'finished')
    .sort((a, b) => (a.acceptedAt < b.acceptedAt ? 1 : a.acceptedAt > b.acceptedAt ? -1 : 0));
  const [newest] = finished;
  const content = newest && (await store.file(newest.id, comparisonFile.summary));
  if (newest === undefined || content === undefined) return undefined;
  const summary = JSON.parse(Buffer.from(content).toString('utf8')) as KeptSummary;
  const side = summary.lists.findIndex(({ id }) => id === list);
  const items = summary.items.flatMap(({ id, name, alignment, verdicts }, index) => {
    const paragraphs = verdicts[side]?.paragraphs ?? [];
    return paragraphs.some((each) => each === address || containsAddress(address, each))
      ? [{ id, name, alignment, href: itemAddress(newest.id, index) }]
      : [];
  });
  return {
    report: newest.id,
    file: summary.file,
    acceptedAt: newest.acceptedAt,
    isCurrent: summary.rules === rules,
    items: items.slice(0, most),
    total: items.length,
  };
}
