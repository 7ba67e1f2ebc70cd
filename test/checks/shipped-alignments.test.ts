import { checkAlignments, type AlignmentCheck } from '../../src/app/check-alignments';
import { ancestorsOf } from '../../src/engine/class-graph';
import { diagnosticMessage } from '../../src/model/diagnostic';
import { printPlace } from '../../src/model/place';
import { shippedRulebook } from '../corpus/corpus';

let check: AlignmentCheck;

beforeAll(() => {
  check = checkAlignments(shippedRulebook());
}, 180_000);

test('what was reviewed of the shipped rules still holds', () => {
  expect(check.diagnostics.map((fault) => `${printPlace(fault.place)}: ${diagnosticMessage(fault)}`)).toEqual(
    [],
  );
});

test('every item class is reviewed at the latest editions', () => {
  expect(check.open).toEqual([]);
});

test('the words stand for the comparison of software and technology, and of nothing else', () => {
  const { alignments, vocabulary } = shippedRulebook();
  const byWords = alignments.filter(({ words }) => words !== undefined).map(({ itemClass }) => itemClass);
  const kinds = [...vocabulary.classes.keys()].filter((id) =>
    [...ancestorsOf(vocabulary, id)].some((outer) => outer === 'software' || outer === 'technology'),
  );
  expect(byWords.sort()).toEqual(kinds.sort());
});

test('no review that was shipped is copied word for word to another class', () => {
  const { alignments } = shippedRulebook();
  const reasons = alignments.map(({ reason }) => reason.en);
  expect(reasons.filter((reason, at) => reasons.indexOf(reason) !== at)).toEqual([]);
});
