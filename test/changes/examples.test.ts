import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { transformFileSync } from '@swc/core';
import { parse } from 'yaml';
import { changesFolder } from './edited-corpus';

const project = resolve(__dirname, '../..');
const examples = join(project, 'examples');
const world = mkdtempSync(join(tmpdir(), 'ecalign-'));
const repository = join(world, 'repository');
const path = `${join(world, 'bin')}:${process.env['PATH'] ?? ''}`;
const env = { PATH: path, HOME: world, GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1', GITHUB_BASE_REF: 'main' };

/** Runs a program in the repository; what it prints, and its exit code. */
function run(file: string, argv: readonly string[]): { readonly out: string; readonly code: number } {
  try {
    return {
      out: execFileSync(file, argv, {
        cwd: repository,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
      code: 0,
    };
  } catch (error) {
    const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number };
    return { out: stdout + stderr, code: status };
  }
}

const git = (...argv: string[]): string => run('git', argv).out;
const shell = (command: string) => run('sh', ['-c', command]);

/** The sources as JavaScript, beside the files that the package brings along, and a command of its name on the path. */
function install(): void {
  const target = join(world, 'package');
  for (const file of readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })) {
    const [from, to] = [join(project, 'src', file), join(target, 'dist', file.replace(/\.ts$/, '.js'))];
    mkdirSync(dirname(to), { recursive: true });
    if (file.endsWith('.json')) cpSync(from, to);
    if (!file.endsWith('.ts')) continue;
    const { code } = transformFileSync(from, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
      module: { type: 'commonjs' },
    });
    writeFileSync(to, code);
  }
  for (const name of ['node_modules', 'rules', 'templates', 'package.json', 'fixtures'])
    symlinkSync(join(project, name), join(target, name));
  mkdirSync(join(world, 'bin'));
  const command = `#!/bin/sh\nexec "${process.execPath}" "${join(target, 'dist/main.js')}" "$@"\n`;
  writeFileSync(join(world, 'bin/ecalign'), command, { mode: 0o755 });
}

const ruleFile = 'rules/us-ccl/3A001/a.5.yaml';

function edit(file: string, find: string, put: string): void {
  const text = readFileSync(join(repository, file), 'utf8');
  if (!text.includes(find)) throw new Error(`no ${find} in ${file}`);
  writeFileSync(join(repository, file), text.replace(find, put));
}

beforeAll(() => {
  install();
  cpSync(join(changesFolder, 'corpus'), join(repository, 'rules'), { recursive: true });
  for (const [from, to] of [
    ['pre-commit-config.yaml', '.pre-commit-config.yaml'],
    ['gitattributes', '.gitattributes'],
    ['approved-changes.yaml', 'approved-changes.yaml'],
  ] as const)
    cpSync(join(examples, from), join(repository, to));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'A. Tester');
  git('config', 'user.email', 'tester@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message', 'rules as they are');
  git('update-ref', 'refs/remotes/origin/main', 'main');
  git('checkout', '--quiet', '-b', 'amendment');
  edit(ruleFile, 'sample-rate: "> 600 MSPS"', 'sample-rate: ">= 600 MSPS"');
  git('commit', '--quiet', '--all', '--message', 'or more');
});

afterAll(() => {
  rmSync(world, { recursive: true, force: true });
});

test('two revisions are compared without a checkout', () => {
  const { out, code } = run('ecalign', ['diff', 'main', 'HEAD', '--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    versions: [{ label: 'main' }, { label: 'HEAD' }],
    counts: { wider: 1, 'gap-opened': 1 },
  });
  expect(run('ecalign', ['diff', 'HEAD~1:rules', 'origin/main:rules']).code).toBe(0);
});

test('what is no folder and no revision is bad input and never an option of git', () => {
  for (const name of ['no-such-branch', 'main:no-such-folder']) {
    const { out, code } = run('ecalign', ['diff', name, 'rules']);
    expect([code, out]).toEqual([2, expect.stringContaining('neither a folder nor a git revision')]);
  }
  expect(run('ecalign', ['diff', '--', '--output=x', 'rules']).code).toBe(2);
});

