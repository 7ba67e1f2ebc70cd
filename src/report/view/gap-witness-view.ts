import type { Item } from '../../model/item';
import type { WordedRegion } from '../../model/list-comparison-result';
import { fill } from '../messages/fill';
import type { GapWording } from './gap-wording';
import { figureText } from './figure-text';
import { printAnswer } from './leaf-wording';

export interface FigureView {
  readonly label: string;
  readonly value: string;
}

/** An item that proves a region: what the region speaks of, and what else had to be taken of it. */
export interface WitnessView {
  readonly classes: readonly string[];
  readonly figures: readonly FigureView[];
  readonly others: readonly FigureView[];
  readonly othersSummary: string;
}

/** Words the witness of a region, figures of related items after the relation. */
export function witnessView({ witness, box }: WordedRegion, wording: GapWording): WitnessView | undefined {
  if (witness === undefined) return undefined;
  const spokenOf = new Set(
    box.flatMap(({ meaning }) =>
      'parameter' in meaning ? [pathOf(meaning.relation, meaning.parameter)] : [],
    ),
  );
  const all = statements(witness, undefined, wording);
  const others = all.filter(({ path }) => !spokenOf.has(path));
  return {
    classes: classesOf(witness, wording),
    figures: all.filter(({ path }) => spokenOf.has(path)),
    others,
    othersSummary: fill(wording.g.witnessOther, { n: others.length }),
  };
}

type Statement = FigureView & { readonly path: string };

/** Figures and answers of an item, those of related items after the relation. */
export function statements(
  item: Item,
  relation: string | undefined,
  wording: Omit<GapWording, 'result'>,
): readonly Statement[] {
  const { g, lang, glossary } = wording;
  const own = [...item.figures].map(([id, { value }]): Statement => ({
    path: pathOf(relation, id),
    label: glossary.parameters[id]?.label[lang] ?? id,
    value: value.kind === 'answer' ? printAnswer(value.value, id, wording) : figureText(value, lang),
  }));
  const related = item.related.flatMap(({ relation: name, item: other }) => {
    const label = glossary.relations[name]?.[lang] ?? name;
    const named = classesOf(other, wording).map((value): Statement => ({
      path: pathOf(relation, name),
      label,
      value,
    }));
    const inner = statements(other, pathOf(relation, name), wording).map((statement) => ({
      ...statement,
      label: fill(g.figureOf, { relation: label, figure: statement.label }),
    }));
    return [...named, ...inner];
  });
  return [...own, ...related];
}

function pathOf(relation: string | undefined, name: string): string {
  return relation === undefined ? name : `${relation}/${name}`;
}

/** Labels of the classes that an item has. */
export function classesOf(
  item: Item,
  { lang, glossary }: Pick<GapWording, 'lang' | 'glossary'>,
): readonly string[] {
  return [...item.classes].flatMap(([id, truth]) =>
    truth === 'yes' ? [glossary.classes[id]?.[lang] ?? id] : [],
  );
}
