import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { compileFunction } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/*
 * Runs suites in the process of Stryker's worker. The runner for jest sets up jest anew for each of thousands of mutants, which
 * takes a hundred times as long as the tests of the pure core do. Knows what those use: `test`, `test.each`, `describe`, hooks of
 * a suite and `expect`.
 */
const fewRuns = Number(process.env.MUTATE_RUNS ?? 40);
/** Milliseconds from which on a test comes after the others. */
const slow = 100;
const separator = ' › ';

class InProcessRunner {
  static inject = tokens(commonTokens.options);

  #folders;
  #skipped;
  /** The only suites to run, where not all of the folders are. */
  #only;
  #root = process.cwd();
  #tests = [];
  #require;
  #loading;
  /** How long each test took when nothing was changed, in milliseconds. */
  #took = new Map();

  constructor({ inProcess }) {
    this.#folders = inProcess.folders;
    this.#skipped = new Set(inProcess.skipped);
    this.#only = inProcess.only && new Set(inProcess.only);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#require = createRequire(join(this.#root, 'package.json'));
    const { transformFileSync } = this.#require('@swc/core');
    const compiler = {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
      module: { type: 'commonjs' },
    };
    // Read and compiled once; run anew each time.
    const compiled = new Map();
    this.#require.extensions['.ts'] = (module, path) => {
      if (!compiled.has(path)) {
        const { code } = transformFileSync(path, compiler);
        const names = ['exports', 'require', 'module', '__filename', '__dirname'];
        compiled.set(path, compileFunction(code, names, { filename: path }));
      }
      const require = (name) => module.require(name);
      compiled.get(path).call(module.exports, module.exports, require, module, path, dirname(path));
      if (path.endsWith('/test/corpus/corpus.ts')) module.exports = readOnce(module.exports);
    };
    this.#defineGlobals();
    // The same inputs each time, few of them, and the first that fails is enough.
    const fastCheck = this.#require('fast-check');
    const assert = (property, said = {}) =>
      fastCheck.assert(property, {
        ...said,
        numRuns: Math.min(said.numRuns ?? fewRuns, fewRuns),
        seed: 20261122,
        endOnFailure: true,
      });
    fastCheck.default = { ...fastCheck.default, assert };
  }

  async dryRun({ coverageAnalysis }) {
    const context = namespace();
    context.activeMutant = undefined;
    if (coverageAnalysis !== 'off') context.mutantCoverage = { static: {}, perTest: {} };
    this.#load();
    const result = await this.#run(undefined, true);
    const { mutantCoverage } = context;
    context.mutantCoverage = undefined;
    for (const { id, timeSpentMs } of result.tests) this.#took.set(id, timeSpentMs);
    return { ...result, mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit: most, disableBail }) {
    const context = namespace();
    // Stryker allows a hundred times as many passes as there were; the tests are the same each time.
    const hitLimit = most && Math.ceil(most / 10);
    // A change at load has to be there before; any other must not be.
    context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    context.hitLimit = hitLimit;
    try {
      // Always anew: what code and suites have remembered was worked out by the change before.
      this.#load(mutantActivation === 'static' ? undefined : testFilter);
    } catch (error) {
      // A suite that cannot begin fails, as it does elsewhere.
      return { status: 'killed', failureMessage: String(error), killedBy: [], nrOfTests: 0 };
    }
    context.activeMutant = activeMutant.id;
    const result = await this.#run(testFilter, disableBail);
    if (result.tests.length === 0) throw new Error(`no test ran for mutant ${activeMutant.id}`);
    return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result);
  }

  /** Loads all suites, and with them the changed code and what rests on it, from the beginning. `tests`: only the suites of these. */
  #load(tests) {
    const wanted = tests && new Set(tests.map((id) => id.split(separator)[0]));
    const { cache } = this.#require;
    const own = Object.values(cache).filter(
      ({ filename }) => filename.startsWith(this.#root) && !filename.includes('/node_modules/'),
    );
    for (const path of restingOnChanged(own)) delete cache[path];
    this.#tests = [];
    for (const file of this.#folders.flatMap((folder) => suitesIn(join(this.#root, folder)))) {
      const name = relative(this.#root, file);
      if (this.#skipped.has(name) || this.#only?.has(name) === false || wanted?.has(name) === false) continue;
      this.#loading = {
        name,
        titles: [],
        count: 0,
        hooks: { beforeEach: [], afterEach: [], beforeAll: [], afterAll: [] },
      };
      this.#require(file);
    }
    // Most changes are noticed by an example, in a thousandth of the time that a law takes.
    this.#tests.sort((a, b) => Number(this.#isSlow(a)) - Number(this.#isSlow(b)));
  }

  #isSlow(test) {
    return isLaw(test) || (this.#took.get(test.id) ?? 0) > slow;
  }

  async #run(only, isWhole) {
    const wanted = only && new Set(only);
    const tests = [];
    let suite;
    // Those that met the changed code come first. Then the others of their suites: what the code remembers is put down to the
    // test that asked for it first.
    const inTurn = wanted
      ? [
          ...this.#tests.filter(({ id }) => wanted.has(id)),
          ...this.#tests.filter((test) => !wanted.has(test.id) && !this.#isSlow(test)),
        ]
      : this.#tests;
    for (const test of inTurn) {
      namespace().currentTestId = test.id;
      const began = performance.now();
      let failureMessage;
      try {
        if (suite !== test.suite) {
          await each(suite?.hooks.afterAll);
          suite = test.suite;
          await each(suite.hooks.beforeAll);
        }
        await each(suite.hooks.beforeEach);
        await test.body();
        await each(suite.hooks.afterEach);
      } catch (error) {
        failureMessage = String(error);
      }
      const told = { id: test.id, name: test.id, timeSpentMs: performance.now() - began };
      tests.push(
        failureMessage === undefined
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage },
      );
      if (failureMessage !== undefined && !isWhole) break;
    }
    await each(suite?.hooks.afterAll);
    namespace().currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests };
  }

  #defineGlobals() {
    const { bind } = this.#require('jest-each');
    const test = (title, body) => {
      const suite = this.#loading;
      suite.count += 1;
      const id = [suite.name, ...suite.titles, title, suite.count].join(separator);
      this.#tests.push({ id, body, suite });
    };
    const describe = (title, body) => {
      this.#loading.titles.push(title);
      body();
      this.#loading.titles.pop();
    };
    test.each = bind(test, false);
    test.skip = () => {};
    describe.each = bind(describe, false);
    const hooks = ['beforeEach', 'afterEach', 'beforeAll', 'afterAll'].map((name) => [
      name,
      (hook) => {
        if (this.#loading.titles.length > 0) throw new Error(`${name} within describe is not known here`);
        this.#loading.hooks[name].push(hook);
      },
    ]);
    const { expect } = this.#require('expect');
    Object.assign(globalThis, { test, it: test, describe, expect, ...Object.fromEntries(hooks) });
  }
}

function isLaw({ body }) {
  return /fastcheck/.test(String(body));
}

/** The suites, and the modules that Stryker has changed or that load such a module, themselves or through others. */
function restingOnChanged(modules) {
  const resting = new Set(
    modules
      .filter(({ filename }) => filename.endsWith('.test.ts') || changed(filename))
      .map(({ filename }) => filename),
  );
  for (let before = -1; before < resting.size;) {
    before = resting.size;
    for (const { filename, children } of modules)
      if (children.some((child) => resting.has(child.filename))) resting.add(filename);
  }
  return resting;
}

const known = new Map();
function changed(path) {
  if (!known.has(path)) known.set(path, readFileSync(path, 'utf8').includes('stryMutAct_'));
  return known.get(path);
}

/** The shipped rules take a second to read, and are data to the code that is changed. */
function readOnce({ shippedRulebook, ...rest }) {
  let read;
  return { ...rest, shippedRulebook: () => (read ??= shippedRulebook()) };
}

/** Where the changed code and the runner meet. */
function namespace() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

function suitesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(folder, file));
}

async function each(hooks = []) {
  for (const hook of hooks) await hook();
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
