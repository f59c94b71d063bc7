import { readWorkbook } from '../../../../src/workbook/read';
import type { TemplateRow } from '../../../../src/workbook/schema';
import { templateGrids } from '../../../support/grids';

const read = (row: TemplateRow) =>
  readWorkbook(templateGrids({ tblPhuong: [{ code: 'HY01', name: 'An Tảo' }], tblThamDinh: [], tblVuongMac: [row] }));
const DIFFICULTY = {
  unit: 'Công an phường An Tảo',
  content: 'Thiếu đất làm trụ sở',
  addressedTo: 'Công an tỉnh (qua Phòng Tham mưu)',
  sentOn: '2024-03-05',
};

test('a difficulty is read as it was sent, answered or not', () => {
  expect(read(DIFFICULTY)).toMatchObject({
    difficulties: [{ ...DIFFICULTY, answeredOn: null, answer: '', place: { sheet: 'Vướng mắc', cell: 'A5' } }],
    issues: [],
  });
});

test('an answer from before the question is told, one of the same day is not', () => {
  expect(read({ ...DIFFICULTY, answeredOn: '2024-03-05' }).issues).toEqual([]);
  expect(read({ ...DIFFICULTY, answeredOn: '2024-03-04' }).issues).toMatchObject([{ code: 'dayTooEarly', cell: 'E5' }]);
});
