/** `npm run jest:long`: the same tests with many more random tries. @type {import('jest').Config} */
module.exports = { ...require('./jest.config.js'), globals: { LONG_RUNS: true } };
