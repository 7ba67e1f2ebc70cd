import type { Item } from '../../../src/model/item';
import { item } from '../build';
import { smallLists, type Words } from './small-lists';
import { answersOf, type SmallWorld } from './small-worlds';

/** Programs of which everything is said, each for an item of which everything is said. */
const classes = ['circuit', 'converter', 'amplifier', 'computer', 'software', 'firmware'];

export const above: Readonly<Record<string, string>> = {
  converter: 'circuit',
  amplifier: 'circuit',
  firmware: 'software',
};

function plain(own: string, figures: Record<string, string>, softwareFor?: Item): Item {
  const related = softwareFor === undefined ? [] : [{ relation: 'software-for', item: softwareFor }];
  const id = `${own} ${JSON.stringify(figures)}`;
  return {
    ...item(own === '' ? [] : [own], figures, {
      id: softwareFor === undefined ? id : `${id} for ${softwareFor.id}`,
      notClasses: classes.filter((other) => other !== own && other !== above[own]),
    }),
    related,
  };
}

export const goods = ['circuit', 'converter', 'amplifier', 'computer', ''].flatMap((own) =>
  ['0 TPP', '1000 TPP', '1500 TPP', '2000 TPP'].flatMap((tpp) =>
    ['no', 'yes'].map((hardened) => plain(own, { tpp, hardened, 'us-judgment': 'no' })),
  ),
);
export const programs = (softwareFor: readonly Item[], own: string): readonly Item[] =>
  softwareFor.flatMap((subject) =>
    ['silicon', 'diamond'].flatMap((material) =>
      ['2 W', '3 W'].map((output) => plain(own, { material, output, 'us-judgment': 'no' }, subject)),
    ),
  );

const known = new Map<string, SmallWorld['answers']>();

/** What the plain evaluator says of a program or of what it is for. */
export function answersFor(us: readonly Words[], jp: readonly Words[], own: Item): SmallWorld['answers'] {
  const key = JSON.stringify([us, jp, own.id]);
  const { sides, vocabulary } = smallLists(us, jp);
  const found =
    known.get(key) ?? ([answersOf(sides[0], own, vocabulary), answersOf(sides[1], own, vocabulary)] as const);
  known.set(key, found);
  return found;
}
