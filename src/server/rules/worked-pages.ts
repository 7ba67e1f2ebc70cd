import type { Corpus } from '../../app/corpus';
import type { AsOf } from '../../app/browse/rule-days';
import { workOutParagraph } from '../../app/browse/work-out-paragraph';
import { inTurns } from '../../app/in-turns';
import type { WorkedParagraph } from '../../model/browsed-paragraph';
import type { ListId } from '../../model/vocabulary';

/** Paragraphs of which what was worked out is kept, those asked for last. */
const mostKept = 400;

/** What takes work to find out about a paragraph: once for each and day, one after the other, others being served in between. */
export function workedPages(
  corpus: Corpus,
): (list: ListId, address: string, asOf: AsOf) => Promise<WorkedParagraph> {
  const known = new Map<string, Promise<WorkedParagraph>>();
  let lane: Promise<unknown> = Promise.resolve();
  return (list, address, asOf) => {
    const key = JSON.stringify([list, address, [...asOf].sort()]);
    const found = known.get(key) ?? begin();
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
    return found;

    function begin(): Promise<WorkedParagraph> {
      const work = lane.then(() => inTurns(workOutParagraph(list, address, asOf, corpus)));
      // A fault is told to whoever asked, and does not stop the next one.
      lane = work.catch(() => known.delete(key));
      return work;
    }
  };
}
