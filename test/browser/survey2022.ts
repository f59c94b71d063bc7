import assert from 'node:assert/strict';
import type { ModelValue, Rect, Workbook, Worksheet } from 'excel-host/xlsx';

/**
 * What every status sheet must say of the sample in 2022. Nothing here is computed by the product: the figures are those of
 * the decision (I.III, II.II) or follow from them by hand: 14 × 22 = 308; fails C01 9, C02 9, C03 9, C18 13 make 40.
 */
const SAYS: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'KQ Tổng hợp': [
    /^14 \|  \| 0\/14 \|  \| 268\/308 \|  \| 40 \| 0 \|/,
    'Có 01 phường đạt 21/22 tiêu chí, 04 phường đạt 20/22 tiêu chí, 05 phường đạt 19/22 tiêu chí, 04 phường đạt 18/22',
    /^1 \| 21\/22 \| 1 \|/,
    /^2 \| 20\/22 \| 4 \|/,
    /^3 \| 19\/22 \| 5 \|/,
    /^4 \| 18\/22 \| 4 \|/,
    /^1 \| Xây dựng Đảng \| 5 \| 9 \| 0 \| 5\/14 \| 10\/28/,
    /^6 \| Phong trào \| 1 \| 13 \| 0 \| 1\/14 \| 29\/42/,
  ],
  'KQ Ma trận': [/^Lam Sơn \| .*\| 21\/22 \| ✖ Chưa đủ điều kiện$/],
  'KQ Nhóm': [
    /^1 \| [^|]+ \| 5\/14 \| 10\/28 \|/,
    /^2 \| [^|]+ \| 5\/14 \| 33\/42 \|/,
    /^3 \| [^|]+ \| 14\/14 \| 56\/56 \|/,
    /^4 \| [^|]+ \| 14\/14 \| 56\/56 \|/,
    /^5 \| [^|]+ \| 14\/14 \| 56\/56 \|/,
    /^6 \| [^|]+ \| 1\/14 \| 29\/42 \|/,
    /^7 \| [^|]+ \| 14\/14 \| 28\/28 \|/,
  ],
  'KQ Tồn tại': [
    /^40 tiêu chí không đạt, 0 tiêu chí chưa xác định/,
    /^3 \| Lam Sơn \| C03 \| .*\| ✖ Không đạt \| .*\| Công an tỉnh \| II\.III\.2 \| Thẩm định \| Thẩm định!E29$/,
  ],
  'KQ Lộ trình': [
    /^2025 \| – Chưa đến hạn \| 50 \| 14 \| 7/,
    /^2028 \| – Chưa đến hạn \| 100 \| 14 \| 14/,
    /^2022 \| 0 \| 0 \| 14/,
    /^2023 \| 2 \| 2 \| Đủ/,
    /^2024 \| 2 \| 0 \| Còn thiếu 2 phường/,
    /^2025 \| 3 \| 0 \| Còn thiếu 3 phường/,
    /^2028 \| 14 /,
    /^2023 \| Lam Sơn \| Thành phố Hưng Yên/,
    /^2023 \| An Tảo \| Thành phố Hưng Yên/,
  ],
  'KQ Chọn phường': [
    /^2025 \| ✔ Đạt được \| 7 \| 7 \|/,
    /^2028 \| ✔ Đạt được \| 14 \| 14 \|/,
    /^2023 \| Lam Sơn .*Đã chọn/,
    /^2023 \| An Tảo .*Đã chọn/,
    /^C03 \| Xếp loại đơn vị \| 9 \| 1 \| Lam Sơn/,
    /^C18 \| Phong trào \| 13 \| 0/,
  ],
  'KQ Xu hướng': [/^Chỉ có một năm được chấm điểm nên chưa có xu hướng/],
  'KQ Số liệu kỳ': [/Vụ phạm tội về trật tự xã hội \(vụ\) \| Phát sinh \| Tổng cộng 14\/14 phường .*\| 165/],
  'KQ Đất trụ sở': [
    /^1 \| Thành phố Hưng Yên \| 4\/7 \| 6173\.2 \| 7\/7 \|  \| 0\/7/,
    /^2 \| Thị xã Mỹ Hào \| 0\/7 \|  \| 0\/7 \| 12200 \| 0\/7/,
    /\| Lam Sơn \| Thành phố Hưng Yên \| 821\.6 \| 1 \|  \| 0 \| ✔ Đạt \|/,
    /\| Lê Lợi \| Thành phố Hưng Yên \| 390 \| 1 \|  \| 0 \| ✖ Không đạt \| thiếu 110 m² \|/,
    /\| Quang Trung \| .*\| 155\.6 \| 1 \|  \| 0 \| ✖ Không đạt \| thiếu 344,4 m² \|/,
    /\| Minh Khai \| .*\| 146 \| 1 \|  \| 0 \| ✖ Không đạt \| thiếu 354 m² \|/,
  ],
  'KQ Đối chiếu': [
    /\| Lê Lợi \| C06 \| .*\| ✔ Đạt \| ✖ Không đạt \| ✔ Đạt \| Thẩm định \| ✖ Không thống nhất/,
    /\| Phùng Chí Kiên \| C07 \| .*\| ✔ Đạt \| ✖ Không đạt \| ✔ Đạt \| Thẩm định \| ✖ Không thống nhất/,
  ],
  'KQ Phiếu thẩm định': [
    /^Phường: An Tảo – Thành phố Hưng Yên/,
    /^Đạt 20\/22 tiêu chí; không đạt 2; chưa đủ số liệu 0/,
  ],
  'KQ Nhiệm vụ': [/\| 31\/12\/2023 \|  \| 31\/12\/2023 \| – Chưa đến hạn \| II\.II\.3; III\.III\.2 \|/],
  'KQ Báo cáo': ['Có 05/14 phường đạt', 'An Tảo 2.160 m²; Lam Sơn 821,6', 'Lê Lợi 390 m²; Quang Trung 155,6 m²'],
  'KQ Kiểm tra số liệu': [/^\d+ \| Nhóm 5 \| 1 \|/, /^\d+ \| Nhóm 6 \| 1 \|/, /^\d+ \| Nhóm 7 \| 2 \|/],
};

