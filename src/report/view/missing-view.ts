import type { Comparison } from '../../model/comparison';
import type { MissingFigure } from '../../model/verdict';
import { fill } from '../messages/fill';
import { fragment, type Fragment } from './fragment';
import type { Wording } from './trace-rows';

/** One thing to ask for, with the paragraphs of either list that wait for it. */
export interface MissingView {
  readonly label: string;
  /** The yes/no question, the unit to give it in, or empty. */
  readonly hint: string;
  readonly waiting: readonly [readonly Fragment[], readonly Fragment[]];
}

/** Joins what the two lists miss: a figure that both wait for is asked for once, the one with most waiting first. */
export function missingViews(item: Comparison['items'][number], wording: Wording): readonly MissingView[] {
  const asked = new Map<string, { figure: MissingFigure; waiting: [readonly string[], readonly string[]] }>();
  for (const side of [0, 1] as const) {
    for (const figure of item.verdicts[side].missing) {
      const key = `${figure.kind} ${figure.id}`;
      const entry = asked.get(key) ?? { figure, waiting: [[], []] };
      entry.waiting[side] = figure.controls;
      asked.set(key, entry);
    }
  }
  return [...asked.values()]
    .sort((left, right) => count(right.waiting) - count(left.waiting))
    .map(({ figure, waiting }) => ({
      ...ask(figure, wording),
      waiting: [fragments(waiting[0], wording), fragments(waiting[1], wording)],
    }));
}

function count(waiting: readonly [readonly string[], readonly string[]]): number {
  return waiting[0].length + waiting[1].length;
}

function fragments(addresses: readonly string[], { lang }: Wording): readonly Fragment[] {
  return addresses.map((address) => fragment(address, lang));
}

function ask(figure: MissingFigure, { t, lang, glossary }: Wording): Pick<MissingView, 'label' | 'hint'> {
  switch (figure.kind) {
    case 'class':
      return {
        label: fill(t.missingClass, { class: glossary.classes[figure.id]?.[lang] ?? figure.id }),
        hint: '',
      };
    case 'related': {
      const relation = glossary.relations[figure.id]?.[lang] ?? figure.id;
      return { label: fill(t.missingRelated, { relation }), hint: '' };
    }
    case 'parameter': {
      const [id, relation] = figure.id.split('/').reverse();
      const parameter = glossary.parameters[id ?? figure.id];
      const label = parameter?.label[lang] ?? figure.id;
      const unit = parameter?.unit ? fill(t.missingUnit, { unit: parameter.unit }) : '';
      const named = glossary.relations[relation ?? '']?.[lang] ?? relation;
      return {
        label: named === undefined ? label : fill(t.missingOfRelated, { relation: named, parameter: label }),
        hint: parameter?.question?.[lang] ?? unit,
      };
    }
  }
}
