import { classDiagrams } from '../../../src/engine/lists/class-diagrams';
import { smallestDecidingFigures } from '../../../src/engine/lists/deciding-figures';
import { nearestFlip } from '../../../src/engine/lists/nearest-flip';
import type { Figure, Item } from '../../../src/model/item';
import { parseQuantity } from '../../../src/quantity/parse-quantity';
import { rational } from '../../../src/quantity/rational';
import { smallLists, type Words } from './small-lists';

const place = { file: 'items.csv', line: 1, column: 1 };
const figure = (text: string): Figure => {
  const parsed = parseQuantity(text, {});
  if (!parsed.ok) return { value: { kind: 'answer', value: text }, printed: text, verified: true, place };
  const end = { figure: parsed.quantity, closed: true };
  return { value: { kind: 'number', low: end, high: end, also: [] }, printed: text, verified: true, place };
};
const item = (figures: Record<string, string>): Item => ({
  id: 'one',
  name: 'one',
  classes: new Map([['circuit', 'yes']]),
  figures: new Map(Object.entries(figures).map(([id, text]) => [id, figure(text)])),
  related: [],
  place,
});

function diagramsOf(us: readonly Words[], jp: readonly Words[]) {
  const { sides, vocabulary } = smallLists(us, jp);
  return classDiagrams(sides, vocabulary, 'circuit', { tier: 'list', freeClasses: true, nodeBudget: 10_000 });
}

const us = [{ when: { tpp: '>= 4800 TPP', hardened: 'yes' } }];
const jp = [{ when: { tpp: '>= 6000 TPP' } }];

test('one figure that can decide both lists is asked for before two', () => {
  expect(smallestDecidingFigures(item({}), [], diagramsOf(us, jp))).toEqual({
    decided: false,
    smallest: ['tpp'],
    all: ['tpp', 'hardened'],
  });
});

test('what is known already is not asked for', () => {
  const diagrams = diagramsOf(us, jp);
  expect(smallestDecidingFigures(item({ tpp: '5000 TPP' }), [], diagrams)).toEqual({
    decided: false,
    smallest: ['hardened'],
    all: ['hardened'],
  });
  expect(smallestDecidingFigures(item({ tpp: '100 TPP' }), [], diagrams)).toEqual({
    decided: true,
    smallest: [],
    all: [],
  });
});

test('a figure of which a fact says enough is not asked for', () => {
  const diagrams = diagramsOf(
    [{ when: { 'part-tpp': '>= 1000 TPP' } }],
    [{ when: { 'part-tpp': '>= 1000 TPP', tpp: '>= 500 TPP' } }],
  );
  expect(smallestDecidingFigures(item({ tpp: '400 TPP' }), [], diagrams).decided).toBe(true);
  expect(smallestDecidingFigures(item({}), [], diagrams).all).not.toContain('tpp');
});

test('the nearest change of one figure that turns each list', () => {
  const [first, second] = nearestFlip(item({ tpp: '5000 TPP', hardened: 'yes' }), [], diagramsOf(us, jp));
  expect(first).toEqual({ axis: 'tpp', from: rational(5000), to: rational(4800), reached: false });
  expect(second).toEqual({ axis: 'tpp', from: rational(5000), to: rational(6000), reached: true });
});

test('an answer can be the nearest change, and there may be none', () => {
  const diagrams = diagramsOf(
    [{ when: { hardened: 'yes', tpp: '>= 100 TPP' } }],
    [{ when: { resolution: '>= 8 bit', hardened: 'yes', tpp: '>= 10 TPP' } }],
  );
  const [first, second] = nearestFlip(
    item({ tpp: '5000 TPP', hardened: 'no', resolution: '4 bit' }),
    [],
    diagrams,
  );
  expect(first).toEqual({ axis: 'hardened', from: 'no', to: 'yes', reached: true });
  expect(second).toBeUndefined();
});