export const STATUS_SHEETS: readonly string[] = Object.keys(SAYS);

/** Wards by score, as the sample distributes what the decision only counts. */
const FAILS: Readonly<Record<string, number>> = { C01: 9, C02: 9, C03: 9, C18: 13 };

/** Status symbol → fill, colour-blind safe: excel-wide facts, not read from the product. */
const FILLS: Readonly<Record<string, string>> = {
  '✔': '#CFE3F3',
  '✖': '#FBD3BC',
  '?': '#DADADA',
  '–': '#FFFFFF',
  '◔': '#FFF4B8',
  '⚠': '#D9A7C7',
};
const HEADER = '#1F4E79';

const sheetOf = (workbook: Workbook, name: string): Worksheet => {
  const found = workbook.worksheets.find((sheet) => sheet.name === name);
  assert.ok(found, name);
  return found;
};

const shown = (value: ModelValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

function linesOf({ cells }: Worksheet): string[] {
  const lines: string[] = [];
  cells.forEachRow((_, row) => lines.push([...row.columns].map((column) => shown(row.value(column))).join(' | ')));
  return lines;
}

const holds = ({ row, column, rows, columns }: Rect, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Every status word stands under exactly one rule that paints it, in the colour of its symbol; headers are dark with white letters. */
function assertColours(workbook: Workbook, sheet: Worksheet): void {
  let painted = 0;
  let headers = 0;
  sheet.cells.forEachRow((r, row) => {
    for (const c of row.columns) {
      const look = workbook.styles.get(row.styleId(c));
      if (look.fill.color === HEADER) {
        headers += 1;
        assert.equal(look.font.color, '#FFFFFF', `${sheet.name} ${String(r)} ${String(c)}`);
      }
      const text = shown(row.value(c));
      const rules = sheet.conditionalFormats.filter(
        ({ areas, rule }) =>
          areas.some((area) => holds(area, r, c)) && rule.kind === 'text' && text.startsWith(rule.text),
      );
      if (rules.length === 0) continue;
      painted += 1;
      assert.deepEqual([text, rules.map(({ format }) => format.fillColor)], [text, [FILLS[text.charAt(0)]]]);
    }
  });
  assert.ok(headers > 0 || sheet.name === 'KQ Xu hướng', `${sheet.name}: header`);
  assert.equal(
    painted > 0,
    !['KQ Xu hướng', 'KQ Báo cáo', 'KQ Số liệu kỳ'].includes(sheet.name),
    `${sheet.name}: ${String(painted)} painted`,
  );
}

/** The matrix cell by cell: 268 passes, 40 fails, each in its column. */
function assertMatrix(workbook: Workbook): void {
  const rows = linesOf(sheetOf(workbook, 'KQ Ma trận')).map((line) => line.split(' | '));
  const header = rows.find(([first]) => first === 'Phường');
  const wards = rows.filter((row) => /^1[89]\/22$|^2[01]\/22$/.test(row[23] ?? ''));
  assert.equal(wards.length, 14);
  const withScore = (score: string): number => wards.filter((row) => row[23] === score).length;
  assert.deepEqual(['21/22', '20/22', '19/22', '18/22'].map(withScore), [1, 4, 5, 4]);
  for (let column = 1; column <= 22; column += 1) {
    const id = header?.[column]?.slice(0, 3) ?? '';
    const fails = wards.filter((row) => row[column] === '✖ K.đạt').length;
    const passes = wards.filter((row) => row[column] === '✔ Đạt').length;
    assert.deepEqual([id, fails, passes], [id, FAILS[id] ?? 0, 14 - (FAILS[id] ?? 0)]);
  }
}

const count = (lines: readonly string[], pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;

/** The status sheets of a workbook with the sample of 2022 scored, read back from its file. */
export function assertSurvey2022(workbook: Workbook): void {
  for (const [name, sayings] of Object.entries(SAYS)) {
    const sheet = sheetOf(workbook, name);
    const lines = linesOf(sheet);
    for (const said of sayings) {
      const found = lines.some((line) => (typeof said === 'string' ? line.includes(said) : said.test(line)));
      assert.ok(found, `${name}: ${String(said)}`);
    }
    assert.ok(
      name === 'KQ Phiếu thẩm định' || lines.some((line) => line.includes('31/12/2022')),
      `${name}: data as of`,
    );
    assertColours(workbook, sheet);
  }
  assertMatrix(workbook);
  const failures = linesOf(sheetOf(workbook, 'KQ Tồn tại'));
  for (const [id, fails] of Object.entries(FAILS))
    assert.equal(count(failures, new RegExp(`^\\d+ \\| [^|]+ \\| ${id} \\|`)), fails, id);
  const forms = linesOf(sheetOf(workbook, 'KQ Phiếu thẩm định'));
  assert.deepEqual([count(forms, /^Phường: /), count(forms, /^(\S+ )?C\d\d \| /)], [14, 308]);
  // 3 wards of the city have too little land, 7 of the town none yet; none of those 7 has headquarters.
  const disputes = linesOf(sheetOf(workbook, 'KQ Đối chiếu')).filter((line) => line.includes('✖ Không thống nhất'));
  assert.deepEqual([count(disputes, /^\d+ \| [^|]+ \| C06 \|/), count(disputes, /^\d+ \| [^|]+ \| C07 \|/)], [10, 7]);
}
