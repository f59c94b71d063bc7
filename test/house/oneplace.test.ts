import { sourceFiles } from './sources';

const sources = sourceFiles('src');
const naming = (pattern: RegExp): string[] => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('one thing stands in one place', () => {
  test('an operator is named in at most four files: its record, its words, the short form of rule sets, and a function that is about it', () => {
    expect(naming(/\bdecreaseAtLeast\b/).length).toBeLessThanOrEqual(4);
  });
});
