import type { Comparison } from '../../model/comparison';
import type { Trace } from '../../model/verdict';
import { ownWords, withReferencesCut } from '../view/decisive';
import { conditionMark, paragraphMark } from '../view/mark';
import { traceRows, type TraceRow, type Wording } from '../view/trace-rows';
import { resultWord } from './result-words';

type ComparedItem = Comparison['items'][number];

/** The header of the clause-by-clause table. */
export function clauseHeader({ lang }: Wording): readonly string[] {
  return (
    [
      'id',
      'name',
      'list',
      'paragraph',
      'heading',
      'result',
      'condition',
      'value',
      'limit',
      'mark',
      'distance',
      'remarks',
    ] as const
  ).map((word) => resultWord(word, lang));
}

/**
 * One item clause by clause, in the manner of a 項目別対比表: every condition of every paragraph that can apply to its class,
 * with the item's value beside the limit. Of a paragraph that fails, what is open is not needed: －.
 */
export function clauseRows(
  item: ComparedItem,
  lists: Comparison['lists'],
  wording: Wording,
): readonly (readonly string[])[] {
  const { t, lang, glossary } = wording;
  return item.verdicts.flatMap(({ controls }, side) => {
    const jurisdiction = lists[side === 0 ? 0 : 1].jurisdiction[lang];
    return controls.flatMap(({ address, truth, trace }) => {
      const head = [
        item.item,
        item.stated.name,
        jurisdiction,
        address,
        glossary.headings[address]?.[lang] ?? '',
      ];
      return traceRows(withReferencesCut(ownWords(trace)), wording).map((row) => [
        ...head,
        paragraphMark(truth, t).sign,
        `${'　'.repeat(row.depth)}${row.label}`,
        row.figure,
        row.limit,
        sign(row, truth, wording),
        row.distance,
        [...row.remarks, ...(row.unverified ? [t.unverified] : [])].join('; '),
      ]);
    });
  });
}

function sign(row: TraceRow, paragraph: Trace['truth'], { t }: Wording): string {
  return paragraph === 'no' && row.truth === 'unknown' ? '－' : conditionMark(row.truth, t).sign;
}
