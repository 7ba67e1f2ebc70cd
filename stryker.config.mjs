/**
 * Mutation testing of the exact core: `npm run mutate`, or of one folder, `MUTATE=quantity npm run mutate`. Each change that
 * Stryker makes to the code has to break a test; test/mutation/survivors.md says why those that break none are harmless.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const suites = {
  quantity: ['**/test/quantity/**/*.test.ts'],
  scope: ['**/test/scope/**/*.test.ts'],
  engine: ['**/test/engine/*.test.ts'],
};
const folder = process.env.MUTATE ?? 'quantity';
if (!(folder in suites)) throw new Error(`MUTATE is one of ${Object.keys(suites).join(', ')}`);

export default {
  mutate: [process.env.MUTATE_FILES ?? `src/${folder}/*.ts`],
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.cjs',
    // Only the suites beside the code: what they do not notice is a fault of theirs, whatever else would notice it.
    config: { testMatch: suites[folder], testTimeout: 20_000 },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10_000,
  disableTypeChecks: false,
  ignorePatterns: ['/dist', '/out', '/templates', '/examples', '/.test-program-*', '/.ci'],
  tempDirName: 'out/mutation/sandbox',
  cleanTempDir: 'always',
  incremental: process.env.MUTATE_AGAIN !== undefined,
  incrementalFile: `out/mutation/${folder}.incremental.json`,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `out/mutation/${folder}.html` },
  jsonReporter: { fileName: `out/mutation/${folder}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};
