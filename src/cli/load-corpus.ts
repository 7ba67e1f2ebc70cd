import type { Corpus } from '../app/corpus';
import { loadRules } from '../app/load-rules';
import { accept } from './bad-input';
import type { CliDependencies } from './cli-dependencies';

/** Reads and checks the rule files. */
export async function loadCorpus(deps: CliDependencies): Promise<Corpus> {
  const [files, templates] = await Promise.all([deps.readRuleFiles(), deps.readTemplates()]);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return { rulebook: accept((deps.loadRules ?? loadRules)(files), texts), templates, tool: deps.tool };
}
