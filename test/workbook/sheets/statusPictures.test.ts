import { LANGUAGES } from '../../../src/language/language';
import { statusPictures } from '../../../src/workbook/sheets';
import type { Issue } from '../../../src/workbook/read/types';
import { baseline2022, CHOSEN, reading, ROADMAP, statusInput, ward, type Told } from '../../support/assessment';
import { faultsOf, picked, rowsBelow, textOf } from './pictureChecks';

const ISSUES: readonly Issue[] = [
  {
    code: 'notANumber',
    severity: 'error',
    sheet: "Nhóm '5'",
    cell: 'H12',
    subject: 'Số vụ',
    found: 'mười hai',
    expected: '',
  },
  { code: 'numberAsText', severity: 'warning', sheet: 'Đất', cell: 'D3', subject: 'm²', found: '2.160', expected: '' },
  {
    code: 'ruleSetDiffers',
    severity: 'info',
    sheet: 'Bộ tiêu chí',
    cell: 'D4',
    subject: 'C06.1',
    found: '400',
    expected: '500',
  },
];
const baseline = statusInput(baseline2022(), { roadmap: ROADMAP, chosen: CHOSEN, issues: ISSUES });
const pictures = statusPictures(baseline, 'vi');
const sheet = (name: string): ReturnType<typeof picked> => picked(pictures, name);

test('an appraised verdict that cannot be understood is shown as faulty with its text and place, not as the figures say', () => {
  const told = baseline2022();
  const appraised = new Map(told.appraised).set('P1 2022 C07', {
    verdict: 'invalid',
    raw: 'Đạtt',
    place: { sheet: 'Thẩm định', cell: 'E8' },
  });
  const drawn = statusPictures(statusInput({ ...told, appraised }), 'vi');
  const rowOf = (name: string, below: string) =>
    rowsBelow(picked(drawn, name), below).find((row) => row[1] === 'An Tảo' && row[2] === 'C07');
  const compared = rowOf('KQ Đối chiếu', 'So sánh');
  expect([compared?.[5], compared?.[7], compared?.[8]]).toEqual(['⚠ Số liệu lỗi', '⚠ Số liệu lỗi', 'Thẩm định']);
  const toDo = rowOf('KQ Tồn tại', 'Ô số liệu');
  expect([toDo?.[5], toDo?.[6]]).toEqual(['⚠ Số liệu lỗi', 'Thẩm định: “Đạtt”']);
  expect(JSON.stringify(toDo?.at(-1))).toContain('E8');
  expect(textOf(picked(drawn, 'KQ Ma trận'))).toContain('⚠ Lỗi');
});

