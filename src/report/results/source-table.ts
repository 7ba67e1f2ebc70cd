import type { Comparison } from '../../model/comparison';
import { coverageWord } from '../words';
import { resultWord } from './result-words';
import type { Wording } from '../view/trace-rows';

/** What the results rest on: the tool, the list as it was read, both laws with their editions, and what is not encoded in full. */
export function sourceRows(comparison: Comparison, wording: Wording): readonly (readonly string[])[] {
  const { t, lang, glossary } = wording;
  const { tool, input, rules, lists } = comparison;
  const { reading } = input;
  const how = [reading?.encoding, reading?.delimiter, reading?.sheet, reading?.headerRows?.join('–')];
  return [
    [t.tool, `${tool.name} ${tool.version}`],
    [t.itemList, input.file],
    [t.sha256, input.hash],
    ...(reading === undefined
      ? []
      : [[`${t.itemList} (${reading.format})`, how.filter(Boolean).join(' / ')]]),
    ...(reading?.columns ?? []).map(({ column, header, means }) => [`${column}: ${header}`, means ?? '－']),
    [
      t.assumptions,
      input.assumptions.map((id) => glossary.assumptions[id]?.[lang] ?? id).join('; ') || t.noAssumptions,
    ],
    [t.ruleFiles, rules.hash],
    [],
    ...lists.flatMap((list) => [
      [list.jurisdiction[lang], list.title[lang]],
      [t.publisher, list.publisher[lang]],
      [t.asOf, list.asOf],
      [t.edition, `${list.edition.date} ${list.edition.title[lang]}`],
      [t.source, list.edition.source],
      ...list.limits.map((limit) => [t.limitsHeading, limit[lang]]),
      ...list.coverage
        .filter(({ coverage }) => coverage !== 'full')
        .map(({ address, heading, coverage }) => [address, heading[lang], coverageWord(coverage, t).word]),
      [],
    ]),
    [resultWord('mark', lang), resultWord('legend', lang)],
    [t.limitsHeading, t.limitsSentence],
  ];
}
