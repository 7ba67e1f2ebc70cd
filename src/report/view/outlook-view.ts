import type { Comparison } from '../../model/comparison';
import type { AskedFigure, NearestChange } from '../../model/item-outlook';
import { fill } from '../messages/fill';
import { gapMessagesIn } from '../messages/gap-messages';
import { printAnswer, type Wording } from './leaf-wording';
import { printUnits } from './print-limit';

/** A figure to ask for, with the question or the unit to give it in. */
export interface AskedView {
  readonly label: string;
  readonly hint: string;
}

/** What to ask for next about an open item: in place of all that is missing. */
export interface DecidingView {
  readonly heading: string;
  readonly hint: string;
  readonly smallest: readonly AskedView[];
  readonly othersSummary: string;
  readonly others: readonly AskedView[];
}

export interface NearestView {
  readonly heading: string;
  readonly rows: readonly { readonly jurisdiction: string; readonly text: string }[];
}

export interface AskNextView {
  readonly heading: string;
  readonly intro: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly (AskedView & { readonly settles: number; readonly matters: number })[];
}

/** Words the smallest deciding set of an item; `null` where none was worked out. */
export function decidingView(
  { outlook }: Comparison['items'][number],
  wording: Wording,
): DecidingView | null {
  const g = gapMessagesIn(wording.lang);
  const deciding = outlook?.deciding;
  if (deciding === undefined) return null;
  return {
    heading: g.decidingHeading,
    hint: g.decidingHint,
    smallest: deciding.smallest.map((figure) => askedView(figure, wording)),
    othersSummary: fill(g.decidingRest, { n: deciding.others.length }),
    others: deciding.others.map((figure) => askedView(figure, wording)),
  };
}

/** Words the nearest change of either list; `null` where none was looked for, or none was found for either. */
export function nearestView(
  { outlook }: Comparison['items'][number],
  lists: Comparison['lists'],
  wording: Wording,
): NearestView | null {
  const g = gapMessagesIn(wording.lang);
  const nearest = outlook?.nearest;
  if (nearest === undefined || nearest.every(({ change }) => change === undefined)) return null;
  return {
    heading: g.flipHeading,
    rows: nearest.map(({ change }, side) => ({
      jurisdiction: lists[side as 0 | 1].jurisdiction[wording.lang],
      text: change === undefined ? g.flipNone : changeText(change, wording),
    })),
  };
}

/** Words what to ask for over the whole list; `null` where there is nothing to ask. */
export function askNextView({ askNext = [] }: Comparison, wording: Wording): AskNextView | null {
  const g = gapMessagesIn(wording.lang);
  if (askNext.length === 0) return null;
  return {
    heading: g.askTitle,
    intro: g.askIntro,
    columns: [g.askFigure, g.askSettles, g.askMatters],
    rows: askNext.map(({ figure, settles, matters }) => ({
      ...askedView(figure, wording),
      settles,
      matters,
    })),
  };
}

function changeText({ figure, from, to, reached }: NearestChange, wording: Wording): string {
  const g = gapMessagesIn(wording.lang);
  const id = figure.id.split('/').at(-1) ?? figure.id;
  const value = (text: string): string => printUnits(printAnswer(text, id, wording));
  return fill(reached ? g.flipFigure : g.flipBeyond, {
    figure: askedView(figure, wording).label,
    from: value(from),
    to: value(to),
  });
}

/** Words a figure to ask for. */
export function askedView(figure: AskedFigure, { t, lang, glossary }: Wording): AskedView {
  const path = figure.id.split('/');
  const id = path.pop() ?? figure.id;
  const relations = path.map((relation) => glossary.relations[relation]?.[lang] ?? relation);
  const within = (label: string): string =>
    relations.reduceRight((parameter, relation) => fill(t.missingOfRelated, { relation, parameter }), label);
  switch (figure.kind) {
    case 'class':
      return { label: within(fill(t.missingClass, { class: glossary.classes[id]?.[lang] ?? id })), hint: '' };
    case 'related':
      return {
        label: fill(t.missingRelated, {
          relation: [...relations, glossary.relations[id]?.[lang] ?? id].join(' '),
        }),
        hint: '',
      };
    case 'parameter': {
      const parameter = glossary.parameters[id];
      const label = parameter?.label[lang] ?? id;
      const ended =
        figure.end === undefined
          ? label
          : fill(figure.end === 'max' ? t.maximumOf : t.minimumOf, { parameter: label });
      const banded =
        figure.band === undefined
          ? ended
          : fill(t.atSome, { parameter: ended, band: printUnits(figure.band) });
      const unit = parameter?.unit ? fill(t.missingUnit, { unit: parameter.unit }) : '';
      return { label: within(banded), hint: parameter?.question?.[lang] ?? unit };
    }
  }
}
