import { LANGUAGES } from '../../../src/language/language';
import { schemaTexts } from '../../../src/language/schema';
import { da1886 } from '../../../src/domain/ruleSet';
import { readWorkbook } from '../../../src/workbook/read';
import { LETTERHEAD_PARTS, letterheadOf } from '../../../src/wording/letterhead';
import { templateGrids, withCell } from '../../support/grids';

test.each(LANGUAGES)(
  'a template (%s) with the set of the decision brings the letterhead of Hưng Yên along',
  (language) => {
    const { settings, issues } = readWorkbook(templateGrids({}, language));
    expect(issues.filter(({ sheet }) => sheet === 'Thiết lập')).toEqual([]);
    const head = letterheadOf(settings, da1886, 'vi');
    expect(head).toMatchObject({
      superiorBody: 'Bộ Công an',
      issuer: 'Công an tỉnh Hưng Yên',
      province: 'Tỉnh Hưng Yên',
      place: 'Hưng Yên',
      numberMark: 'CAT-PV01',
      signerTitle: ['GIÁM ĐỐC'],
      signerName: '',
      addressees: ['Ban Thường vụ Tỉnh ủy', 'Ủy ban nhân dân tỉnh', 'Bộ Công an'],
      recipients: ['Như trên', 'Lưu: VT, PV01'],
    });
  },
);

test.each(LETTERHEAD_PARTS)('the setting %s is read as it is typed, under its header', (part) => {
  const grids = templateGrids();
  const at = grids.get('tblThietLap')!.values.findIndex(([name]) => name === schemaTexts.vi.settings[part].header);
  const { settings } = readWorkbook(withCell(grids, 'tblThietLap', at, 'Giá trị', 'Chữ đã ghi'));
  expect(settings[part]).toBe('Chữ đã ghi');
});

test('a workbook of before without these rows has a blank letterhead and no finding', () => {
  const grids = templateGrids();
  const table = grids.get('tblThietLap')!;
  const headers = LETTERHEAD_PARTS.map((part) => schemaTexts.vi.settings[part].header);
  const values = table.values.filter(([name]) => !headers.includes(String(name)));
  const { settings, issues } = readWorkbook(grids.set('tblThietLap', { ...table, values }));
  expect(LETTERHEAD_PARTS.map((part) => settings[part]).join('')).toBe('');
  expect(issues.filter(({ sheet }) => sheet === 'Thiết lập')).toEqual([]);
});
