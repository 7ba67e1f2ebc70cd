import { Option } from 'commander';
import { explainParagraph } from '../app/explain-paragraph';
import { renderExplanation, type ExplainFormat } from '../app/render/explanation';
import type { Lang } from '../model/text';
import type { AddVerb } from './add-verb';
import { addAsOf, asOfDates, datedLists } from './as-of-options';
import { accept } from './bad-input';
import { exitCodes } from './exit-codes';
import { loadCorpus } from './load-corpus';

type Parsed = Readonly<Record<string, unknown>> & { readonly format: ExplainFormat; readonly lang: Lang };

/** `ecalign explain <address>`: what the rule files say there, and items on the two sides of each limit. */
export const addExplain: AddVerb = async (root, streams, deps, done) => {
  const lists = await datedLists(deps);
  const explain = root
    .command('explain')
    .description('show what the rules say at an address, with example items on both sides of each limit')
    .argument('<address>', 'paragraph of any list: 3A001.a.5.a.1, 第6条第1号ホ(一)1')
    .addOption(
      new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--lang <lang>', 'language of the report').choices(['en', 'ja']).default('en'))
    .action(async (address: string, parsed: Parsed) => {
      const corpus = await loadCorpus(deps);
      const explanation = accept(
        explainParagraph({ address, asOf: asOfDates(lists, parsed), place: 'explain' }, corpus),
        new Map(),
      );
      streams.out(renderExplanation(explanation, parsed.format, parsed.lang));
      done(exitCodes.nothingToReport);
    });
  addAsOf(explain, lists);
};
