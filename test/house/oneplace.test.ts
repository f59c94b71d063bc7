import { sourceFiles } from './sources';

const sources = sourceFiles('src');
const naming = (pattern: RegExp): string[] => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('one thing stands in one place', () => {
  test('an operator is named in at most four files: its record, its words, the short form of rule sets, and a function that is about it', () => {
    expect(naming(/\bdecreaseAtLeast\b/).length).toBeLessThanOrEqual(4);
  });

  test('a KM function is named in at most three files: its texts with the example, and the list of records', () => {
    expect(naming(/\bWARDGAPS\b/).length).toBeLessThanOrEqual(3);
  });

  test('a status sheet is named in at most three files: its record with the texts, its drawing, and the list of drawings', () => {
    expect(naming(/['"]dataCheck['"]|\bdataCheck:/).length).toBeLessThanOrEqual(3);
  });
});
