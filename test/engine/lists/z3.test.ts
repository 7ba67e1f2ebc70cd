import { classUniverse } from '../../../src/engine/lists/class-universe';
import { diagramsOf } from '../../../src/engine/lists/class-diagrams';
import { differenceOf } from '../../../src/engine/lists/difference';
import { listOnDay } from '../../../src/engine/as-of';
import { smtQuestions } from '../../bench/smt-text';
import { startZ3, type Z3 } from '../../bench/z3';
import { shippedRulebook } from '../../corpus/corpus';

const { vocabulary, lists } = shippedRulebook();
const sides = [
  listOnDay(lists.get('us-ccl')!, '2026-07-23', vocabulary),
  listOnDay(lists.get('jp-meti')!, '2026-02-14', vocabulary),
] as const;

let z3: Z3;
beforeAll(async () => {
  z3 = await startZ3();
}, 60_000);
afterAll(() => z3.close());

/** Narrow classes, one of each sort: ranges, curves, formulas, related items, integers, choices, judgments, one list only. */
test.each([
  'vacuum-electronic-device',
  'superconducting-electronic-device',
  'electro-optic-modulator',
  'cryogenic-cooler',
  'primary-cell',
  'pulsed-power-thyristor',
  'annealing-equipment',
  'wafer-exposure-equipment',
  'euv-pellicle',
  'qubit-device',
  'atomic-frequency-standard',
  'frequency-changer',
  'dc-power-supply',
  'neutron-generator',
  'oscilloscope',
  'polygraph',
])('a solver that never sees a diagram agrees on what each list controls alone of %s', async (itemClass) => {
  const universe = classUniverse(sides, vocabulary, itemClass, { tier: 'list', freeClasses: true });
  const diagrams = diagramsOf(universe, vocabulary, { nodeBudget: 20_000 });
  const none = diagrams.space.scopes.empty;
  const ours = ([0, 1] as const).map((side) => {
    const { proved, hinging, open } = differenceOf(diagrams, side);
    return proved === none && hinging === none && open === none ? 'unsat' : 'sat';
  });
  const { texts } = smtQuestions(universe, vocabulary);
  expect([await z3.check(texts[0]), await z3.check(texts[1])]).toEqual(ours);
});
