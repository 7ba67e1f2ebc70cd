import type { ExplainedControl, ExplainedLimit, Explanation, WithoutExample } from '../../model/explanation';
import type { Item } from '../../model/item';
import type { Lang } from '../../model/text';
import { explainMessagesIn, type ExplainMessages } from '../messages/explain-messages';
import { fill } from '../messages/fill';
import { messagesIn } from '../messages/messages';
import { figureText } from '../view/figure-text';
import { criterionLabel, printAnswer, printLimit, type Wording } from '../view/leaf-wording';
import { displayWidth, padToWidth } from './display-width';

/** An explanation for a terminal. */
export function explainText(explanation: Explanation, lang: Lang): string {
  const { list, address, heading, controls, others, glossary } = explanation;
  const e = explainMessagesIn(lang);
  const wording: Wording = { t: messagesIn(lang), lang, glossary };
  const lines = [
    `${address}  ${heading[lang]}`,
    `${list.jurisdiction[lang]}: ${list.edition.title[lang]}, ${wording.t.asOf} ${list.asOf}`,
    ...(controls.length === 0 ? ['', e.noControl] : []),
    ...controls.flatMap((control) => ['', ...controlLines(control, e, wording)]),
    ...(others.length === 0 ? [] : ['', fill(e.others, { n: others.length })]),
    ...others.map((other) => `  ${other.address}  ${other.heading[lang]}`),
  ];
  return `${lines.join('\n')}\n`;
}

function controlLines(control: ExplainedControl, e: ExplainMessages, wording: Wording): readonly string[] {
  const { lang, glossary } = wording;
  const { address, heading, classes, row, regime, reasons, from, until, shownInForce, notes, open, limits } =
    control;
  const day = from === 'unknown' ? e.unknownDay : from;
  const named = classes.map((id) => glossary.classes[id]?.[lang] ?? id);
  const given = reasons.map(({ reason, column }) =>
    column === undefined ? reason : fill(e.reasonColumn, { reason, column }),
  );
  return [
    `${address}  ${heading[lang]}`,
    ...[
      until === undefined ? fill(e.from, { from: day }) : fill(e.fromUntil, { from: day, until }),
      ...(shownInForce ? [] : [e.notShown]),
      ...(named.length === 0 ? [] : [fill(e.classes, { list: named.join(', ') })]),
      ...(given.length === 0 ? [] : [fill(e.reasons, { list: [...new Set(given)].join(', ') })]),
      ...(row === undefined ? [] : [fill(e.row, { row })]),
      ...(regime === undefined ? [] : [fill(e.regime, { regime })]),
      ...notes.map((note) => fill(e.note, { text: note[lang] })),
      ...open.map((reading) => fill(e.open, { text: reading[lang] })),
      ...(limits.length === 0 ? [e.noLimits] : limits.flatMap((limit) => limitLines(limit, e, wording))),
    ].map((line) => `  ${line}`),
  ];
}

function limitLines(limit: ExplainedLimit, e: ExplainMessages, wording: Wording): readonly string[] {
  const { relation, pair, ...asked } = limit;
  const trace = { kind: 'criterion', truth: 'unknown', ...asked } as const;
  const figure = `${criterionLabel(trace, wording)} ${printLimit(trace, wording)}`;
  const head = relation === undefined ? figure : ofRelated(relation, figure, e, wording);
  if ('without' in pair) return [head, `  ${without(pair.without, e)}`];
  const [inside, outside] = [statements(pair.inside, e, wording), statements(pair.outside, e, wording)];
  const width = Math.max(...[e.inside, e.outside, e.with].map(displayWidth));
  const line = (word: string, said: readonly string[]): string =>
    `  ${padToWidth(word, width)}  ${said.join('; ')}`;
  const common = inside.filter((each) => outside.includes(each));
  return [
    head,
    line(
      e.inside,
      inside.filter((each) => !common.includes(each)),
    ),
    line(
      e.outside,
      outside.filter((each) => !common.includes(each)),
    ),
    ...(common.length === 0 ? [] : [line(e.with, common)]),
  ];
}

function without(reason: WithoutExample, e: ExplainMessages): string {
  switch (reason) {
    case 'never-decides':
      return e.neverDecides;
    case 'not-possible':
      return e.notPossible;
    case 'not-confirmed':
      return e.notConfirmed;
    case 'too-large':
      return e.tooLarge;
  }
}

/** Classes and figures of an item, those of related items after the relation. */
function statements(item: Item, e: ExplainMessages, wording: Wording): readonly string[] {
  const { lang, glossary } = wording;
  return [
    ...[...item.classes].flatMap(([id, truth]) =>
      truth === 'yes' ? [glossary.classes[id]?.[lang] ?? id] : [],
    ),
    ...[...item.figures].map(([id, { value }]) => {
      const label = glossary.parameters[id]?.label[lang] ?? id;
      return `${label} ${value.kind === 'answer' ? printAnswer(value.value, id, wording) : figureText(value, lang)}`;
    }),
    ...item.related.flatMap(({ relation, item: other }) =>
      statements(other, e, wording).map((said) => ofRelated(relation, said, e, wording)),
    ),
  ];
}

function ofRelated(
  relation: string,
  figure: string,
  e: ExplainMessages,
  { lang, glossary }: Wording,
): string {
  return relation
    .split('/')
    .reduceRight(
      (said, step) => fill(e.ofRelated, { relation: glossary.relations[step]?.[lang] ?? step, figure: said }),
      figure,
    );
}
