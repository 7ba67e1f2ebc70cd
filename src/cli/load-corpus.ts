import type { Corpus } from '../app/corpus';
import { accept } from './bad-input';
import type { CliDependencies } from './cli-dependencies';

/** Reads and checks the rule files. */
export async function loadCorpus(deps: CliDependencies): Promise<Corpus> {
  const [files, templates] = await Promise.all([deps.readRuleFiles(), deps.readTemplates()]);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const load = deps.loadRules ?? (await import('../app/load-rules.js')).loadRules;
  return { rulebook: accept(await load(files), texts), templates, tool: deps.tool };
}
