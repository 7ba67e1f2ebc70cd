import { ancestorsOf, declaredDisjoint } from '../../engine/class-graph';
import type { BrowsedClass } from '../../model/browsed-class';
import { comparedLists } from '../compared-lists';
import type { Corpus } from '../corpus';
import { figuresOf } from '../form-columns';
import { historyOf } from '../paragraph-facts';
import { namedAddresses, namedControls } from './named-paragraph';
import { reviewsOf } from './reviews-of';
import { ruleDays, shownList, type AsOf } from './rule-days';
import { ruleIndex } from './rule-index';

/** What the rule files say of an item class; `undefined` where there is no such class. Compares nothing. */
export function browseClass(id: string, asOf: AsOf, { rulebook, tool }: Corpus): BrowsedClass | undefined {
  const { vocabulary } = rulebook;
  const itemClass = vocabulary.classes.get(id);
  if (itemClass === undefined) return undefined;
  const { label, definition, aliases, parents } = itemClass;
  const days = ruleDays(rulebook, asOf);
  const [one, other] = comparedLists(rulebook).map(({ id: list }) =>
    days.find((day) => day.list.id === list),
  );
  const above = ancestorsOf(vocabulary, id);
  const { listOf } = ruleIndex(rulebook);
  const asked = one === undefined || other === undefined ? [] : [...figuresOf(id, [one, other], vocabulary)];
  const controls = days.map(({ list, controls: all }) =>
    namedControls(
      list,
      all.filter(({ classes }) => classes.some((each) => above.has(each))),
    ),
  );
  return {
    tool,
    rules: { hash: rulebook.hash },
    id,
    label,
    ...(definition && { definition }),
    aliases,
    shown: days.map(shownList),
    parents,
    children: [...vocabulary.classes.values()]
      .filter((each) => each.parents.includes(id))
      .map((each) => each.id),
    disjoint: [...declaredDisjoint(vocabulary, id)],
    touchedBy: days.map(({ list }) =>
      namedAddresses(list, [
        ...new Set([...above].flatMap((each) => vocabulary.classes.get(each)?.touchedBy.get(list.id) ?? [])),
      ]),
    ),
    controls,
    histories: Object.fromEntries(
      [one, other].flatMap((day) =>
        day === undefined
          ? []
          : controls
              .filter(({ list }) => list === day.list.id)
              .flatMap(({ paragraphs }) => paragraphs)
              .map(({ address }) => [address, historyOf(address, day.list)]),
      ),
    ),
    parameters: asked.map(([parameter, addresses]) => ({
      id: parameter,
      askedBy: days.flatMap(({ list }) => {
        const paragraphs = addresses.filter((address) => listOf.get(address) === list.id);
        return paragraphs.length === 0 ? [] : [{ list: list.id, paragraphs }];
      }),
    })),
    reviews: reviewsOf([id], rulebook),
  };
}
