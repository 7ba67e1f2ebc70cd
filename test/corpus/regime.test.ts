import { classContext } from '../../src/app/class-context';
import { classComparison, type Sides } from '../../src/app/class-comparisons';
import { appliedList } from '../../src/app/applied-list';
import { paragraphFacts } from '../../src/app/paragraph-facts';
import { defaultAsOf, listOnDay } from '../../src/engine/as-of';
import { classFindings } from '../../src/findings/class-findings';
import { shippedRulebook } from './corpus';

const rulebook = shippedRulebook();
const side = (id: string, day?: string): Sides[0] => {
  const list = rulebook.lists.get(id)!;
  return listOnDay(list, day ?? defaultAsOf(list), rulebook.vocabulary);
};

/** Findings about the regime for a class, as `kind: message`. */
function findings(itemClass: string, sides: Sides): readonly string[] {
  const compared = classComparison(itemClass, sides, rulebook.vocabulary);
  const lists = [
    appliedList(sides[0].list, sides[0].asOf),
    appliedList(sides[1].list, sides[1].asOf),
  ] as const;
  const context = classContext(lists, paragraphFacts([compared], sides), sides, rulebook);
  return classFindings([compared.list], context)
    .filter(({ kind }) => kind.includes('regime'))
    .map(({ kind, message }) => `${kind}: ${message.en}`);
}

test('the US has not yet adopted the 90 GHz of real-time oscilloscopes, which Japan has since 14 February 2026', () => {
  const us = side('us-ccl');
  const found = findings('oscilloscope', [us, side('jp-meti')]);
  const [behind = ''] = found.filter((text) => text.startsWith('behind-regime-first'));
  expect(behind).toContain('United States (3A002.a.7) controls what Wassenaar 3.A.2.a.7 does not');
  expect(behind).toContain('input 3 dB bandwidth 60 GHz or more');
  expect(behind).toContain('upper 3 dB frequency up to 90 GHz');
  expect(behind).toContain('Japan did so too before its edition of 2026-02-14 and follows the regime since');
  expect(found.filter((text) => text.includes('-second'))).toEqual([]);
  expect(findings('oscilloscope', [side('jp-meti'), us])).toContainEqual(
    expect.stringMatching(/^behind-regime-second: .*3A002\.a\.7/),
  );
});

test('before that day neither list followed', () => {
  const found = findings('oscilloscope', [side('us-ccl'), side('jp-meti', '2025-12-01')]);
  expect(found).toContainEqual(expect.stringMatching(/^apart-from-regime-first: .*3A002\.a\.7/));
  expect(found).toContainEqual(expect.stringMatching(/^apart-from-regime-second: .*第6条第9号/));
});

test('the 1.8 million look-up table inputs are no change of the regime: Japan goes beyond it since 14 February 2026', () => {
  const now = findings('programmable-logic-module', [side('us-ccl'), side('jp-meti')]);
  expect(now).toEqual([expect.stringMatching(/^beyond-regime-second: .*第6条第10号の2 since 2026-02-14/)]);
  const before = findings('programmable-logic-module', [side('us-ccl'), side('jp-meti', '2025-12-01')]);
  expect(before).toEqual([]);
});

test('the US reserves the number of neural network circuits, which Wassenaar and Japan control', () => {
  const found = findings('neural-network-circuit', [side('us-ccl'), side('jp-meti')]);
  expect(found).toContainEqual(
    expect.stringMatching(/^apart-from-regime-first: .*does not control what Wassenaar 3\.A\.1\.a\.9 does/),
  );
});

test('both lists still control 8 bit converters, whose number the regime dropped in 2025', () => {
  const found = findings('adc-integrated-circuit', [side('us-ccl'), side('jp-meti')]);
  expect(found).toContainEqual(
    expect.stringMatching(/^apart-from-regime-first: .*3A001\.a\.5\.a\.1.*1\.3 GSPS/),
  );
  expect(found).toContainEqual(
    expect.stringMatching(/^apart-from-regime-second: .*第6条第1号ホ\(一\)1.*1\.3 GSPS/),
  );
});

test('Japan takes 27 nm itself into the overlay of direct writing, as the regime does not', () => {
  const found = findings('direct-write-equipment', [side('us-ccl'), side('jp-meti')]);
  expect(found).toContainEqual(expect.stringMatching(/^apart-from-regime-second: .*exactly 27 nm/));
});
