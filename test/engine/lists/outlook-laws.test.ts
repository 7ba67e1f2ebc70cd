import { axisOutcomes, planeOutcomes } from '../../../src/engine/lists/axis-outcomes';
import { classDiagrams } from '../../../src/engine/lists/class-diagrams';
import { figuresDecidingAlone, smallestDecidingFigures } from '../../../src/engine/lists/deciding-figures';
import { nearestFlip } from '../../../src/engine/lists/nearest-flip';
import type { Item } from '../../../src/model/item';
import type { Truth } from '../../../src/model/truth';
import type { Rational } from '../../../src/quantity/rational';
import { rational } from '../../../src/quantity/rational';
import type { AxisValue } from '../../../src/scope/axis';
import { liesIn } from '../../../src/scope/interval';
import { figure } from '../build';
import { smallLists, type Words } from './small-lists';
import { agree, groups, partial, printedIn, thinned } from './partial-worlds';
import { answersOf, type SmallWorld } from './small-worlds';

/*
 * What the pages say about an item of which something is missing, against all items that it may turn out to be: the small
 * worlds have figures at and beside every limit, so that what holds of all of them holds.
 */
const one = (when: Words): readonly Words[] => [{ when }];
const pairs: Readonly<Record<string, readonly [readonly Words[], readonly Words[]]>> = {
  'a figure and an answer': [one({ tpp: '>= 1000 TPP', hardened: 'yes' }), one({ tpp: '> 2000 TPP' })],
  'either of two figures': [
    one({ any: [{ tpp: '> 1500 TPP' }, { resolution: '>= 10 bit' }] }),
    one({ tpp: '>= 1000 TPP', resolution: '> 8 bit' }),
  ],
  'a choice': [
    one({ material: 'compound | diamond', tpp: '>= 1000 TPP' }),
    one({ any: [{ material: 'diamond' }, { tpp: '>= 2000 TPP', hardened: 'no' }] }),
  ],
  'a band of figures': [
    one({ tpp: '> 1000 TPP, < 2000 TPP' }),
    one({ not: { tpp: '>= 1000 TPP, <= 1500 TPP' } }),
  ],
  'a part that is not above the whole': [
    one({ 'part-tpp': '>= 1000 TPP' }),
    one({ tpp: '>= 1000 TPP', hardened: 'yes' }),
  ],
  'a figure that follows from others': [
    one({ density: '>= 10 TPP/mm2' }),
    one({ tpp: '> 1000 TPP', area: '<= 100 mm2' }),
  ],
};

const settings = { tier: 'list', freeClasses: false, nodeBudget: 20_000 } as const;

