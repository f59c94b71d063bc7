import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFailure, OptionFailure } from '../../src/cli/cliFailure';
import { readInput, writeOutput } from '../../src/cli/files';
import { defaultOutput, outputPath } from '../../src/cli/paths';

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

test('a file is replaced whole', () => {
  const path = join(folder, 'out.xlsx');
  writeFileSync(path, 'old and longer');
  writeOutput(path, [Buffer.from('ne'), Buffer.from('w')]);
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['out.xlsx']);
});

test('when writing fails the old file stays and nothing else is left', () => {
  const path = join(folder, 'out.xlsx');
  writeFileSync(path, 'old');
  const pieces = function* (): Generator<Uint8Array> {
    yield Buffer.from('half');
    throw new Error('no more');
  };
  expect(() => {
    writeOutput(path, pieces());
  }).toThrow('no more');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['out.xlsx']);
});

test('a folder that does not exist cannot be written to', () => {
  expect(
    codeOf(() => {
      writeOutput(join(folder, 'none', 'out.xlsx'), []);
    }),
  ).toBe('notWritable');
});