describe('the survey of 2022', () => {
  test('draws the fourteen sheets in order, named in Vietnamese in both languages', () => {
    const names = [
      'Tổng hợp',
      'Ma trận',
      'Nhóm',
      'Tồn tại',
      'Lộ trình',
      'Chọn phường',
      'Xu hướng',
      'Số liệu kỳ',
      'Đất trụ sở',
      'Đối chiếu',
      'Phiếu thẩm định',
      'Nhiệm vụ',
      'Báo cáo',
      'Kiểm tra số liệu',
    ];
    for (const language of LANGUAGES)
      expect(statusPictures(baseline, language).map((picture) => picture.name)).toEqual(
        names.map((name) => `KQ ${name}`),
      );
  });

  test("tells the distribution in the decision's sentence", () => {
    expect(textOf(sheet('KQ Tổng hợp'))).toContain(
      'Có 01 phường đạt 21/22 tiêu chí, 04 phường đạt 20/22 tiêu chí, 05 phường đạt 19/22 tiêu chí, 04 phường đạt 18/22 tiêu chí.',
    );
  });

  test('counts 268 of 308 criteria passed and 40 failed on its cards', () => {
    const cells = sheet('KQ Tổng hợp').cells;
    const cards = cells.find((row) => row.includes('268/308'));
    expect(cards?.filter((cell) => cell !== null)).toEqual([14, '0/14', '268/308', 40, 0, '– Chưa đến hạn']);
  });

  test('reports group 1 as 5/14 with the wards and criteria that fail', () => {
    const groups = sheet('KQ Nhóm');
    const [first] = rowsBelow(groups, 'Nhận xét');
    expect(first?.[2]).toBe('5/14');
    expect(first?.[4]).toMatch(
      /^Có 5\/14 phường đạt; 09\/14 phường không đạt do .*C01.*\(09 phường\), C02.*\(09 phường\)\.$/,
    );
    const failing = rowsBelow(groups, 'Tiêu chí chưa xác định').filter((row) => row[0] === 1);
    expect(failing).toHaveLength(9);
  });

  test('lists exactly the 40 failures, each with a link to the declared cell', () => {
    const rows = rowsBelow(sheet('KQ Tồn tại'), 'Ô số liệu');
    expect(rows).toHaveLength(40);
    expect(rows[0]?.at(-1)).toEqual({ formula: `=HYPERLINK("#'Thẩm định'!E4","Thẩm định!E4")` });
    expect(rows.every((row) => row[5] === '✖ Không đạt' && row[11] === 'Thẩm định')).toBe(true);
  });

  test('shows 14 wards × 22 criteria with symbol and word, and totals of each criterion', () => {
    const matrix = sheet('KQ Ma trận');
    expect(matrix.statusAreas[0]?.slice(2)).toEqual([14, 22]);
    const total = matrix.cells.at(-1);
    expect(total?.slice(0, 4)).toEqual(['Số phường đạt', '5/14', '5/14', '5/14']);
    expect(matrix.print.repeatRows).toEqual([matrix.freeze.rows - 2, matrix.freeze.rows - 1]);
  });

  test('counts land and headquarters by managing unit: 4/7 and 7/7 in the city, 0/7 in the town', () => {
    const [city, town] = rowsBelow(sheet('KQ Đất trụ sở'), 'Đủ đất');
    expect(city?.slice(1, 7)).toEqual(['Thành phố Hưng Yên', '4/7', 6173.2, '7/7', null, '0/7']);
    expect(town?.slice(1, 7)).toEqual(['Thị xã Mỹ Hào', '0/7', null, '0/7', 12200, '0/7']);
    expect(textOf(sheet('KQ Đất trụ sở'))).toContain('thiếu 110 m²');
  });

  test('compares appraised land with the parcels, disagreements first', () => {
    const comparison = sheet('KQ Đối chiếu');
    const rows = rowsBelow(comparison, 'So sánh');
    expect(rows).toHaveLength(308);
    const agreement = rows.map((row) => row[9]);
    const disputes = baseline.assessment.disagreements.length;
    expect(disputes).toBeGreaterThan(0);
    expect(agreement.slice(0, disputes).every((cell) => cell === '✖ Không thống nhất')).toBe(true);
    expect(agreement.slice(disputes)).not.toContain('✖ Không thống nhất');
  });

  test('sets the roadmap of the decision beside what was achieved', () => {
    const roadmap = sheet('KQ Lộ trình');
    const planned = rowsBelow(roadmap, 'Lộ trình (lũy kế)').map((row) => [row[0], row[1]]);
    expect(planned).toEqual([
      ['2022', 0],
      ['2023', 2],
      ['2024', 4],
      ['2025', 7],
      ['2026', 9],
      ['2027', 11],
      ['2028', 14],
    ]);
    expect(rowsBelow(roadmap, 'Văn bản chọn').map((row) => row[1])).toEqual(['Lam Sơn', 'An Tảo']);
  });

  test('lists findings with links and keeps differences of the rule set apart', () => {
    const text = textOf(sheet('KQ Kiểm tra số liệu'));
    expect(text).toContain(`=HYPERLINK("#'Nhóm ''5'''!H12","Nhóm '5'!H12")`);
    expect(text.indexOf('C06.1')).toBeLessThan(text.indexOf('mười hai'));
    const clean = statusPictures(statusInput(baseline2022()), 'vi');
    expect(textOf(picked(clean, 'KQ Kiểm tra số liệu'))).toContain('Không có lỗi số liệu nào.');
  });

  test('charts take their data from visible cells with header and categories', () => {
    const overview = sheet('KQ Tổng hợp');
    expect(overview.charts).toHaveLength(2);
    const [groups, roadmap] = overview.charts.map(({ data: [row, column, rows, columns] }) =>
      overview.cells.slice(row, row + rows).map((cells) => cells.slice(column, column + columns)),
    );
    expect(groups?.[1]).toEqual(['Xây dựng Đảng', 5, 9, 0]);
    expect(groups).toHaveLength(8);
    expect(roadmap?.at(-1)).toEqual(['2028', 14, null]);
  });
});

