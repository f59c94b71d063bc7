import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from 'excel-host/xlsx';
import { scoredWith, TableEdit } from './hostileBook';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx')));
/** No machine is so slow that an honest job of this size needs longer; a hang does. */

const ward = (workbook: Workbook): TableEdit => new TableEdit(workbook, 'tblPhuong');

function follow(workbook: Workbook, successors: readonly (readonly [row: number, code: string])[]): void {
  for (const [row, code] of successors) {
    ward(workbook).set(row, 'Mã phường kế thừa', code);
    ward(workbook).set(row, 'Hiệu lực đến ngày', '31/12/2022');
  }
}

function fill(workbook: Workbook, name: string, count: number, cells: (row: number) => Record<string, string>): void {
  const table = new TableEdit(workbook, name);
  const first = table.rows;
  table.grow(count);
  for (let row = 0; row < count; row++)
    for (const [header, value] of Object.entries(cells(row))) table.set(first + row, header, value);
}

/** A check of the rule set, changed. */
function check(workbook: Workbook, values: Record<string, string | number>): void {
  const checks = new TableEdit(workbook, 'tblDieuKien');
  for (const [header, value] of Object.entries(values))
    for (let row = 0; row < checks.rows; row++)
      if (checks.get(row, 'Thuộc bộ') === 'KS2022') checks.set(row, header, value);
}

test.each<[string, (workbook: Workbook) => void]>([
  ['a ward that succeeds itself', (workbook) => follow(workbook, [[0, 'HY01']])],
  [
    'two wards that succeed each other',
    (workbook) =>
      follow(workbook, [
        [0, 'HY02'],
        [1, 'HY01'],
      ]),
  ],
  [
    'fourteen wards that succeed one another in a circle',
    (workbook) =>
      follow(
        workbook,
        Array.from({ length: 14 }, (_, row) => [row, ward(workbook).text((row + 1) % 14, 'Mã phường')] as const),
      ),
  ],
  [
    'thresholds of 30,000 nines',
    (workbook) => {
      check(workbook, { Ngưỡng: '9'.repeat(30_000) });
    },
  ],
  [
    'thresholds with an exponent of a billion',
    (workbook) => {
      check(workbook, { Ngưỡng: '1e1000000000' });
    },
  ],
  [
    'thresholds that make a careless pattern backtrack',
    (workbook) => {
      check(workbook, { Ngưỡng: `${'1.'.repeat(15_000)}x`, 'Ngưỡng trên': `${' '.repeat(30_000)}x` });
    },
  ],
  [
    'checks that name 5,000 agencies',
    (workbook) => {
      check(workbook, { 'Cơ quan xử lý': 'UBND; '.repeat(5000) });
    },
  ],
  [
    'rules that hold from the year 1 to the year 9999',
    (workbook) => {
      check(workbook, { 'Tính từ năm': 1, 'Tính đến năm': 9999 });
    },
  ],
  [
    'rule sets that hold for all of 300,000 years',
    (workbook) => {
      const criteria = new TableEdit(workbook, 'tblTieuChi');
      for (let row = 0; row < criteria.rows; row++) {
        criteria.set(row, 'Từ năm', -100_000);
        criteria.set(row, 'Đến năm', 200_000);
      }
    },
  ],
])(
  '%s: the job ends, with an answer or a reason',
  async (_, change) => {
    const end = await scoredWith(SAMPLE, change).then(
      ({ report }) => report.outcome.sheets.length,
      (error: unknown) => (error as { code?: unknown }).code,
    );
    expect([14, 'noRuleSet']).toContain(end);
  },
  300_000,
);

test('a circle of successors is told at the ward', async () => {
  const { report } = await scoredWith(SAMPLE, (workbook) => {
    follow(workbook, [
      [0, 'HY02'],
      [1, 'HY01'],
    ]);
  });
  const told = report.scoring.records.issues.filter(({ code }) => code === 'successorCycle');
  expect(told.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['An Tảo']));
  for (const issue of told) expect(issue).toMatchObject({ sheet: 'Phường', cell: expect.any(String) as string });
});

test('ten thousand rows of wards that do not exist are ten thousand findings, each at its cell, and no verdict changes', async () => {
  const plain = await scoredWith(SAMPLE, () => undefined);
  const { report } = await scoredWith(SAMPLE, (workbook) => {
    fill(workbook, 'tblNhom1', 10_000, (row) => ({ Năm: '2022', Phường: `=Phường ${String(row)}` }));
  });
  expect(report.outcome.totals).toEqual(plain.report.outcome.totals);
  const told = report.scoring.records.issues.filter(({ sheet, cell }) => sheet === 'Nhóm 1' && cell !== null);
  expect(new Set(told.map(({ cell }) => cell)).size).toBeGreaterThanOrEqual(10_000);
});
