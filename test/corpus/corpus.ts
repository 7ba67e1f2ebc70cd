import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { printPlace } from '../../src/model/place';
import { diagnosticMessage } from '../../src/model/diagnostic';
import type { Rulebook } from '../../src/model/rulebook';
import { loadWithSnapshot } from '../../src/io/rule-snapshot';

/** The folder of the rule files that the project ships. */
export const rulesFolder = resolve(__dirname, '../../rules');

/** The rule files as the loader takes them: paths relative to `rules`, with forward slashes. */
export function ruleFiles(): { path: string; text: string }[] {
  return readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      path: file.split(sep).join('/'),
      text: readFileSync(join(rulesFolder, file), 'utf8'),
    }));
}

/** The shipped corpus, read once for all suites from its snapshot; throws with every diagnostic when it does not load. */
export function shippedRulebook(): Rulebook {
  const loaded = loadWithSnapshot(ruleFiles(), resolve(__dirname, '../../out/test-cache'));
  const faults = loaded.diagnostics.map(
    (diagnostic) => `${printPlace(diagnostic.place)}: ${diagnosticMessage(diagnostic)}`,
  );
  if (!loaded.ok || faults.length > 0) throw new Error(`the corpus does not load:\n${faults.join('\n')}`);
  return loaded.value;
}
