/*
 * Mutation testing of the exact core: `npm run mutate`, or of one folder, `MUTATE=scope npm run mutate`. Each change that Stryker
 * makes to the code has to break a test beside it; test/mutation/survivors.md says why those that break none are harmless.
 */
const folder = process.env.MUTATE ?? 'quantity';
/** Of the reports and of the copy that is changed: two runs at once need two. */
const name = process.env.MUTATE_NAME ?? folder.replaceAll('/', '-');

/** The suites of a folder, where they are not in the folder of the same name. */
const suites = {
  'engine/claims': ['test/claims'],
  'engine/examples': ['test/examples'],
};

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // Tables of units are data: test/quantity/tables-of-units.test.ts holds them against definitions of its own.
  mutate: process.env.MUTATE_FILES?.split(' ') ?? [`src/${folder}/*.ts`, '!src/quantity/*-units.ts'],
  plugins: ['./test/mutation/in-process-runner.mjs'],
  testRunner: 'in-process',
  inProcess: {
    folders: suites[folder] ?? [`test/${folder}`],
    only: process.env.MUTATE_SUITES?.split(' '),
    // These read or compare all rules.
    skipped: [
      'test/quantity/rules-as-bytes.test.ts',
      'test/engine/coverage.test.ts',
      'test/engine/blank-subject-of-lists.test.ts',
      'test/engine/compiled/judge.test.ts',
      'test/engine/compiled/kinds.test.ts',
      // What it asks at random, the worlds beside it ask too, a hundred times as fast.
      'test/engine/compiled/small-lists.test.ts',
      'test/engine/lists/corpus.test.ts',
      'test/engine/lists/z3.test.ts',
      'test/engine/lists/proved-regions.test.ts',
      'test/engine/lists/tiers-apart-shipped.test.ts',
      'test/examples/threshold-examples.test.ts',
    ],
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // What loops through changed code is stopped by a count; this is for what waits elsewhere, on a busy machine.
  timeoutMS: 12_000,
  // What runs once, when a file is loaded, costs a whole run of all suites each: `MUTATE_STATIC=1` includes it.
  ignoreStatic: process.env.MUTATE_STATIC === undefined,
  ignorePatterns: ['/dist', '/out', '/examples', '/.test-program-*', '/.ci'],
  tempDirName: `out/mutation/sandbox-${name}`,
  cleanTempDir: 'always',
  incremental: process.env.MUTATE_AGAIN !== undefined,
  incrementalFile: `out/mutation/${name}.incremental.json`,
  warnings: { slow: false, unknownOptions: false },
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `out/mutation/${name}.html` },
  jsonReporter: { fileName: `out/mutation/${name}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};
