const swc = (syntax) => ['@swc/jest', { jsc: { target: 'es2022', parser: syntax }, module: { type: 'commonjs' } }];

/** Univer's formula engine comes as CommonJS, but these packages that it uses do not. */
const MODULES = '(?:kdbush|lodash-es|marked|nanoid|quickselect|rbush)';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // By default one core is left idle, and nothing else runs beside.
  maxWorkers: '100%',
  // A test that hangs ends; one on a busy computer is only slow.
  testTimeout: 300_000,
  roots: ['<rootDir>/test', '<rootDir>/packages'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': swc({ syntax: 'typescript', tsx: true }),
    [`/node_modules/${MODULES}/.+\\.js$`]: swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!${MODULES}/)`],
};
