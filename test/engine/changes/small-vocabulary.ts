import type { Parameter, Vocabulary } from '../../../src/model/vocabulary';
import { vocabulary } from '../build';

/** A small vocabulary with every kind of entry, and edits of it. */
export type Text = Parameters<typeof vocabulary>[0];
export const text: Text = {
  classes: {
    circuit: { touchedBy: { us: ['X', 'Y'], jp: ['第1条'] } },
    converter: { parents: ['circuit'] },
    box: { disjoint: ['circuit'] },
  },
  numbers: {
    bits: { unit: 'bit', domain: 'integer', least: '1', most: '32' },
    rate: { unit: 'MSPS', least: '0' },
    tpp: { unit: 'TPP' },
    area: { unit: 'mm2' },
    density: { unit: 'TPP/mm2', formula: 'tpp / area' },
    power: { unit: 'W', over: 'frequency' },
  },
  ranges: { frequency: { unit: 'GHz', least: '0' } },
  choices: { material: ['glass', 'steel'] },
  questions: ['military'],
  orderFacts: [['rate', 'bits']],
  assumptions: { civil: { sets: { military: 'no', material: 'glass' }, excludes: ['box', 'converter'] } },
};
export const base = vocabulary(text);
/** An edit of the vocabulary. */
type Change = (from: Text) => Text;
export const edited = (change: Change): Vocabulary => vocabulary(change(text));
export const numbers =
  (more: Partial<Record<string, object>>): Change =>
  (from) => ({
    ...from,
    numbers: Object.fromEntries(
      Object.entries({ ...from.numbers, ...more }).flatMap(([id, value]) =>
        value === undefined ? [] : [[id, value]],
      ),
    ) as NonNullable<Text['numbers']>,
  });
export const classes =
  (more: NonNullable<Text['classes']>): Change =>
  (from) => ({ ...from, classes: { ...from.classes, ...more } });
export const parameter = (id: string, more: object): Vocabulary => ({
  ...base,
  parameters: new Map([...base.parameters, [id, { ...base.parameters.get(id)!, ...more }]]),
});
export const other = { en: 'other', ja: '別' };

export const named = (id: string, words: string) => ({
  id,
  definition: { en: words, ja: words },
  label: { en: words, ja: words },
});
/** The vocabulary in which a parameter bears another name, and is spoken of by it. */
export const called = (id: string, name: string, more: object = {}): Vocabulary => {
  const renamed = vocabulary(numbers({ [id]: undefined, [name]: text.numbers![id]! })(text));
  const own = { ...renamed.parameters.get(name)!, ...named(name, id), ...more } as Parameter;
  return { ...renamed, parameters: new Map([...renamed.parameters, [name, own]]) };
};
