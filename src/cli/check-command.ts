import { Option } from 'commander';
import {
  checkFormats,
  checkRules,
  renderCheck,
  type CheckFailOn,
  type CheckFormat,
} from '../app/check-rules';
import { errorCode } from '../app/error-code';
import { diagnosticsText } from '../app/render/diagnostics';
import { BadInput } from './bad-input';
import type { AddVerb } from './add-verb';
import type { CliDependencies, Streams } from './cli-dependencies';
import { exitCodes } from './exit-codes';
import { readSide, type RuleSide } from './rule-side';
import type { RuleSources } from './rule-sources';

/** What commander hands to the action of `check`. */
interface ParsedCheck {
  readonly format: CheckFormat;
  readonly failOn: CheckFailOn;
  readonly watch?: boolean;
}

/** Adds `check` to the command line. */
export const addCheck: AddVerb = (root, streams, deps, done) => {
  const sources = deps.ruleSources;
  if (sources === undefined) return;
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
    .option('--watch', 'check again whenever a file of the folder changes (default: `rules` here)')
    .addHelpText('after', '\nexit codes: 0 sound, 1 warnings with --fail-on warning, 2 errors, 64 usage')
    .action(async (rules: string | undefined, { format, failOn, watch }: ParsedCheck) => {
      const folder = watch === true ? await folderToWatch(rules ?? 'rules', sources) : rules;
      const once = async (): Promise<number> => {
        const side = folder === undefined ? await shipped(deps) : await readSide(folder, sources);
        const texts = new Map(side.files.map(({ path, text }) => [path, text]));
        const { output, exitCode } = renderCheck(await (deps.checkRules ?? checkRules)(side.files), {
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
      if (watch === true) {
        const again = async (): Promise<void> => {
          code = await goingOn(once, streams);
        };
        await sources.watchFolder(folder ?? 'rules', again);
      }
      done(code);
    });
};

/** A folder that is half saved is no reason to stop watching it: the next change is on its way. */
async function goingOn(once: () => Promise<number>, streams: Streams): Promise<number> {
  try {
    return await once();
  } catch (error) {
    const diagnostics = error instanceof BadInput ? error.diagnostics : undefined;
    if (diagnostics === undefined && errorCode(error) === undefined) throw error;
    const text = diagnosticsText(diagnostics ?? [], () => undefined, streams.colourErr);
    streams.err(`${text}the rules cannot be read as they are now; waiting for the next change\n`);
    return exitCodes.badInput;
  }
}

/** Only a folder changes. */
async function folderToWatch(rules: string, { isFolder }: RuleSources): Promise<string> {
  if (await isFolder(rules)) return rules;
  const place = { file: rules, line: 1, column: 1 };
  const repair = 'name the folder to watch, or leave `--watch` out';
  const fault = {
    id: 'not-a-folder',
    severity: 'error',
    place,
    found: `\`${rules}\`, which is no folder`,
  } as const;
  throw new BadInput([{ ...fault, expected: 'a folder with rule files', repair }], new Map());
}

async function shipped(deps: CliDependencies): Promise<RuleSide> {
  return { label: 'rules', files: await deps.readRuleFiles(), root: 'rules/' };
}
