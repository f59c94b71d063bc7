import type { RecognitionRecord } from '../../../src/domain/recognition';
import { LANGUAGES } from '../../../src/language/language';
import { statusPictures } from '../../../src/workbook/sheets';
import { baseline2022, CHOSEN, ROADMAP, statusInput } from '../../support/assessment';
import { faultsOf, picked, rowsBelow, textOf } from './pictureChecks';

const decision = (wardCode: string, more: Partial<RecognitionRecord> = {}): RecognitionRecord => ({
  ...{ wardCode, year: 2023, document: '2878/QĐ-BCA', decidedOn: '2023-11-20', signer: 'Bộ trưởng' },
  ...{ withdrawnBy: '', withdrawnOn: null, place: { sheet: 'Công nhận', cell: 'A5' } },
  ...more,
});
const input = statusInput(baseline2022(), {
  year: 2023,
  reportDate: '2023-12-31',
  roadmap: ROADMAP,
  chosen: CHOSEN,
  recognitions: [decision('P2'), decision('P1', { withdrawnBy: '9/QĐ-BCA', withdrawnOn: '2023-12-01' })],
});
const sheet = picked(statusPictures(input, 'vi'), 'KQ Lộ trình');

test('a chosen ward stands with what is computed and with what was decided', () => {
  const rows = rowsBelow(sheet, 'Văn bản chọn');
  expect(rows.map((row) => [row[1], row[6]])).toEqual([
    ['Lam Sơn', '✔ Được công nhận (năm 2023)'],
    ['An Tảo', '✖ Đã thu hồi (năm 2023)'],
  ]);
});

test('the wards recognised are counted beside those that qualify, one withdrawn is not', () => {
  const [year2023, year2024] = rowsBelow(sheet, 'Lộ trình (lũy kế)');
  expect(year2023?.slice(0, 5)).toEqual(['2023', 2, 0, 14, 1]);
  expect(year2024?.slice(0, 5)).toEqual(['2024', 4, null, null, null]);
});

test('every decision is listed with number, day, signer and what withdrew it', () => {
  const rows = rowsBelow(sheet, 'Thu hồi');
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    [2023, 'Lam Sơn', '✔ Được công nhận (năm 2023)', expect.stringContaining('2878/QĐ-BCA ngày'), 'Bộ trưởng', null],
    [2023, 'An Tảo', '✖ Đã thu hồi (năm 2023)', expect.any(String), 'Bộ trưởng', expect.stringContaining('9/QĐ-BCA')],
  ]);
});

test('without a decision the sheet says that none is written', () => {
  const none = statusInput(baseline2022(), { roadmap: ROADMAP, chosen: CHOSEN });
  expect(textOf(picked(statusPictures(none, 'vi'), 'KQ Lộ trình'))).toContain('Chưa ghi quyết định công nhận nào');
});

test('the overview counts the wards recognised', () => {
  expect(textOf(picked(statusPictures(input, 'vi'), 'KQ Tổng hợp'))).toContain(
    'Được công nhận theo quyết định (trang Công nhận): 1/14 phường.',
  );
});

test.each(LANGUAGES)('the sheet is sound in %s', (language) => {
  expect(faultsOf(picked(statusPictures(input, language), 'KQ Lộ trình'))).toEqual([]);
});
