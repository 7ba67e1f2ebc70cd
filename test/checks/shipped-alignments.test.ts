import { checkAlignments } from '../../src/app/check-alignments';
import { diagnosticMessage } from '../../src/model/diagnostic';
import { printPlace } from '../../src/model/place';
import { shippedRulebook } from '../corpus/corpus';

test('what was reviewed of the shipped rules still holds', () => {
  const { diagnostics, reviewed } = checkAlignments(shippedRulebook());
  expect(diagnostics.map((fault) => `${printPlace(fault.place)}: ${diagnosticMessage(fault)}`)).toEqual([]);
  expect(reviewed.length).toBeGreaterThanOrEqual(70);
}, 120_000);
