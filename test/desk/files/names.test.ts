import { extensionOf, mimeOf, suggestedName } from '../../../src/desk/files/names';

describe('names of workbooks', () => {
  test('a workbook with macros stays one: Excel refuses macros under .xlsx', () => {
    expect(suggestedName('Báo cáo.XLSM')).toBe('Báo cáo.XLSM');
    expect(extensionOf('Báo cáo.XLSM')).toBe('.xlsm');
    expect(mimeOf('a.xlsm')).toMatch(/macroEnabled/);
  });

  test('a name without an extension that Excel opens gets one', () => {
    expect(suggestedName('tháng 6.2026')).toBe('tháng 6.2026.xlsx');
  });
});
