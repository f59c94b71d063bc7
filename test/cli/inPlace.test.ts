import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runReport } from '../../src/cli/runReport';
import type { Runtime } from '../../src/cli/runtime';

const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx'));

let folder: string;
let input: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
  input = join(folder, 'so.xlsx');
  writeFileSync(input, SAMPLE);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command; `meanwhile` happens once while it scores. */
async function report(argv: readonly string[], meanwhile: () => void = () => undefined) {
  let [said, errors] = ['', ''];
  let isDue = true;
  const runtime: Runtime = {
    terminal: { out: (text) => void (said += text), error: (text) => void (errors += text), interactive: false },
    clock: () => 0,
    peakMemory: () => 0,
    cancelled: () => {
      if (isDue) meanwhile();
      isDue = false;
      return false;
    },
  };
  return { code: await runReport([input, ...argv], runtime), said, errors };
}

test('a file that somebody saves while it is scored is not written over, and nothing else is written', async () => {
  const other = Buffer.concat([SAMPLE, Buffer.from('x')]);
  const { code, errors } = await report(['--in-place', '--send-copy', join(folder, 'gui.xlsx')], () => {
    writeFileSync(input, other);
  });
  expect(code).toBe(2);
  expect(errors).toMatch(/đã được lưu lại bởi người hoặc chương trình khác trong lúc chấm điểm/);
  expect(readFileSync(input).equals(other)).toBe(true);
  expect(readdirSync(folder)).toEqual(['so.xlsx']);
});

test('a file that was only saved anew with the same content is written over', async () => {
  const { code } = await report(['--in-place'], () => {
    writeFileSync(input, SAMPLE);
  });
  expect(code).toBe(0);
  expect(readFileSync(input).equals(SAMPLE)).toBe(false);
});

test.each(['~$so.xlsx', '.~lock.so.xlsx#'])(
  'a lock file %s beside the input is told, and the result is made',
  async (lock) => {
    writeFileSync(join(folder, lock), '');
    const { code, errors } = await report(['-o', join(folder, 'ra.xlsx')]);
    expect(code).toBe(0);
    expect(errors).toContain(`“${join(folder, lock)}”`);
    expect(errors).toMatch(/bản đã lưu trên đĩa được dùng/);
  },
);

test.each(['~$so.xlsx', '.~lock.so.xlsx#'])('with --in-place a lock file %s refuses', async (lock) => {
  writeFileSync(join(folder, lock), '');
  const { code } = await report(['--in-place']);
  expect(code).toBe(2);
  expect(readFileSync(input).equals(SAMPLE)).toBe(true);
});
