import { InvalidArgumentError, Option } from 'commander';
import {
  changeFailOns,
  changeFormats,
  renderChanges,
  type ChangeFailOn,
  type ChangeFormat,
} from '../app/changes';
import { diffRules, type DiffRequest, type DiffVersion } from '../app/diff-rules';
import type { RuleFile } from '../app/load-rules';
import { readApprovals, type Approvals } from '../app/read-approvals';
import type { Severity } from '../model/finding';
import { changeKinds, type ChangeKind } from '../model/rule-change';
import type { Lang } from '../model/text';
import type { ListId } from '../model/vocabulary';
import { accept } from './bad-input';
import type { AddVerb } from './add-verb';
import type { CliDependencies, Streams } from './cli-dependencies';
import { areDays, readSide, type RuleSide } from './rule-side';
import type { RuleSources } from './rule-sources';
import { writeReport } from './write-report';

/** What commander hands to the action of `diff`. */
interface ParsedDiff {
  readonly list?: readonly ListId[];
  readonly rules?: string;
  readonly items?: string;
  readonly classes: 'named' | 'all';
  readonly ignore?: string;
  readonly severity?: ReadonlyMap<ChangeKind, Severity>;
  readonly failOn: readonly ChangeFailOn[];
  readonly format: ChangeFormat;
  readonly lang: Lang;
  readonly output?: string;
  readonly today?: string;
}

const help = `
BASE and HEAD are each
  a folder with rule files                       rules, ../other/rules
  a git revision, with the folder after a colon  main, HEAD~1, origin/main:compliance/rules
or both a day: then the rules (--rules, default: the shipped ones) are compared with themselves on the two days
  ecalign diff --list jp-meti 2025-12-01 2026-06-01

--fail-on takes kinds (${changeKinds.join(', ')}), severities (gap, review, note), any, never

The ignore file is YAML: severities: {moved: review}, and approved:, a list of entries with fingerprint (from the
report), reason, role of the approver and expires. An expired entry, or one that fits no finding, fails.

exit codes: 0 nothing at or above --fail-on, 1 findings, 2 bad input or rule files, 64 usage, 70 a fault of ours`;

/** Adds `diff` to the command line. */
export const addDiff: AddVerb = (root, streams, deps, done) => {
  const sources = deps.ruleSources;
  if (sources === undefined) return;
  root
    .command('diff')
    .description('show what a change of the rule files does to controls, gaps and items')
    .argument('<base>', 'the older version: a folder, a git revision or a day')
    .argument('<head>', 'the newer version, likewise')
    .addOption(
      new Option('--list <ids>', 'only changes of these lists, separated by commas').argParser(names),
    )
    .option('--rules <folder>', 'rules that two days are compared of (default: the shipped ones)')
    .option('--items <file>', 'item list whose items are judged by both versions')
    .addOption(
      new Option(
        '--classes <which>',
        'relate the lists for the classes that the changes name, or narrower ones too',
      )
        .choices(['named', 'all'])
        .default('named'),
    )
    .option('--ignore <file>', 'approved findings and overridden severities')
    .addOption(new Option('--severity <kind=level...>', 'override severities').argParser(severities))
    .addOption(
      new Option('--fail-on <kinds>', 'what makes the exit code 1, separated by commas')
        .argParser(failOns)
        .default(['gap'], 'gap'),
    )
    .addOption(new Option('--format <format>', 'form of the report').choices(changeFormats).default('text'))
    .addOption(new Option('--lang <lang>', 'language of the report').choices(['en', 'ja']).default('en'))
    .option('-o, --output <file>', 'write the report to a file instead of the terminal')
    .option('--today <day>', 'day on which approvals are looked at (default: today)')
    .addHelpText('after', help)
    .action(async (base: string, head: string, parsed: ParsedDiff) => {
      done(await diffCommand(base, head, parsed, streams, deps, sources));
    });
};

