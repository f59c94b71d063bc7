import { readWorkbook } from '../../../src/workbook/read';
import { censorRecords } from '../../../src/workbook/read/censor';
import { templateGrids } from '../../support/grids';

const grids = templateGrids({
  tblPhuong: [{ code: 'HY01', name: 'An Tảo' }],
  tblCongNhan: [{ ward: 'An Tảo', year: 2023, document: '1/QĐ', decidedOn: '2024-04-22', signer: 'Ông Nguyễn Văn A' }],
});
const records = readWorkbook(grids);

test('a copy without the names of people says that a ward is recognised and not who signed', () => {
  const [censored] = censorRecords(records, grids, { without: ['person'], language: 'vi' }).recognitions;
  expect(censored).toEqual({ ...records.recognitions[0], signer: '' });
});

test('a copy that leaves out other texts keeps the signer', () => {
  const { recognitions } = censorRecords(records, grids, { without: ['explanation'], language: 'vi' });
  expect(recognitions).toEqual(records.recognitions);
});
