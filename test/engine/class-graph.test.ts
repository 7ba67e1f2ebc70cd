import { ancestorsOf, areDisjoint, declaredDisjoint, descendantsOf } from '../../src/engine/class-graph';
import { knownClasses } from '../../src/engine/known-classes';
import { baseName, unitOfName } from '../../src/engine/parameter-name';
import { item, vocabulary } from './build';

const words = vocabulary({
  classes: {
    circuit: {},
    converter: { parents: ['circuit'] },
    fast: { parents: ['converter'] },
    computer: { disjoint: ['circuit'] },
    server: { parents: ['computer'] },
    cable: {},
  },
  numbers: { bits: { unit: 'bit' } },
  ranges: { heat: { unit: 'degC' } },
  choices: { model: ['x'] },
  questions: ['q'],
  assumptions: { 'no-circuit': { excludes: ['circuit'] }, 'nothing-else': { closes: true } },
});

test('a class implies itself and what its parents imply, and is implied by itself and all below it', () => {
  expect([...ancestorsOf(words, 'fast')].sort()).toEqual(['circuit', 'converter', 'fast']);
  expect([...descendantsOf(words, 'circuit')].sort()).toEqual(['circuit', 'converter', 'fast']);
  expect([...descendantsOf(words, 'fast')]).toEqual(['fast']);
});

test('a class that the vocabulary does not hold implies itself alone', () => {
  expect([...ancestorsOf(words, 'stranger')]).toEqual(['stranger']);
  expect([...descendantsOf(words, 'stranger')]).toEqual(['stranger']);
  expect([...declaredDisjoint(words, 'stranger')]).toEqual([]);
});

test('what is declared disjoint by either is so for both, and for all below them', () => {
  expect([...declaredDisjoint(words, 'circuit')]).toEqual(['computer']);
  expect([...declaredDisjoint(words, 'computer')]).toEqual(['circuit']);
  expect([...declaredDisjoint(words, 'server')]).toEqual([]);
  for (const [a, b] of [
    ['fast', 'server'],
    ['circuit', 'computer'],
    ['converter', 'computer'],
  ] as const) {
    expect(areDisjoint(words, a, b)).toBe(true);
    expect(areDisjoint(words, b, a)).toBe(true);
    // Asked once more, it says the same.
    expect(areDisjoint(words, a, b)).toBe(true);
  }
  for (const [a, b] of [
    ['fast', 'circuit'],
    ['fast', 'cable'],
    ['server', 'computer'],
    ['cable', 'cable'],
  ] as const)
    expect(areDisjoint(words, a, b)).toBe(false);
});

describe('the classes of an item', () => {
  const known = (yes: string[], no: string[], assumed: string[] = [], spoken: string[] = []) => {
    const declared = assumed.map((id) => words.assumptions.get(id)!);
    const { classes, conflicts } = knownClasses(
      item(yes, {}, { notClasses: no }),
      words,
      declared,
      new Set(spoken),
    );
    return { classes: Object.fromEntries(classes), conflicts };
  };

  test('follow from those it states; what is disjoint from them is excluded, with all below', () => {
    expect(known(['converter'], []).classes).toEqual({
      converter: { truth: 'yes' },
      circuit: { truth: 'yes' },
      computer: { truth: 'no' },
      server: { truth: 'no' },
    });
    expect(known(['server'], []).classes).toMatchObject({ circuit: { truth: 'no' }, fast: { truth: 'no' } });
  });

  test('exclude what is below one that is stated not to apply, and nothing above it', () => {
    expect(known([], ['converter']).classes).toEqual({ converter: { truth: 'no' }, fast: { truth: 'no' } });
  });

  test('a stated class wins over an exclusion, and the contradiction is told', () => {
    const { classes, conflicts } = known(['fast'], ['circuit']);
    expect(classes).toMatchObject({ fast: { truth: 'yes' }, circuit: { truth: 'yes' } });
    expect(conflicts).toContainEqual({
      id: 'fast',
      found: 'stated or implied',
      against: 'circuit is excluded',
    });
    expect(known(['fast'], []).conflicts).toEqual([]);
    expect(known(['circuit'], ['fast']).conflicts).toEqual([]);
  });

  test('an assumption excludes only what is open, names itself, and contradicts nothing', () => {
    expect(known(['cable'], [], ['no-circuit']).classes).toEqual({
      cable: { truth: 'yes' },
      circuit: { truth: 'no', assumption: 'no-circuit' },
      converter: { truth: 'no', assumption: 'no-circuit' },
      fast: { truth: 'no', assumption: 'no-circuit' },
    });
    expect(known(['fast'], [], ['no-circuit'])).toStrictEqual(known(['fast'], []));
    expect(known(['circuit'], [], ['no-circuit'])).toStrictEqual(known(['circuit'], []));
    expect(known([], ['circuit'], ['no-circuit'])).toEqual(known([], ['circuit']));
  });

  test('no assumption excludes a class of which a figure speaks; what is stated does', () => {
    const { classes } = known(['cable'], [], ['no-circuit', 'nothing-else'], ['converter', 'circuit']);
    expect(classes).not.toHaveProperty('converter');
    expect(classes).not.toHaveProperty('circuit');
    expect(classes).toMatchObject({ fast: { assumption: 'no-circuit' }, server: { truth: 'no' } });
    expect(known([], ['circuit'], [], ['converter']).classes).toMatchObject({ converter: { truth: 'no' } });
  });

  test('closing the classes contradicts none that is stated', () => {
    expect(known(['fast'], [], ['nothing-else']).conflicts).toEqual([]);
    expect(known(['fast'], [], ['nothing-else']).classes).toStrictEqual({
      ...known(['fast'], []).classes,
      cable: { truth: 'no', assumption: 'nothing-else' },
    });
  });

  test('the first assumption that closes a class is named', () => {
    expect(known(['cable'], [], ['no-circuit', 'nothing-else']).classes).toMatchObject({
      cable: { truth: 'yes' },
      fast: { assumption: 'no-circuit' },
      server: { truth: 'no', assumption: 'nothing-else' },
    });
  });
});

test('an end of a range is a name of its parameter; only measured figures have a unit', () => {
  expect(['heat.max', 'heat.min', 'heat', 'heat.maximum', 'a.max.b'].map(baseName)).toEqual([
    'heat',
    'heat',
    'heat',
    'heat.maximum',
    'a.max.b',
  ]);
  expect(unitOfName('bits', words)?.symbol).toBe('bit');
  expect(unitOfName('heat.max', words)?.symbol).toBe('degC');
  expect(unitOfName('model', words)).toBeUndefined();
  expect(unitOfName('q', words)).toBeUndefined();
  expect(unitOfName('stranger', words)).toBeUndefined();
});
