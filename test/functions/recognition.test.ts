import { recognisedFunction } from '../../src/functions/recognitionFunctions';
import { roadmapStatusFunction } from '../../src/functions/roadmapFunctions';
import { schemaTexts } from '../../src/language/schema';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import type { TemplateRow } from '../../src/workbook/schema';
import { templateGrids } from '../support/grids';
import { bookOf } from './books';

const { settings } = schemaTexts.vi;
const DECISION = { ward: 'Lam Sơn', year: 2023, document: '2878/QĐ-BCA', decidedOn: '2024-04-22' };
const bookWith = (reportDate: string, ...tblCongNhan: readonly TemplateRow[]) =>
  bookOf(
    templateGrids({
      ...SAMPLE_TABLES,
      tblCongNhan,
      tblThietLap: [
        { setting: settings.reportDate.header, value: reportDate },
        { setting: settings.scoredYear.header, value: 2023 },
      ],
    }),
  );

test.each([
  ['by a decision known on the day of the report', '22/04/2024', {}, 'Được công nhận'],
  ['not by one of a later day', '21/04/2024', {}, 'Chưa được công nhận'],
  ['not by one withdrawn by then', '31/12/2025', { withdrawnBy: '1/QĐ', withdrawnOn: '2025-12-31' }, 'Đã thu hồi'],
  ['not for a year that the decision does not name', '31/12/2025', { year: 2024 }, 'Chưa được công nhận'],
])('KM.RECOGNISED: a ward is recognised %s', async (_, day, change, expected) => {
  const book = await bookWith(day, { ...DECISION, ...change });
  expect(recognisedFunction.answer(book, 'Lam Sơn', 2023)).toEqual({ kind: 'value', value: expected });
});

test('KM.RECOGNISED computes nothing: a ward with every criterion is not recognised without a decision', async () => {
  const book = await bookWith('31/12/2023');
  expect(recognisedFunction.answer(book, 'Lam Sơn', null)).toEqual({ kind: 'value', value: 'Chưa được công nhận' });
});

test('KM.ROADMAPSTATUS tells who qualifies and who is recognised side by side', async () => {
  const answer = roadmapStatusFunction.answer(await bookWith('31/12/2024', DECISION), 2023);
  expect(answer).toMatchObject({
    rows: [
      ['Năm chọn', 'Phường', 'Kết quả', 'Năm đủ điều kiện', 'Công nhận'],
      [2023, 'Lam Sơn', 'Đủ điều kiện', 2023, 'Được công nhận'],
      [2023, 'An Tảo', 'Chậm lộ trình', '', 'Chưa được công nhận'],
    ],
  });
});
