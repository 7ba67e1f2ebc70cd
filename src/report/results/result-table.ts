import type { Comparison } from '../../model/comparison';
import type { Finding } from '../../model/finding';
import type { ListVerdict, Trace } from '../../model/verdict';
import { alignmentWord, statusKey, statusWord } from '../words';
import { criterionLabel, printDistance, printLimit, type Wording } from '../view/leaf-wording';
import { missingViews } from '../view/missing-view';
import { printUnits } from '../view/print-limit';
import { answerWord, resultWord } from './result-words';

type ComparedItem = Comparison['items'][number];
type Lists = Comparison['lists'];

/** The header of the results: one column per fact, in the language of the reader. */
export function resultHeader(lists: Lists, { lang }: Wording): readonly string[] {
  const ofList = lists.flatMap(({ jurisdiction }) =>
    (['verdict', 'paragraphs', 'reasons', 'stated', 'checked'] as const).map((word) =>
      resultWord(word, lang, jurisdiction[lang]),
    ),
  );
  const own = (['number', 'id', 'name', 'class'] as const).map((word) => resultWord(word, lang));
  const rest = (['outcome', 'missing', 'nearest', 'assumptions', 'findings', 'place'] as const).map((word) =>
    resultWord(word, lang),
  );
  return [...own, ...ofList, ...rest];
}

/** One compared item as a row; `number` counts from 1 in the order of the input. */
export function resultRow(
  item: ComparedItem,
  number: number,
  findings: readonly Finding[],
  lists: Lists,
  wording: Wording,
): readonly string[] {
  const { lang, t, glossary } = wording;
  const ofList = item.verdicts.flatMap((verdict) => {
    const claims = (item.claims ?? []).filter(({ list }) => list === verdict.list);
    return [
      statusWord(statusKey(verdict), t).word,
      verdict.controlledBy.join('; '),
      [...new Set(verdict.reasons.filter(({ truth }) => truth === 'yes').map(({ reason }) => reason))].join(
        ', ',
      ),
      claims.map(({ printed }) => printed).join('; '),
      claims.map(({ answer }) => answerWord(answer, lang)).join('; '),
    ];
  });
  const classes = [...item.stated.classes].flatMap(([id, truth]) => (truth === 'yes' ? [id] : []));
  const assumptions = new Set(item.verdicts.flatMap((verdict) => verdict.assumptions));
  return [
    String(number),
    item.item,
    item.stated.name,
    classes.map((id) => glossary.classes[id]?.[lang] ?? id).join('; '),
    ...ofList,
    alignmentWord(item.alignment, lists, t, lang).word,
    missingViews(item, wording)
      .map(({ label }) => label)
      .join('; '),
    nearestMargin(item.verdicts, wording),
    [...assumptions].map((id) => glossary.assumptions[id]?.[lang] ?? id).join('; '),
    findings.map(({ message }) => message[lang]).join('; '),
    String(item.stated.place.line),
  ];
}

type Criterion = Extract<Trace, { kind: 'criterion' }>;

/** The limit to which a stated figure of the item comes nearest, in percent of the limit. */
function nearestMargin(verdicts: readonly ListVerdict[], wording: Wording): string {
  let nearest: { readonly address: string; readonly trace: Criterion; readonly percent: number } | undefined;
  for (const { controls } of verdicts) {
    for (const { address, trace: whole } of controls) {
      for (const trace of criteriaIn(whole)) {
        const percent = Number(trace.distance?.percent ?? NaN);
        if (percent < (nearest?.percent ?? Infinity)) nearest = { address, trace, percent };
      }
    }
  }
  if (nearest?.trace.distance === undefined) return '';
  const { address, trace } = nearest;
  const figure = printUnits(trace.figure ?? '');
  return `${criterionLabel(trace, wording)} ${figure} (${address}: ${printLimit(trace, wording)}; ${printDistance(nearest.trace.distance, wording.t)})`;
}

function criteriaIn(trace: Trace): readonly Criterion[] {
  switch (trace.kind) {
    case 'criterion':
      return [trace];
    case 'answer':
    case 'class':
      return [];
    case 'all':
    case 'any':
      return trace.of.flatMap(criteriaIn);
    case 'not':
    case 'reference':
      return criteriaIn(trace.of);
    case 'related':
      return trace.of.flatMap((related) => criteriaIn(related.trace));
  }
}
