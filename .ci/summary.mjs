import { existsSync, readFileSync } from 'node:fs';

const [jestFile, browserFile, status] = process.argv.slice(2);
const jest = existsSync(jestFile) ? JSON.parse(readFileSync(jestFile, 'utf8')) : {};
const tap = existsSync(browserFile) ? readFileSync(browserFile, 'utf8') : '';
const told = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);

const passed = (jest.numPassedTests ?? 0) + told('pass');
// A gate before the tests (types, lint, format) or a suite that does not load fails without a failed test: it counts as one.
const failed = (jest.numFailedTests ?? 0) + told('fail') || (status === '0' ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
