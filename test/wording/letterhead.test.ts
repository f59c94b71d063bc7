import { da1886 } from '../../src/domain/ruleSet';
import { khaoSat2022 } from '../../src/domain/ruleSet/khaoSat2022';
import { LETTERHEAD_PARTS, letterheadOf, type LetterheadSettings } from '../../src/wording/letterhead';

const blank = Object.fromEntries(LETTERHEAD_PARTS.map((id) => [id, ''])) as LetterheadSettings;
const own = { id: 'BTC20' };

test('a report of 2022 carries out the plan of the ministry, not the decision of the year after', () => {
  const { legalBasis } = letterheadOf(blank, khaoSat2022, 'vi');
  expect(legalBasis).toBe('Kế hoạch số 556/KH-BCA-V05 ngày 04/11/2022 và Bộ tiêu chí tạm thời của Bộ Công an');
  expect(letterheadOf(blank, da1886, 'vi').legalBasis).toContain('1886/QĐ-UBND');
});

test('a rule set of the user’s own has no legal basis but the one typed', () => {
  expect(letterheadOf(blank, own, 'vi').legalBasis).toBe('');
  const typed = { ...blank, legalBasis: ' Kế hoạch số 12/KH-UBND ngày 05/01/2026 ' };
  for (const set of [own, da1886])
    expect(letterheadOf(typed, set, 'vi').legalBasis).toBe('Kế hoạch số 12/KH-UBND ngày 05/01/2026');
});

test('what is not typed stays blank, only the title of the scheme is never so', () => {
  const { schemeTitle, legalBasis, ...others } = letterheadOf(blank, own, 'vi');
  expect(legalBasis).toBe('');
  expect(Object.values(others).flat().join('')).toBe('');
  expect(schemeTitle).toContain('Công an phường điển hình, kiểu mẫu');
});

test('a deputy’s title is two lines, however they are typed', () => {
  for (const typed of ['KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC', 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'])
    expect(letterheadOf({ ...blank, signerTitle: typed }, own, 'vi').signerTitle).toEqual([
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
    ]);
});

test('recipients are items without the dashes and semicolons that papers set around them', () => {
  const typed = { ...blank, recipients: '- Như trên;\n- Lưu: VT, PV01;', addressees: 'UBND tỉnh; ; Bộ Công an' };
  const { recipients, addressees } = letterheadOf(typed, own, 'vi');
  expect(recipients).toEqual(['Như trên', 'Lưu: VT, PV01']);
  expect(addressees).toEqual(['UBND tỉnh', 'Bộ Công an']);
});

test('the mark of a number is kept without the stroke that stands before it', () => {
  expect(letterheadOf({ ...blank, numberMark: '-CAT-PV01' }, own, 'vi').numberMark).toBe('CAT-PV01');
});
