import { listOnDay } from '../../src/engine/as-of';
import type { Condition } from '../../src/model/condition';
import type { Control, Paragraph } from '../../src/model/control-list';
import type { Vocabulary } from '../../src/model/vocabulary';
import { list, paragraph, vocabulary } from '../engine/build';

const base = vocabulary({
  classes: {
    circuit: {},
    converter: { parents: ['circuit'] },
    amplifier: { parents: ['circuit'], disjoint: ['converter'] },
    computer: { disjoint: ['circuit'] },
    program: {},
  },
  numbers: {
    bits: { unit: 'bit', domain: 'integer', least: '1', most: '32' },
    rate: { unit: 'MSPS', least: '0' },
    power: { unit: 'W', least: '0' },
    tpp: { unit: 'TPP', least: '0' },
    area: { unit: 'mm2', least: '0' },
    density: { unit: 'TPP/mm2', least: '0', formula: 'tpp / area' },
  },
  questions: ['military'],
});
export const words: Vocabulary = {
  ...base,
  relations: new Map([
    ...base.relations,
    ['made-for', { ...base.relations.get('contains')!, id: 'made-for', isSubject: true }],
  ]),
};
/** The control of a list with one paragraph that says this, and with others beside it. */
export function control(
  when: Condition,
  others: readonly Paragraph[] = [],
  classes: readonly string[] = ['circuit'],
): Control {
  const entry = paragraph('X', { ...(classes.length > 0 && { classes }), when });
  const found = listOnDay(list('us', [entry, ...others]), '2026-01-01', words).controls;
  return found.find(({ address }) => address === 'X')!;
}
