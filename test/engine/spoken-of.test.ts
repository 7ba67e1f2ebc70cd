import { spokenBy, spokenOf, statedClasses } from '../../src/engine/spoken-of';
import type { Parameter, Vocabulary } from '../../src/model/vocabulary';
import { item, vocabulary } from './build';

const plain = vocabulary({
  classes: {
    circuit: {},
    converter: { parents: ['circuit'] },
    fast: { parents: ['converter'] },
    computer: {},
    server: { parents: ['computer'] },
  },
  numbers: { bits: { unit: 'bit' }, dose: { unit: 'Gy' } },
  questions: ['hardened'],
});
const bits: Parameter = { ...plain.parameters.get('bits')!, askedOf: ['converter', 'server'] };
const dose: Parameter = { ...plain.parameters.get('dose')!, speaksOf: ['hardened', 'fast'] };
const words: Vocabulary = {
  ...plain,
  parameters: new Map([...plain.parameters, ['bits', bits], ['dose', dose]]),
};

describe('a figure speaks of', () => {
  test('the narrower classes of which a list asks for it, and of what they imply', () => {
    expect(spokenBy(bits, ['circuit'], words)).toEqual(['converter']);
    expect(spokenBy({ ...bits, askedOf: ['fast'] }, ['circuit'], words)).toEqual(['fast', 'converter']);
  });

  test('none of them where a list asks for it of what the item is stated to be, or implied', () => {
    expect(spokenBy(bits, ['converter'], words)).toEqual([]);
    expect(spokenBy(bits, ['fast'], words)).toEqual([]);
    expect(spokenBy(bits, ['server', 'circuit'], words)).toEqual([]);
  });

  test('none that is not narrower than what the item is stated to be', () => {
    expect(spokenBy({ ...bits, askedOf: ['server'] }, ['circuit'], words)).toEqual([]);
    expect(spokenBy(bits, [], words)).toEqual([]);
  });

  test('what is narrower than one of several stated classes', () => {
    expect(spokenBy(bits, ['circuit', 'computer'], words)).toEqual(['converter', 'server']);
  });

  test('what the vocabulary says, a class with all that it implies and the item is not stated to be', () => {
    expect(spokenBy(dose, [], words)).toEqual(['hardened', 'fast', 'converter', 'circuit']);
    expect(spokenBy(dose, ['circuit'], words)).toEqual(['hardened', 'fast', 'converter']);
    expect(spokenBy(dose, ['fast'], words)).toEqual(['hardened']);
  });
});

test('of an item speak the figures that it states and the vocabulary knows', () => {
  const about = item(
    ['circuit'],
    { bits: '12 bit', stranger: 'yes', hardened: 'yes' },
    { notClasses: ['computer'] },
  );
  expect([...spokenOf(about, words)]).toEqual(['converter']);
  expect([...spokenOf(item(['circuit']), words)]).toEqual([]);
  expect(statedClasses(about)).toEqual(['circuit']);
});