describe.each(Object.entries(pairs))('%s', (name, [us, jp]) => {
  const { sides, vocabulary } = smallLists(us, jp);
  const diagrams = classDiagrams(sides, vocabulary, 'circuit', settings);
  const isLinked = name.includes('follows');

  test('an item is decided when whatever it turns out to be is answered alike', () => {
    for (const { item, completions } of thinned(partial(us, jp).items, 15)) {
      const { decided } = smallestDecidingFigures(item, [], diagrams);
      // What follows from figures of which one is missing is not known.
      if (!isLinked || decided) expect([item.id, decided]).toEqual([item.id, agree(completions)]);
    }
  });

  // What follows from other figures is asked for by its own name there.
  if (!isLinked)
    test('the figures to ask for are the fewest of which some outcome decides, and all that can matter', () => {
      const { names, items } = partial(us, jp);
      for (const { item, completions } of thinned(items, 15)) {
        const { decided, smallest, all } = smallestDecidingFigures(item, [], diagrams);
        if (decided) {
          expect([smallest, all]).toEqual([[], []]);
          continue;
        }
        const missing = names.filter((id) => !item.figures.has(id));
        const matters = missing.filter((id) =>
          groups(
            completions,
            missing.filter((other) => other !== id),
          ).some((group) => !agree(group)),
        );
        expect([item.id, [...all].sort()]).toEqual([item.id, matters.sort()]);
        const decides = (chosen: readonly string[]) => groups(completions, chosen).some(agree);
        expect([item.id, smallest, decides(smallest)]).toEqual([item.id, smallest, true]);
        for (const id of matters) {
          const others = smallest.length > 1 ? [id] : [];
          expect(decides(others) && others.length < smallest.length).toBe(false);
        }
        const alone = matters.filter((id) => decides([id]));
        expect([...figuresDecidingAlone(item, [], diagrams)].sort()).toEqual(alone);
      }
    });

  test('along one figure each list says what it says of all items with that figure', () => {
    const { items: all, worlds } = partial(us, jp);
    const items: readonly { readonly item: Item }[] = isLinked ? worlds : all;
    const axes = ['tpp', 'resolution', 'part-tpp', 'area'].filter((id) => worlds[0]!.item.figures.has(id));
    for (const { item } of thinned(items, 6))
      for (const axis of axes) {
        const found = axisOutcomes(item, [], axis, diagrams);
        if (found === undefined) throw new Error(`${axis} cannot be moved`);
        for (const at of new Set(worlds.map((world) => printedIn(world, axis)))) {
          const others = worlds.filter(
            (world) =>
              printedIn(world, axis) === at &&
              [...item.figures].every(([id, { printed }]) => id === axis || printedIn(world, id) === printed),
          );
          expect([item.id, axis, at, told(found.lists, rational(parseFloat(at)))]).toEqual([
            item.id,
            axis,
            at,
            others.length === 0
              ? [undefined, undefined]
              : ([0, 1] as const).map((side) => answered(others, side)),
          ]);
        }
      }
  });

  if (!isLinked)
    test('the nearest change turns the answer, and no nearer one does', () => {
      const { worlds, names } = partial(us, jp);
      for (const world of thinned(worlds, 15)) {
        const flips = nearestFlip(world.item, [], diagrams);
        for (const side of [0, 1] as const) {
          const flip = flips[side];
          const isTurned = (id: string, text: string) =>
            turned(world.item, id, text, side, us, jp) !== world.answers[side].list;
          const others = worlds.flatMap(({ item }) => {
            const changed = names.filter((id) => item.figures.get(id)!.printed !== printedIn(world, id));
            return changed.length === 1
              ? [[changed[0]!, item.figures.get(changed[0]!)!.printed] as const]
              : [];
          });
          for (const [id, text] of others) {
            if (flip === undefined || away(printedIn(world, id), text) < distance(flip))
              expect([world.item.id, side, id, text, isTurned(id, text)]).toEqual([
                world.item.id,
                side,
                id,
                text,
                false,
              ]);
          }
          if (flip === undefined) continue;
          expect(flip.from).toEqual(valueOf(printedIn(world, flip.axis)));
          const unit = printedIn(world, flip.axis).replace(/^[\d.]+/, '');
          if (typeof flip.to === 'string' || typeof flip.from === 'string') {
            expect(isTurned(flip.axis, String(flip.to))).toBe(true);
          } else {
            const { from, to } = flip;
            const steps = to.equals(from) ? ['0.5', '-0.5'] : [to.gt(from) ? '0.5' : '-0.5'];
            expect(isTurned(flip.axis, `${to.valueOf()}${unit}`)).toBe(flip.reached);
            if (!flip.reached)
              expect(steps.some((step) => isTurned(flip.axis, `${to.add(step).valueOf()}${unit}`))).toBe(
                true,
              );
          }
        }
      }
    });
});

const valueOf = (printed: string): AxisValue =>
  /^\d/.test(printed) ? rational(parseFloat(printed)) : printed;

function distance({ from, to }: { readonly from: AxisValue; readonly to: AxisValue }): number {
  if (typeof from === 'string' || typeof to === 'string' || from.equals(0)) return 1;
  return to.sub(from).abs().div(from.abs()).valueOf();
}

const away = (from: string, to: string): number => distance({ from: valueOf(from), to: valueOf(to) });

function turned(
  item: Item,
  id: string,
  text: string,
  side: 0 | 1,
  us: readonly Words[],
  jp: readonly Words[],
): Truth {
  const { sides, vocabulary } = smallLists(us, jp);
  const changed = { ...item, figures: new Map([...item.figures, [id, figure(text)]]) };
  return answersOf(sides[side], changed, vocabulary).list;
}

type Lists = NonNullable<ReturnType<typeof axisOutcomes>>['lists'];

function told(lists: Lists, at: Rational): readonly (string | undefined)[] {
  return lists.map((parts) => {
    const here = parts.filter(({ interval }) => liesIn(interval, at));
    expect(here.length).toBeLessThan(2);
    return here[0]?.outcome;
  });
}

function answered(worlds: readonly SmallWorld[], side: 0 | 1): string {
  const [first, ...others] = new Set(worlds.map(({ answers }) => answers[side].list));
  if (others.length > 0) return 'undetermined';
  return first === 'yes' ? 'controlled' : 'not-controlled';
}

test('on a plane of two figures each list says what it says of all items with both', () => {
  const [us, jp] = pairs['either of two figures']!;
  const { sides, vocabulary } = smallLists(us, jp);
  const diagrams = classDiagrams(sides, vocabulary, 'circuit', settings);
  const { worlds } = partial(us, jp);
  const plane = planeOutcomes(worlds[0]!.item, [], ['tpp', 'resolution'], diagrams);
  const [across, up] = plane!.pieces;
  for (const world of worlds) {
    const [x, y] = ['tpp', 'resolution'].map((id) => rational(parseFloat(printedIn(world, id))));
    const cell =
      plane!.cells[across.findIndex((piece) => liesIn(piece, x!))]?.[
        up.findIndex((piece) => liesIn(piece, y!))
      ];
    expect(cell).toEqual(([0, 1] as const).map((side) => answered([world], side)));
  }
});
