import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOnDay } from '../../../src/engine/as-of';
import { compareClass } from '../../../src/engine/lists/compare-class';
import { regionText } from '../../../src/engine/lists/region-text';
import type { Rulebook } from '../../../src/model/rulebook';
import { loadRulebook } from '../../../src/rulebook/load-rulebook';

const root = join(__dirname, '../../../rules');

function corpus(): Rulebook {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  const loaded = loadRulebook(paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })));
  if (!loaded.ok) throw new Error(`the corpus has ${loaded.diagnostics.length} faults`);
  return loaded.value;
}

const { vocabulary, lists } = corpus();
const sides = [
  listOnDay(lists.get('us-ccl')!, '2026-07-23', vocabulary),
  listOnDay(lists.get('jp-meti')!, '2026-02-14', vocabulary),
] as const;
const compare = (itemClass: string) => compareClass(sides, vocabulary, itemClass, { tier: 'list' });

test.each([
  'discrete-microwave-transistor',
  'dac-integrated-circuit',
  'adc-processing-circuit',
  'fft-processor',
])('the lists are proved equal for %s, whatever paragraphs each of them uses', (itemClass) => {
  expect(compare(itemClass)).toMatchObject({ relation: 'equal', regions: [], unresolved: [] });
});

test('amplifier circuits differ only where the US asks whether they are designed for other equipment', () => {
  const { relation, regions } = compare('mmic-amplifier');
  expect(relation).toBe('not-comparable');
  expect(
    regions.every(
      ({ kind, judgments }) => kind === 'judgment' && judgments.join() === 'designed-for-other-application',
    ),
  ).toBe(true);
});

test('processors between the two performance limits are controlled by the US alone', () => {
  const { relation, regions } = compare('digital-processing-circuit');
  expect(relation).toBe('first-wider');
  expect(regions.map(({ box }) => regionText(box, vocabulary, 'en'))).toContain(
    'total processing performance (TPP) 4800 to under 6000 and not controlled by both lists on other grounds',
  );
  expect(regions[0]).toMatchObject({
    kind: 'gap',
    side: 'first',
    addresses: [['3A090.a.1'], ['第6条第1号ヨ']],
  });
  expect(regions.every(({ witness }) => witness !== undefined)).toBe(true);
});
