import { isDeepStrictEqual } from 'node:util';
import { fromBytes, toBytes } from '../../src/quantity/structured-bytes';
import { loadRulebook } from '../../src/rulebook/load-rulebook';
import { ruleFiles } from '../corpus/corpus';

test('rules read back from bytes are the same rules', () => {
  const loaded = loadRulebook(ruleFiles());
  if (!loaded.ok) throw new Error('the rules do not load');
  expect(isDeepStrictEqual(fromBytes(toBytes(loaded.value)), loaded.value)).toBe(true);
});