describe('every sheet', () => {
  test.each(LANGUAGES)('is sound and stamped in %s', (language) => {
    for (const picture of statusPictures(baseline, language)) {
      expect(faultsOf(picture)).toEqual([]);
      const text = textOf(picture);
      for (const stamp of ['31/12/2022', '2022', 'WardScore 0.1.0', '1886/QĐ-UBND']) expect(text).toContain(stamp);
      expect(picture.print.footer).toContain('&P/&N');
      expect(picture.print.fitToWidth).toBe(picture.print.scale === undefined);
    }
  });

  test('is sound without any ward, row, roadmap or declared verdict', () => {
    for (const told of [{ wards: [] }, { wards: [ward('A', 'Một')] }] as Told[])
      for (const picture of statusPictures(statusInput(told, { year: 2023 }), 'vi'))
        expect(faultsOf(picture)).toEqual([]);
  });

  test('keeps hostile text as plain text within what a cell can hold', () => {
    const names = ['=cmd()', '<b>"&\'', 'x'.repeat(40_000), '+1', '@a', '-2', 'a\nb'];
    const wards = names.map((name, i) => ward(`W${String(i)}`, name, names[(i + 1) % names.length]));
    const readings = new Map(
      wards.map(({ code }, i) => [
        `${code} 2023 officers`,
        { state: 'invalid' as const, raw: names[i] ?? '', place: { sheet: 'a\'"b', cell: 'B2' } },
      ]),
    );
    const all = statusPictures(
      statusInput({ wards, readings, years: [2023] }, { year: 2023, issuer: names.join(' ') }),
      'vi',
    );
    for (const picture of all) {
      expect(faultsOf(picture)).toEqual([]);
      const formulas = picture.cells.flat().filter((cell) => typeof cell === 'object' && cell !== null);
      for (const cell of formulas) expect(JSON.stringify(cell)).toMatch(/^\{"formula":"=HYPERLINK\(/);
    }
    expect(picked(all, 'KQ Ma trận').cells.flat()).toContain('=cmd()');
  });

  test('says what is unknown: blanks of a criterion together, unreadable cells by themselves', () => {
    const readings = new Map([
      ['A 2023 officers', { state: 'invalid' as const, raw: 'tám', place: { sheet: 'Nhóm 2', cell: 'H3' } }],
      ['A 2023 reoffenders', reading(0)],
    ]);
    const told = { wards: [ward('A', 'Một')], readings, years: [2023] };
    const rows = rowsBelow(picked(statusPictures(statusInput(told, { year: 2023 }), 'vi'), 'KQ Tồn tại'), 'Ô số liệu');
    const unreadable = rows.find((row) => row[3] === 'C04.2');
    expect(unreadable?.slice(5, 7)).toEqual(['⚠ Số liệu lỗi', 'ghi “tám” (số liệu ghi không đọc được)']);
    expect(unreadable?.at(-1)).toEqual({ formula: `=HYPERLINK("#'Nhóm 2'!H3","Nhóm 2!H3")` });
    expect(rows.filter((row) => row[2] === 'C22').map((row) => row[3])).toEqual(['C22.1, C22.2, C22.3, C22.4']);
    expect(rows.every((row) => row[5] !== '✖ Không đạt')).toBe(true);
  });
});

test('style and format areas stay few however many wards there are', () => {
  const many = (count: number): number => {
    const wards = Array.from({ length: count }, (_, i) => ward(`W${String(i)}`, `Phường ${String(i)}`));
    // A form is a page of its own, with its own styles; so many of them are drawn at most.
    const sheets = statusPictures(statusInput({ wards, years: [2023] }, { year: 2023 }), 'vi');
    return sheets
      .filter(({ locked }) => locked !== true)
      .reduce(
        (sum, { styles, numberFormats, statusAreas }) =>
          sum + styles.length + numberFormats.length + statusAreas.length,
        0,
      );
  };
  expect(many(60)).toBe(many(2));
});
