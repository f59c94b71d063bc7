import { sizesOf } from '../../../../src/application/diagnosis';
import { scoreWorkbook } from '../../../../src/application/scoreWorkbook';
import { diagnosisText } from '../../../../src/taskpane/screens/settings/diagnosisText';
import { SAMPLE_TABLES } from '../../../../src/workbook/sample/tables';
import { WARDS } from '../../../../src/workbook/sample/wards';
import { quiet } from '../../../support/excelHost';
import { templateGrids } from '../../../support/grids';

const HOST = {
  host: 'Excel',
  platform: 'PC',
  build: '16.0.17928.20114',
  displayLanguage: 'vi-VN',
  requirementSets: ['ExcelApi 1.17', 'SharedRuntime 1.2'],
  culture: { name: 'vi-VN', decimalSeparator: ',', groupSeparator: '.' },
  webView: 'Mozilla/5.0',
  addInVersion: '0.1.0',
};

const scoring = () => {
  const grids = templateGrids(SAMPLE_TABLES);
  const sheetNames = [...new Set([...grids.values()].map(({ sheet }) => sheet))];
  const snapshot = {
    grids,
    sheetNames,
    statusSheets: new Map([['KQ_MATRAN', 'KQ Ma trận']]),
    protectedSheets: [],
    workbookProtected: false,
    date1904: false,
  };
  const workbook = { read: () => Promise.resolve(snapshot), write: () => Promise.reject(new Error('no write')) };
  return scoreWorkbook({ workbook, clock: () => 0 }, {}, quiet);
};

test('tells what a helper needs, line by line', () => {
  expect(diagnosisText(HOST, null, 'vi').split('\n')).toEqual([
    'WardScore 0.1.0',
    'Excel 16.0.17928.20114, nền tảng PC',
    'Ngôn ngữ Office: vi-VN; ngôn ngữ bảng điều khiển: vi',
    'Bộ yêu cầu được hỗ trợ: ExcelApi 1.17, SharedRuntime 1.2',
    'Vùng: vi-VN; dấu thập phân “,”, dấu phân nhóm “.”',
    'Sổ tính: chưa đọc',
    'Trình duyệt: Mozilla/5.0',
  ]);
});

test('an Excel that tells neither sets nor region is told as such', () => {
  const text = diagnosisText({ ...HOST, requirementSets: [], culture: null }, null, 'vi');
  expect(text).toContain('không có');
  expect(text).toContain('Excel không cho biết');
});

test('the sizes of a workbook are counts: no name of a ward, a sheet or an issuer goes into the text', async () => {
  const scored = await scoring();
  const sizes = sizesOf(scored);
  expect(sizes).toMatchObject({ statusSheets: 1, wards: 14, years: scored.years.length });
  expect(sizes.issues.error + sizes.issues.warning + sizes.issues.info).toBe(scored.records.issues.length);
  expect(sizes.cells).toBeGreaterThan(1000);
  for (const language of ['vi', 'en'] as const) {
    const text = diagnosisText(HOST, sizes, language);
    const names = [...WARDS.map(({ name }) => name), ...scored.snapshot.sheetNames, scored.records.settings.issuer];
    expect(names.filter((name) => new RegExp(`(^|[^\\p{L}])${name}($|[^\\p{L}])`, 'u').test(text))).toEqual([]);
  }
});
