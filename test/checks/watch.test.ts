import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { CliDependencies } from '../../src/cli/cli-dependencies';
import * as ruleSources from '../../src/io/rule-sources';
import { changesFolder } from '../changes/edited-corpus';

const world = mkdtempSync(join(tmpdir(), 'ecalign-watch-'));
const rules = join(world, 'rules');
const converters = join(rules, 'us-ccl/3A001/a.5.yaml');

afterAll(() => {
  rmSync(world, { recursive: true, force: true });
});

const never = (): never => {
  throw new Error('not read by this verb');
};
const deps: CliDependencies = {
  tool: { name: 'ecalign', version: '1.2.3' },
  readRuleFiles: () => ruleSources.readRuleFolder(join(changesFolder, 'corpus')),
  readTemplates: never,
  readItemFile: never,
  readOfficial: never,
  writeFile: never,
  serve: never,
  samplePath: '',
  ruleSources,
};

/** Everything printed so far, and a promise of the moment at which it holds a text. */
class Printed {
  all = '';
  private waiting: (() => void)[] = [];

  readonly print = (text: string): void => {
    this.all += text;
    for (const look of this.waiting) look();
  };

  async until(pattern: RegExp, milliseconds = 10_000): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`waited in vain for ${String(pattern)} in\n${this.all}`));
      }, milliseconds);
      const look = (): void => {
        if (!pattern.test(this.all)) return;
        clearTimeout(timer);
        resolve();
      };
      this.waiting.push(look);
      look();
    });
    this.all = '';
  }
}

function start(argv: readonly string[]): {
  readonly out: Printed;
  readonly err: Printed;
  readonly code: Promise<number>;
} {
  const [out, err] = [new Printed(), new Printed()];
  const streams = { out: out.print, err: err.print, colourOut: false, colourErr: false };
  return { out, err, code: run(argv, streams, deps) };
}

test('a watched folder is checked again after a change, also while it cannot be read, until the process is asked to end', async () => {
  cpSync(join(changesFolder, 'corpus'), rules, { recursive: true });
  const sound = readFileSync(converters, 'utf8');
  const { out, err, code } = start(['check', rules, '--watch']);
  await out.until(/20 files, 0 errors, 0 warnings/);

  writeFileSync(converters, sound.replace('"> 600 MSPS"', '"> 600 GHz"'));
  await out.until(/a\.5\.yaml:25:\d+: error: [^]*20 files, 1 error, 0 warnings/);

  writeFileSync(converters, sound);
  await out.until(/20 files, 0 errors, 0 warnings/);

  const lists = ['us-ccl', 'jp-meti'].map((id) => join(rules, id, 'list.yaml'));
  const heads = lists.map((path) => readFileSync(path, 'utf8'));
  for (const path of lists) rmSync(path);
  await err.until(/no list\.yaml|without rule files[^]*waiting for the next change/);
  lists.forEach((path, index) => {
    writeFileSync(path, heads[index] ?? '');
  });
  await out.until(/20 files, 0 errors, 0 warnings/);

  process.emit('SIGTERM', 'SIGTERM');
  expect(await code).toBe(0);
});

test('what is no folder cannot be watched', async () => {
  const { err, code } = start(['check', join(world, 'nowhere'), '--watch']);
  expect(await code).toBe(2);
  expect(err.all).toMatch(/which is no folder, expected a folder with rule files/);
});