/** `ecalign diff BASE HEAD`: prints what changed; the exit code says whether it is something to stop at. */
async function diffCommand(
  base: string,
  head: string,
  parsed: ParsedDiff,
  streams: Streams,
  deps: CliDependencies,
  sources: RuleSources,
): Promise<number> {
  const { versions, root } = await readVersions(base, head, parsed, deps, sources);
  const items =
    parsed.items === undefined ? undefined : accept(await deps.readItemFile(parsed.items), new Map());
  const approvals = await readIgnoreFile(parsed, sources);
  const request: DiffRequest = {
    base: versions[0],
    head: versions[1],
    classes: parsed.classes,
    approvals,
    today: parsed.today ?? sources.today(),
    tool: deps.tool,
    ...(items !== undefined && { items }),
    ...(parsed.list !== undefined && { lists: parsed.list }),
  };
  const texts = new Map([
    ...versions[0].files.map(({ path, text }) => [`${versions[0].label}:${path}`, text] as const),
    ...versions[1].files.map(({ path, text }) => [path, text] as const),
    ...(items === undefined ? [] : [[items.file, items.text] as const]),
  ]);
  const diff = accept(diffRules(request), texts);
  const { format, lang, failOn, output } = parsed;
  const colour = output === undefined && streams.colourOut;
  const rendered = renderChanges(diff, { format, lang, failOn, colour, root });
  if (output === undefined) streams.out(rendered.output);
  else await writeReport(output, rendered.output, deps);
  return rendered.exitCode;
}

async function readVersions(
  base: string,
  head: string,
  { rules, list }: ParsedDiff,
  deps: CliDependencies,
  sources: RuleSources,
): Promise<{ readonly versions: readonly [DiffVersion, DiffVersion]; readonly root: string }> {
  if (!areDays(base, head)) {
    const [older, newer] = [await readSide(base, sources), await readSide(head, sources)];
    return { versions: [versionOf(older), versionOf(newer)], root: newer.root };
  }
  const side = rules === undefined ? await shipped(deps) : await readSide(rules, sources);
  const ids = list ?? listsIn(side.files);
  const on = (day: string): DiffVersion => ({
    label: day,
    files: side.files,
    asOf: new Map(ids.map((id) => [id, day])),
  });
  return { versions: [on(base), on(head)], root: side.root };
}

async function shipped(deps: CliDependencies): Promise<RuleSide> {
  return { label: 'rules', files: await deps.readRuleFiles(), root: 'rules/' };
}

function versionOf({ label, files }: RuleSide): DiffVersion {
  return { label, files, asOf: new Map() };
}

function listsIn(files: readonly RuleFile[]): readonly ListId[] {
  return files.flatMap(({ path }) => /^([^/]+)\/list\.yaml$/.exec(path)?.[1] ?? []);
}

async function readIgnoreFile({ ignore, severity }: ParsedDiff, sources: RuleSources): Promise<Approvals> {
  const overridden = severity ?? new Map<ChangeKind, Severity>();
  if (ignore === undefined) return { severities: overridden, approved: [] };
  const source = accept(await sources.readTextFile(ignore), new Map());
  const texts = new Map([[source.file, source.text]]);
  const stated = accept(readApprovals({ path: source.file, text: source.text }), texts);
  return { ...stated, severities: new Map([...stated.severities, ...overridden]) };
}

function names(text: string): readonly string[] {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.includes('')) throw new InvalidArgumentError('expected ids separated by single commas');
  return ids;
}

function failOns(text: string): readonly ChangeFailOn[] {
  return names(text).map((name) => {
    const known = changeFailOns.find((level) => level === name);
    if (known === undefined) throw new InvalidArgumentError(`${name} is none of ${changeFailOns.join(', ')}`);
    return known;
  });
}

function severities(
  text: string,
  before?: ReadonlyMap<ChangeKind, Severity>,
): ReadonlyMap<ChangeKind, Severity> {
  const stated = names(text).map((part): readonly [ChangeKind, Severity] => {
    const [name, level] = part.split('=');
    const kind = changeKinds.find((id) => id === name);
    const severity = (['gap', 'review', 'note'] as const).find((id) => id === level);
    if (kind === undefined || severity === undefined)
      throw new InvalidArgumentError(
        'expected pairs such as wider=review, of a kind and gap, review or note',
      );
    return [kind, severity];
  });
  return new Map([...(before ?? []), ...stated]);
}
