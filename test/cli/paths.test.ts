import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFailure, OptionFailure } from '../../src/cli/cliFailure';
import { readInput } from '../../src/cli/files';
import { defaultOutput, outputPath, requireDistinct } from '../../src/cli/paths';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof FileFailure || error instanceof OptionFailure) return error.code;
    throw error;
  }
  return 'nothing';
};

test.each([
  ['a/hung-yen.xlsx', 'a/hung-yen - KQ.xlsx'],
  ['Số liệu.2023.xlsm', 'Số liệu.2023 - KQ.xlsm'],
])('the result of %s goes to %s', (input, output) => {
  expect(defaultOutput(input)).toBe(output);
});

test.each([
  ['another kind of workbook', 'in.xlsm', 'out.xlsx', false, 'macroMismatch'],
  ['something that is no workbook', 'in.xlsx', 'out.csv', false, 'wrongExtension'],
  ['the input itself', 'in.xlsx', './in.xlsx', false, 'sameAsInput'],
  ['two places at once', 'in.xlsx', 'out.xlsx', true, 'inPlaceWithOutput'],
])('writing to %s is refused', (_, input, output, inPlace, code) => {
  expect(codeOf(() => outputPath(input, output, inPlace))).toBe(code);
});

test('the input under another name is still the input', () => {
  const [input, link] = [join(folder, 'in.xlsx'), join(folder, 'link.xlsx')];
  writeFileSync(input, 'x');
  symlinkSync(input, link);
  expect(codeOf(() => outputPath(input, link, false))).toBe('sameAsInput');
  expect(outputPath(link, undefined, true)).toBe(outputPath(input, undefined, true));
});

test('a missing file and a folder are told apart', () => {
  expect(codeOf(() => readInput(join(folder, 'none.xlsx')))).toBe('notFound');
  expect(codeOf(() => readInput(folder))).toBe('isFolder');
});

test.each([
  ['twice the same file', ['a.xlsx', 'b.docx', './a.xlsx']],
  ['an output over the input', ['in.xlsx', 'out.xlsx', 'in.xlsx']],
])('%s is refused', (_, paths) => {
  expect(
    codeOf(() => {
      requireDistinct(paths);
    }),
  ).toBe('sameOutput');
});

test('different files are not refused', () => {
  expect(
    codeOf(() => {
      requireDistinct(['in.xlsx', 'out.xlsx', 'out.docx']);
    }),
  ).toBe('nothing');
});
