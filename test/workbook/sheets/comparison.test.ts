import type { DeclaredVerdict } from '../../../src/domain/reading/types';
import { LANGUAGES } from '../../../src/language/language';
import type { Appraisal } from '../../../src/domain/appraisal';
import { statusPictures } from '../../../src/workbook/sheets';
import { statusInput, ward } from '../../support/assessment';
import { faultsOf, picked, rowsBelow, textOf } from './pictureChecks';

const said = (verdict: DeclaredVerdict['verdict']): DeclaredVerdict => ({ verdict, raw: '', place: null });
const appraisal = (criterionId: string, more: Partial<Appraisal>): Appraisal => ({
  wardCode: 'A',
  year: 2022,
  criterionId,
  judgedBy: null,
  explanation: '',
  evidenceNumber: '',
  evidenceDate: null,
  evidenceExpiry: null,
  decidedBy: '',
  decidedOn: null,
  place: null,
  ...more,
});
const input = statusInput(
  {
    wards: [ward('A', 'An')],
    self: new Map([['A 2022 C09', said('pass')]]),
    appraised: new Map([
      ['A 2022 C01', said('pass')],
      ['A 2022 C09', said('fail')],
    ]),
  },
  {
    appraisals: [
      appraisal('C05', { evidenceNumber: '5/QĐ', evidenceDate: '2022-01-15', evidenceExpiry: '2023-02-15' }),
      appraisal('C06', { evidenceNumber: '6/QĐ', evidenceExpiry: '2022-11-30' }),
      appraisal('C07', { evidenceNumber: '7/QĐ', evidenceExpiry: '2025-11-30' }),
      appraisal('C09', { judgedBy: 'self', explanation: 'Chưa cấp', decidedBy: 'Phường', decidedOn: '2022-12-25' }),
      appraisal('C09', { judgedBy: 'appraised', decidedBy: 'Tổ thẩm định', decidedOn: '2022-12-20' }),
    ],
  },
);
const sheet = picked(statusPictures(input, 'vi'), 'KQ Đối chiếu');
const rows = rowsBelow(sheet, 'So sánh');

test('disagreements come first, then evidence that has ended or soon will, then the rest', () => {
  expect(rows.map((row) => row[2])).toEqual(['C09', 'C05', 'C06', 'C01']);
});

test('evidence is told with number, day and how long it is good, counted from the day of the report', () => {
  expect(rows.map((row) => [row[11], row[12]])).toEqual([
    [null, null],
    ['5/QĐ ngày 15/01/2022', '◔ Còn 46 ngày (đến 15/02/2023)'],
    ['6/QĐ', '✖ Đã hết giá trị (đến 30/11/2022)'],
    [null, null],
  ]);
  expect(textOf(sheet)).toContain(
    'Minh chứng: 01 văn bản đã hết giá trị, 01 văn bản còn không quá 90 ngày, tính đến ngày 31/12/2022.',
  );
});

test('who appraised last is named with the day, whatever the ward wrote later', () => {
  expect(rows[0]?.slice(10, 14)).toEqual(['Chưa cấp', null, null, 'Thẩm định: Tổ thẩm định (20/12/2022)']);
});

test('without a day of the report no evidence is called ended', () => {
  const records = { ...input.records, settings: { ...input.records.settings, reportDate: null } };
  const text = textOf(picked(statusPictures({ ...input, records }, 'vi'), 'KQ Đối chiếu'));
  expect(text).not.toContain('hết giá trị');
  expect(text).not.toContain('Minh chứng:');
});

test.each(LANGUAGES)('the sheet is sound in %s', (language) => {
  expect(faultsOf(picked(statusPictures(input, language), 'KQ Đối chiếu'))).toEqual([]);
});
