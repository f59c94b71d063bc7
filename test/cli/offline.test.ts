import dns from 'node:dns';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runReport } from '../../src/cli/runReport';

const SAMPLE = join(__dirname, '../../assets/samples/hung-yen.xlsx');

/** Everything that Node sends goes through one of these. */
function forbidNetwork(): { readonly asked: string[] } {
  const asked: string[] = [];
  const refuse = (what: string) => (): never => {
    asked.push(what);
    throw new Error(`${what} was asked`);
  };
  jest.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('a socket'));
  jest.spyOn(dns, 'lookup').mockImplementation(refuse('a name'));
  jest.spyOn(globalThis, 'fetch').mockImplementation(refuse('fetch'));
  return { asked };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('the command scores, reports and makes the copy for sending without a socket, a name or a request', async () => {
  const { asked } = forbidNetwork();
  const files = ['kq.xlsx', 'bao-cao.docx', 'lich.ics', 'gui.xlsx'].map((name) => join(folder, name));
  const [output = '', word = '', calendar = '', copy = ''] = files;
  const code = await runReport([SAMPLE, '-o', output, '--word', word, '--calendar', calendar, '--send-copy', copy], {
    terminal: { out: () => undefined, error: () => undefined, interactive: false },
    clock: () => 0,
    cancelled: () => false,
    peakMemory: () => 0,
  });
  expect({ code, asked }).toEqual({ code: 0, asked: [] });
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});

test('what is forbidden here is heard when somebody asks for it', async () => {
  const { asked } = forbidNetwork();
  expect(() => net.connect(9, '127.0.0.1')).toThrow();
  await expect((async () => fetch('https://phuong.invalid/'))()).rejects.toThrow();
  expect(asked).toEqual(['a socket', 'fetch']);
});
