/**
 * Mutation tests of the pure rooms, on demand and never in the gate: `npm run mutation -- --mutate src/wording/gap.ts`.
 * One file or one folder at a time: every mutant runs the tests that reach it. Results are kept and only what changed runs again.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/{domain,wording,functions}/**/*.ts', 'src/workbook/sheets/**/*.ts', '!src/**/*.d.ts'],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/sandbox',
  // The domain is held to 85, the rest to 75.
  thresholds: { high: 85, low: 75, break: null },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.stryker/mutation.json' },
  clearTextReporter: { logTests: false, allowColor: false },
  ignorePatterns: ['dist', 'dist-desk', 'docs', 'assets', 'out', '.stryker', 'jest-results.json'],
};
