import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Rulebook } from '../../src/model/rulebook';
import { loadRulebook } from '../../src/rulebook/load-rulebook';

/** The folder of the project: that of the sources, which compiled benchmarks do not lie in. */
export const root = resolve(process.env['ECALIGN_ROOT'] ?? process.cwd());

/** The rules of the project, or of the folder `ECALIGN_RULES`. */
export function benchCorpus(): Rulebook {
  const folder = process.env['ECALIGN_RULES'] ?? join(root, 'rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  const loaded = loadRulebook(
    files.map((file) => ({
      path: file.split(sep).join('/'),
      text: readFileSync(join(folder, file), 'utf8'),
    })),
  );
  if (!loaded.ok) throw new Error('the corpus does not load: run `ecalign check`');
  return loaded.value;
}
