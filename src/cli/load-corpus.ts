import type { Corpus } from '../app/corpus';
import { accept } from './bad-input';
import type { CliDependencies } from './cli-dependencies';

/** Reads and checks the rule files. */
export async function loadCorpus(deps: CliDependencies): Promise<Corpus> {
  const [files, templates] = await Promise.all([deps.readRuleFiles(), deps.readTemplates()]);
  const load = deps.loadRules ?? (await import('../app/load-rules.js')).loadRules;
  const loaded = await load(files);
  // Only faults are shown in their texts, and to make these takes time.
  const texts = new Map(loaded.ok ? [] : files.map(({ path, text }) => [path, text]));
  return { rulebook: accept(loaded, texts), templates, tool: deps.tool };
}