interface Workflow {
  readonly jobs: {
    readonly rules: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] };
  };
}

test('the workflow checks, writes the comment and annotates', () => {
  const { jobs } = parse(readFileSync(join(examples, 'github/rule-changes.yaml'), 'utf8')) as Workflow;
  const step = (wanted: string): string =>
    jobs.rules.steps.find(({ name }) => name === wanted)?.run ?? 'false';
  expect(shell(step('check'))).toEqual({
    out: expect.stringMatching(
      /^::notice title=class-not-reviewed::relation of the lists not reviewed .*\n$/,
    ) as string,
    code: 0,
  });
  expect(shell(step('comment'))).toEqual({ out: '', code: 0 });
  const comment = readFileSync(join(repository, 'rule-changes.md'), 'utf8');
  expect(comment).toMatch(/^### Rule changes: `origin\/main` → `rules`/);
  expect(comment).toContain(
    '+            when: { adc-resolution: ">= 10 bit, < 12 bit", sample-rate: ">= 600 MSPS" }',
  );
  const { out, code } = shell(step('annotate'));
  expect(code).toBe(1);
  expect(out).toMatch(/^::error file=rules\/us-ccl\/3A001\/a\.5\.yaml,line=25,col=13,title=wider::/m);
});

interface PreCommit {
  readonly repos: readonly {
    readonly hooks: readonly { readonly id: string; readonly entry: string; readonly files: string }[];
  }[];
}

test('the hooks before a commit refuse rules that cannot be meant, and show what changes', () => {
  const { repos } = parse(readFileSync(join(repository, '.pre-commit-config.yaml'), 'utf8')) as PreCommit;
  const hooks = new Map(repos.flatMap(({ hooks: found }) => found.map((hook) => [hook.id, hook] as const)));
  const check = hooks.get('rules-check')!;
  expect(new RegExp(check.files).test(ruleFile)).toBe(true);
  expect(shell(check.entry).code).toBe(0);

  edit(ruleFile, 'sample-rate: "> 400 MSPS"', 'sample-rate: "> 450 MSPS"');
  const shown = shell(hooks.get('rules-diff')!.entry);
  expect([shown.code, shown.out]).toEqual([
    0,
    expect.stringContaining(
      'narrower: no longer resolution 12 bit or more and sample rate over 400 to 450 MSPS',
    ),
  ]);

  edit(ruleFile, 'adc-resolution: ">= 12 bit"', 'adc-resolution: ">= 12 bit, <= 11 bit"');
  const refused = shell(check.entry);
  expect([refused.code, refused.out]).toEqual([2, expect.stringContaining(`${ruleFile}:32:`)]);
  git('checkout', '--quiet', '--', 'rules');
});

test('git shows what a change does', () => {
  const config = readFileSync(join(examples, 'git-config'), 'utf8');
  const command = /command = (.*)/.exec(config)?.[1] ?? '';
  git('config', 'diff.ecalign.command', command);
  edit(ruleFile, 'sample-rate: "> 1.3 GSPS"', 'sample-rate: "> 1.3 MSPS"');
  const out = git('diff');
  expect(out).toContain(
    '3A001.a.5.a.1 (8 or 9 bit), ADC integrated circuit: wider: now also resolution 8 or 9 bit and sample rate over 1.3 MSPS to 1.3 GSPS',
  );
  git('checkout', '--quiet', '--', 'rules');
  expect(git('diff', '--ext-diff', 'main', 'amendment', '--', ruleFile)).toContain(
    'exactly at the limit only',
  );
});

test('two days of one corpus are compared by naming the days', () => {
  const { out, code } = run('ecalign', [
    'diff',
    '--rules',
    'rules',
    '--list',
    'us-ccl',
    '2024-09-05',
    '2024-09-06',
  ]);
  expect([code, out]).toEqual([
    1,
    expect.stringContaining('3A001.a.5.a.1 (8 or 9 bit), ADC integrated circuit: added'),
  ]);
});
