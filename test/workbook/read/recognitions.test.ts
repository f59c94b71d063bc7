import { readWorkbook } from '../../../src/workbook/read';
import type { TemplateRow } from '../../../src/workbook/schema';
import { templateGrids } from '../../support/grids';

const WARDS = [
  { code: 'HY01', name: 'An Tảo' },
  { code: 'HY02', name: 'Lam Sơn', validTo: '2025-06-30' },
];
const DECISION = { ward: 'An Tảo', year: 2023, document: '2878/QĐ-BCA', decidedOn: '2024-04-22' };
const read = (...rows: readonly TemplateRow[]) => {
  const { recognitions, issues } = readWorkbook(templateGrids({ tblPhuong: WARDS, tblCongNhan: rows }));
  return { recognitions, codes: issues.filter(({ sheet }) => sheet === 'Công nhận').map(({ code }) => code) };
};

test('a decision is read with its number, days, signer and withdrawal', () => {
  const withdrawal = { signer: 'Bộ trưởng', withdrawnBy: '12/QĐ-BCA', withdrawnOn: '2025-01-05' };
  expect(read({ ...DECISION, ...withdrawal })).toEqual({
    recognitions: [
      {
        wardCode: 'HY01',
        year: 2023,
        document: '2878/QĐ-BCA',
        decidedOn: '2024-04-22',
        ...withdrawal,
        place: expect.objectContaining({ sheet: 'Công nhận', cell: 'A5' }) as object,
      },
    ],
    codes: [],
  });
});

test.each([
  ['without the number of the decision', { document: null }, 'required'],
  ['without a year', { year: null }, 'required'],
  ['of a ward that nobody knows', { ward: 'Atlantis' }, 'unknownWard'],
])('a row %s recognises nobody and is told', (_, change, code) => {
  expect(read({ ...DECISION, ...change })).toEqual({ recognitions: [], codes: [code] });
});

test.each([
  ['a decision of before the year', { decidedOn: '2022-12-31' }, 'dayTooEarly'],
  ['a withdrawal of before the decision', { withdrawnBy: '1/QĐ', withdrawnOn: '2024-04-21' }, 'dayTooEarly'],
  ['a withdrawal without a day', { withdrawnBy: '1/QĐ' }, 'required'],
  ['a ward that did not stand in the year', { ward: 'Lam Sơn', year: 2026, decidedOn: '2027-01-05' }, 'wardNotInForce'],
])('%s is read and told', (_, change, code) => {
  const { recognitions, codes } = read({ ...DECISION, ...change });
  expect(recognitions).toHaveLength(1);
  expect(codes).toEqual([code]);
});

test('a withdrawal on the day of the decision, and a decision on the first day of the year, are no findings', () => {
  expect(read({ ...DECISION, decidedOn: '2023-01-01', withdrawnBy: '1/QĐ', withdrawnOn: '2023-01-01' }).codes).toEqual(
    [],
  );
});

test('the same decision twice keeps its first row; two decisions on one ward and year are both kept', () => {
  expect(read(DECISION, DECISION)).toMatchObject({ recognitions: [{}], codes: ['duplicateRow'] });
  expect(read(DECISION, { ...DECISION, document: '3000/QĐ-BCA' })).toMatchObject({ recognitions: [{}, {}], codes: [] });
});

test('a workbook without the table recognises nobody and is not blamed for it', () => {
  const { recognitions, issues } = readWorkbook(templateGrids({ tblPhuong: WARDS }));
  expect(recognitions).toEqual([]);
  const old = new Map([...templateGrids({ tblPhuong: WARDS })].filter(([table]) => table !== 'tblCongNhan'));
  expect(readWorkbook(old).issues).toEqual(issues);
});
