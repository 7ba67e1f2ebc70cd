import { listOutline } from '../../../src/engine/outline/list-outline';
import { placesOf } from '../../../src/engine/outline/places';
import { list, paragraph } from '../build';

const outline = listOutline(
  list('us', [
    paragraph(
      'X1',
      { row: '7の項(1)' },
      {
        children: [
          paragraph(
            'X1.a',
            {},
            { children: [paragraph('X1.a.1', {}), paragraph('X1.a.2', { row: '8の項' })] },
          ),
          paragraph('X1.b', {}),
        ],
      },
    ),
    paragraph('X2', {}, { children: [paragraph('X2.a', { row: '7の項(2)' })] }),
    paragraph('X3', {}),
  ]).entries,
);
const places = placesOf(outline);
const at = (address: string): number => places.placeOf(address)!;
const addresses = (of: Iterable<number>) =>
  [...of].sort((a, b) => a - b).map((place) => places.addressAt(place));

test('each paragraph stands at its place, below its parent, as the one that it is among those beside it', () => {
  expect([...places.addresses]).toEqual(['X1', 'X1.a', 'X1.a.1', 'X1.a.2', 'X1.b', 'X2', 'X2.a', 'X3']);
  expect(places.count).toBe(8);
  expect(addresses(places.entries)).toEqual(['X1', 'X2', 'X3']);
  const found = [...places.addresses].map((address) => {
    const parent = places.parentOf(at(address));
    return [parent === -1 ? '' : places.addressAt(parent), places.rankOf(at(address))];
  });
  expect(found).toEqual([
    ['', 0],
    ['X1', 0],
    ['X1.a', 0],
    ['X1.a', 1],
    ['X1', 1],
    ['', 1],
    ['X2', 0],
    ['', 2],
  ]);
});

test('what is below a paragraph, and what is just below it', () => {
  expect(
    ['X1', 'X1.a', 'X1.b', 'X2', 'X3'].map((each) => places.addressAt(places.lastBelow(at(each)))),
  ).toEqual(['X1.b', 'X1.a.2', 'X1.b', 'X2.a', 'X3']);
  expect(addresses(places.childrenOf(at('X1')))).toEqual(['X1.a', 'X1.b']);
  expect(addresses(places.childrenOf(at('X1.a')))).toEqual(['X1.a.1', 'X1.a.2']);
  expect(places.childrenOf(at('X3'))).toEqual([]);
});

test('an address that the list does not have has no place, and a place beyond it no traits', () => {
  expect(places.placeOf('X4')).toBeUndefined();
  expect(() => places.traitsAt(8)).toThrow('without traits');
});

test('of two paragraphs with one address the last counts', () => {
  const twice = placesOf(listOutline(list('us', [paragraph('X1', {}), paragraph('X1', {})]).entries));
  expect(twice.placeOf('X1')).toBe(1);
  expect(twice.count).toBe(2);
});

test.each([
  ['7の項(1)', ['X1', 'X1.a', 'X1.a.1', 'X1.a.2', 'X1.b']],
  ['7の項', ['X1', 'X1.a', 'X1.a.1', 'X1.a.2', 'X1.b', 'X2', 'X2.a']],
  ['8の項', ['X1', 'X1.a', 'X1.a.2']],
  ['7の項(2)', ['X2', 'X2.a']],
  ['7', []],
])('the paragraphs of row %s, with all above them', (row, found) => {
  expect(addresses(places.inRow(row))).toEqual(found);
  expect(places.inRow(row)).toBe(places.inRow(row));
});

test('the places of an outline are made once', () => {
  expect(placesOf(outline)).toBe(places);
});
