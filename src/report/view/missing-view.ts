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
  /** How many more paragraphs wait for it than are named, as `+12`; empty where all are. */
  readonly more: string;
}

/** Paragraphs of a list that are named as waiting for a figure; the explanation above shows what is open in each. */
const mostNamed = 6;

interface Asked {
  readonly figure: MissingFigure;
  readonly waiting: [readonly string[], readonly string[]];
  /** Its place among what either list misses, the better of the two. */
  rank: number;
}

/** Joins what the two lists miss: a figure that both wait for is asked for once, where the list that needs it sooner has it. */
export function missingViews(item: Comparison['items'][number], wording: Wording): readonly MissingView[] {
  const asked = new Map<string, Asked>();
  for (const side of [0, 1] as const) {
    item.verdicts[side].missing.forEach((figure, rank) => {
      const key = `${figure.kind} ${figure.id}`;
      const entry = asked.get(key) ?? { figure, waiting: [[], []], rank };
      entry.waiting[side] = figure.controls;
      entry.rank = Math.min(entry.rank, rank);
      asked.set(key, entry);
    });
  }
  return [...asked.values()]
    .sort((left, right) => left.rank - right.rank || count(right) - count(left))
    .map((entry) => {
      const named = entry.waiting.map((addresses) => addresses.slice(0, mostNamed));
      const more = count(entry) - named.flat().length;
      return {
        ...ask(entry.figure, wording),
        waiting: [fragments(named[0], wording), fragments(named[1], wording)],
        more: more === 0 ? '' : fill(wording.t.moreOf, { n: more }),
      };
    });
}

function count({ waiting }: Asked): number {
  return waiting[0].length + waiting[1].length;
}

function fragments(addresses: readonly string[] = [], { lang }: Wording): readonly Fragment[] {
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
