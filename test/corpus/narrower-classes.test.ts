import { judgeOf } from '../../src/engine/compiled/judge';
import type { Item } from '../../src/model/item';
import { latestDays } from '../bench/random-items';
import { judgePlainly } from '../engine/compiled/judge-plainly';
import { item } from '../engine/build';
import { shippedCorpus } from './items';

const { rulebook } = shippedCorpus();
const { vocabulary } = rulebook;
const days = latestDays(rulebook);
/** All that can be declared of a whole list, that no item has a class but those stated with it. */
const declared = [...vocabulary.assumptions.keys()];

const converter = { 'adc-resolution': '12 bit', 'sample-rate': '1.5 GSPS' };

function statuses(one: Item): readonly string[] {
  const { judgements } = judgePlainly(one, days, vocabulary, declared);
  expect(judgeOf(days, vocabulary, declared).judge(one).judgements).toEqual(judgements);
  return judgements.map(({ status }) => status);
}

test('a circuit that states the figures of a converter is not freed by the assumption that it is nothing but a circuit', () => {
  expect(statuses(item(['integrated-circuit'], converter))).toEqual(['undetermined', 'undetermined']);
  expect(statuses(item(['adc-integrated-circuit'], converter))).toEqual(['controlled', 'controlled']);
});

test('an oscilloscope that states the figures of its own converter stays an oscilloscope', () => {
  const { judgements } = judgePlainly(item(['oscilloscope'], converter), days, vocabulary, declared);
  const named = judgements.flatMap(({ controlledBy, openControls }) => [...controlledBy, ...openControls]);
  expect(named.filter((address) => /3A001\.a\.5|第6条第1号ホ/u.test(address))).toEqual([]);
});

test('a figure that some list asks for names the classes of which it is asked', () => {
  expect(vocabulary.parameters.get('adc-resolution')?.askedOf).toContain('adc-integrated-circuit');
  expect(vocabulary.parameters.get('total-processing-performance')?.askedOf).not.toContain(
    'adc-integrated-circuit',
  );
});
