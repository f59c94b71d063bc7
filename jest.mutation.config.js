const config = require('./jest.config');

/**
 * The tests that `npm run mutation` runs for a mutant: those of the pure rooms and of the functions. Long random runs and tests over
 * a host are left out, so that a mutant takes seconds; what they alone would catch counts as survived.
 * @type {import('jest').Config}
 */
module.exports = {
  ...config,
  roots: ['<rootDir>/test'],
  testMatch: ['domain', 'wording', 'workbook', 'functions', 'documents'].map((room) => `**/test/${room}/**/*.test.ts`),
  testPathIgnorePatterns: ['/node_modules/', 'fuzz', 'differential', 'test/workbook/read', 'test/workbook/repairs'],
};
