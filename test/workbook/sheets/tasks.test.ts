import { LANGUAGES } from '../../../src/language/language';
import { statusPictures } from '../../../src/workbook/sheets';
import type { BudgetLine, ReportDue, Task } from '../../../src/domain/tasks';
import { baseline2022, statusInput } from '../../support/assessment';
import { faultsOf, picked, rowsBelow, textOf } from './pictureChecks';

const task = (agency: string, due: string | null, doneOn: string | null, cadence: Task['cadence'] = 'once'): Task => ({
  agency,
  role: 'lead',
  content: 'Việc',
  cadence,
  cadenceText: '',
  due,
  doneOn,
  section: 'III.II.1',
  place: { sheet: 'Nhiệm vụ', cell: 'A4' },
});
const report = (period: string, due: string): ReportDue => ({
  unit: 'U',
  period,
  recipient: '',
  due,
  sentOn: null,
  place: null,
});
const line = (unit: string, source: string, spent: number | null): BudgetLine => ({
  unit,
  year: 2022,
  source,
  content: '',
  estimated: 0.1,
  allotted: 0.2,
  spent,
  place: null,
});
const DIFFICULTY = {
  ...{ unit: '', content: 'Thiếu đất', addressedTo: 'Công an tỉnh', sentOn: '2022-10-05' },
  ...{ answeredOn: null, answer: '', place: { sheet: 'Vướng mắc', cell: 'A5' } },
};
const input = statusInput(baseline2022(), {
  tasks: [
    task('Xong', '2022-06-30', '2022-06-30'),
    task('Trễ', '2022-12-30', null),
    task('Định kỳ', null, null, 'yearly'),
  ],
  reportsDue: [{ ...report('Sau', '2023-01-17'), recipient: 'UBND tỉnh' }, report('Trước', '2022-12-17')],
  difficulties: [
    { ...DIFFICULTY, unit: 'Đã xong', answeredOn: '2022-11-01', answer: 'Đã bố trí' },
    { ...DIFFICULTY, unit: 'Đang chờ' },
  ],
  budget: [
    line('Phường Lê Lợi', 'Tỉnh', null),
    line('Lê Lợi', 'Tỉnh', 5),
    line('Lê Lợi', 'Tỉnh', null),
    line('Sở X', '', 1),
  ],
});
const sheet = picked(statusPictures(input, 'vi'), 'KQ Nhiệm vụ');

test('what is overdue on the day of the report comes first, what is done last', () => {
  const rows = rowsBelow(sheet, 'Định kỳ').map((row) => [row[1], row[7], row[8]]);
  expect(rows).toEqual([
    ['Trễ', '30/12/2022', '✖ Quá hạn'],
    ['Định kỳ', '31/12/2022', '– Theo định kỳ'],
    ['Xong', null, '✔ Đã xong'],
  ]);
  expect(rowsBelow(sheet, 'Kỳ báo cáo').map((row) => row[2])).toEqual(['Trước', 'Sau']);
  expect(textOf(sheet)).toContain('Tình trạng: quá hạn 1, theo định kỳ 1, đã xong 1.');
});

test('a report stands with who receives it', () => {
  expect(rowsBelow(sheet, 'Kỳ báo cáo').map((row) => row[4])).toEqual([null, 'UBND tỉnh']);
});

test('difficulties without an answer come first, those answered with what was answered', () => {
  const rows = rowsBelow(sheet, 'Gửi tới').map((row) => [row[1], row[4], row[5], row[8]]);
  expect(rows).toEqual([
    ['Đang chờ', 'Công an tỉnh', '◔ Chưa trả lời', null],
    ['Đã xong', 'Công an tỉnh', '✔ Đã trả lời', 'Đã bố trí'],
  ]);
});

test('a report of 2026 names the bodies of 2026, and duties of before those of their day', () => {
  const later = statusInput(baseline2022(), {
    reportDate: '2026-11-30',
    tasks: [task('Sở Tài nguyên và Môi trường', null, null), task('Sở Kế hoạch và Đầu tư', '2023-12-31', null)],
  });
  const rows = rowsBelow(picked(statusPictures(later, 'vi'), 'KQ Nhiệm vụ'), 'Định kỳ').map((row) => row[1]);
  expect(rows).toEqual(['Sở Kế hoạch và Đầu tư', 'Sở Nông nghiệp và Môi trường']);
});

test('money is added up by unit and source exactly, and what nobody wrote stays blank', () => {
  const rows = rowsBelow(sheet, 'Số khoản');
  expect(rows.map((row) => [row[1], row[5], row[6], row[8]])).toEqual([
    ['Phường Lê Lợi', 1, 0.1, null],
    ['Lê Lợi', 2, 0.2, 5],
    ['Sở X', 1, 0.1, 1],
  ]);
});

test('beside it stand the criteria on means that the ward fails by its figures, though the survey did not count them', () => {
  const rows = rowsBelow(sheet, 'Số khoản');
  expect(rows.map((row) => row[2])).toEqual(['C06 Đất', 'C06 Đất', 'Không phải tên phường của năm chấm điểm']);
  expect(textOf(sheet)).toContain('Quang Trung | C06 Đất');
});

test('without a report date nothing is called late', () => {
  const records = { ...input.records, settings: { ...input.records.settings, reportDate: null } };
  const text = textOf(picked(statusPictures({ ...input, records }, 'vi'), 'KQ Nhiệm vụ'));
  expect(text).toContain('Chưa ghi ngày chốt số liệu');
  expect(text).not.toContain('Quá hạn');
});

test.each(LANGUAGES)('the sheet is sound in %s, with rows or without', (language) => {
  for (const each of [input, statusInput({ wards: [] })])
    expect(faultsOf(picked(statusPictures(each, language), 'KQ Nhiệm vụ'))).toEqual([]);
});
