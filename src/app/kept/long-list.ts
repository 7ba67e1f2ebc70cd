import type { Checked, Diagnostic } from '../../model/diagnostic';
import type { Comparison } from '../../model/comparison';
import { languages } from '../../model/text';
import { statusKey } from '../../report/words';
import type { Corpus } from '../corpus';
import type { Step } from '../in-turns';
import { isTimeFault, type ReadBounds } from '../item-source';
import { openItemStream, type ItemStream } from '../item-stream';
import { judgeStream } from '../judge-stream';
import { judgedHead, judgedLines } from '../render/results';
import { keptSummary, type KeptSummary, type SummaryItem } from './kept-summary';
import type { KeptContent } from './kept-store';
import { comparisonFile, inLanguage, pageFiles } from './result-files';
import type { ComparisonOrder } from './work-order';

/** Items after which whoever else waits is served. */
const together = 500;

/**
 * A table that is longer than a list of which every item is explained, or the fault that there was no time to look through it;
 * `undefined` for any other, and for one with other faults.
 */
export async function longListOf(
  { file, hash, read }: ComparisonOrder,
  input: Uint8Array,
  longerThan: number,
  { rulebook }: Corpus,
  bounds: ReadBounds,
): Promise<Checked<ItemStream> | undefined> {
  if (!/\.(?:csv|tsv|tab|txt|xlsx|xlsm)$/i.test(file)) return undefined;
  const source = { file, hash, pieces: () => [input] };
  const stream = await openItemStream(source, read, rulebook.vocabulary, bounds);
  const isLong = stream.ok
    ? stream.value.count > longerThan && !stream.value.hasClaims
    : stream.diagnostics.some(isTimeFault);
  return isLong ? stream : undefined;
}

/**
 * A long list judged: a table of all items in each language, and a report that counts all and explains those that matter most.
 * There is no workbook and there are no lines of JSON, which hold the reasons of every item.
 */
export async function longListFiles(
  id: string,
  order: ComparisonOrder,
  list: ItemStream,
  corpus: Corpus,
  onStep: (step: Step) => void,
): Promise<ReadonlyMap<string, KeptContent>> {
  const request = { asOf: new Map(Object.entries(order.asOf)), assumptions: order.assumptions };
  const stream = judgeStream(list, request, corpus);
  const tables = languages.map((lang) => {
    const table = { ...stream.table, lang };
    return { lang, line: judgedLines(table), parts: [judgedHead(table)] };
  });
  const items: SummaryItem[] = [];
  for await (const { item, judged } of stream.items()) {
    for (const { line, parts } of tables) parts.push(line(item, judged, items.length + 1));
    const verdicts = judged.judgements.map((each) => ({
      status: statusKey(each),
      paragraphs: each.controlledBy,
    }));
    items.push({ id: item.id, name: item.name, alignment: judged.alignment, verdicts });
    if (items.length % together > 0) continue;
    onStep({ done: items.length, of: list.count });
    await new Promise((resolve) => setImmediate(resolve));
  }
  const explained = stream.comparison();
  const comparison: Comparison = {
    ...explained,
    diagnostics: [...list.diagnostics, shortened(explained, list.count)],
  };
  const summary: KeptSummary = { ...keptSummary(comparison), items };
  return new Map<string, KeptContent>([
    ...pageFiles(id, comparison, corpus),
    [comparisonFile.summary, JSON.stringify(summary)],
    ...tables.map(({ lang, parts }) => [inLanguage('csv', lang), parts.join('')] as const),
  ]);
}

/** Says in the report itself that it does not explain all. */
function shortened({ input, items }: Comparison, total: number): Diagnostic {
  return {
    id: 'long-list',
    severity: 'warning',
    place: { file: input.file, line: 1, column: 1 },
    found: `${total} items, of which ${items.length} are explained here; the counts are those of all`,
    repair: 'all results stand in the CSV file beside this report',
  };
}
