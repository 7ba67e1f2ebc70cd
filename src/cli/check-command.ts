import { Option, type Command } from 'commander';
import {
  checkFormats,
  checkRules,
  renderCheck,
  type CheckFailOn,
  type CheckFormat,
} from '../app/check-rules';
import type { CliDependencies, Streams } from './cli-dependencies';
import { readSide, type RuleSide } from './rule-side';
import type { RuleSources } from './rule-sources';

/** What commander hands to the action of `check`. */
interface ParsedCheck {
  readonly format: CheckFormat;
  readonly failOn: CheckFailOn;
  readonly watch?: boolean;
}

/** Adds `check` to the command line. */
export function addCheck(
  root: Command,
  streams: Streams,
  deps: CliDependencies,
  sources: RuleSources,
  done: (exitCode: number) => void,
): void {
  root
    .command('check')
    .description('check rule files: whether they can be read, and whether they can be meant')
    .argument('[rules]', 'a folder or a git revision, as in `main:rules` (default: the shipped rules)')
    .addOption(new Option('--format <format>', 'form of the report').choices(checkFormats).default('text'))
    .addOption(
      new Option('--fail-on <level>', 'what makes the exit code other than 0')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .option('--watch', 'check again whenever a file of the folder changes')
    .addHelpText('after', '\nexit codes: 0 sound, 1 warnings with --fail-on warning, 2 errors, 64 usage')
    .action(async (rules: string | undefined, { format, failOn, watch }: ParsedCheck) => {
      const once = async (): Promise<number> => {
        const side = rules === undefined ? await shipped(deps) : await readSide(rules, sources);
        const texts = new Map(side.files.map(({ path, text }) => [path, text]));
        const { output, exitCode } = renderCheck(checkRules(side.files), {
          format,
          failOn,
          colour: streams.colourOut,
          tool: deps.tool,
          root: side.root,
          textOf: (file) => texts.get(file),
        });
        streams.out(output);
        return exitCode;
      };
      let code = await once();
      if (watch === true)
        await sources.watchFolder(rules ?? 'rules', async () => {
          code = await once();
        });
      done(code);
    });
}

async function shipped(deps: CliDependencies): Promise<RuleSide> {
  return { label: 'rules', files: await deps.readRuleFiles(), root: 'rules/' };
}
