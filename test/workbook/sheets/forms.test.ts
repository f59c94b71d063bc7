import type { DeclaredVerdict } from '../../../src/domain/reading/types';
import { LANGUAGES } from '../../../src/language/language';
import { statusPictures, type StatusInput } from '../../../src/workbook/sheets';
import type { PictureCell, SheetPicture } from '../../../src/cells/picture';
import { baseline2022, statusInput, ward } from '../../support/assessment';
import { faultsOf, picked, textOf } from './pictureChecks';

const formsOf = (input: StatusInput, language: 'vi' | 'en' = 'vi'): SheetPicture =>
  picked(statusPictures(input, language), 'KQ Phiếu thẩm định');
const told = (formWards: string): StatusInput => statusInput(baseline2022(), { formWards });
const textIn = (cell: PictureCell | undefined): string => (typeof cell === 'string' ? cell : '');
/** Rows of one page, cells as text. */
const pageOf = ({ cells, print }: SheetPicture, page: number): string[][] =>
  cells.slice(page === 0 ? 0 : print.breaks?.[page - 1], print.breaks?.[page]).map((row) => row.map(textIn));

test('every ward has a page of its own on A4, with a place for three signatures', () => {
  const sheet = formsOf(told(''));
  expect(sheet.print).toMatchObject({ orientation: 'portrait', fitToWidth: false });
  expect(sheet.print.breaks).toHaveLength(13);
  const pages = Array.from({ length: 14 }, (_, page) => pageOf(sheet, page).flat());
  const wards = baseline2022().wards.map(({ name }) => name);
  pages.forEach((cells, page) => {
    expect(cells.filter((cell) => cell === 'PHIẾU THẨM ĐỊNH')).toHaveLength(1);
    expect(cells.some((cell) => cell.startsWith(`Phường: ${wards[page] ?? ''}`))).toBe(true);
    for (const signer of ['CÔNG AN PHƯỜNG', 'NGƯỜI THẨM ĐỊNH', 'THỦ TRƯỞNG ĐƠN VỊ THẨM ĐỊNH'])
      expect(cells).toContain(signer);
  });
});

test('a form has every criterion once, disagreements first with what the figures say', () => {
  const said: DeclaredVerdict = { verdict: 'pass', raw: '', place: null };
  const input = statusInput({
    ...baseline2022(),
    appraised: new Map([...(baseline2022().appraised ?? []), ['W6 2022 C06', said] as const]),
  });
  const disputed = input.assessment.disagreements.filter(({ ward: { name } }) => name === 'Quang Trung');
  expect(disputed.length).toBeGreaterThan(0);
  const sheet = formsOf(input);
  const page = pageOf(sheet, 5);
  const ids = page.map((row) => row[0] ?? '').filter((cell) => /C\d\d$/.test(cell));
  expect(ids).toHaveLength(22);
  expect(ids.slice(0, disputed.length)).toEqual(disputed.map(({ criterionId }) => `≠ ${criterionId}`));
  expect(page.flat().some((cell) => cell.includes('Số liệu: '))).toBe(true);
});

test('wards can be chosen by name or code; a name that stands for none is told', () => {
  const sheet = formsOf(told(' Lê Lợi; Phường An Tảo ; Nơi Khác;Lê Lợi'));
  const lines = sheet.cells
    .flat()
    .map(textIn)
    .filter((cell) => cell.startsWith('Phường: '));
  expect(lines.map((line) => line.split(' – ')[0])).toEqual(['Phường: Lê Lợi', 'Phường: An Tảo']);
  expect(textOf(sheet)).toContain('Không tìm thấy trong danh sách phường của năm chấm điểm: Nơi Khác.');
});

test('of too many wards no form is drawn, and the sheet says how to choose', () => {
  const wards = Array.from({ length: 61 }, (_, at) => ward(`W${String(at)}`, `Phường ${String(at)}`));
  const sheet = formsOf(statusInput({ wards }, { year: 2023 }));
  expect(textOf(sheet)).toContain('Có 61 phường; mỗi lần chỉ lập phiếu cho nhiều nhất 60 phường.');
  expect(textOf(sheet)).not.toContain('PHIẾU THẨM ĐỊNH');
  expect(formsOf(statusInput({ wards }, { year: 2023, formWards: 'W60' })).print.breaks).toEqual([]);
});

test.each(LANGUAGES)('the sheet is locked and sound in %s, with wards or without', (language) => {
  for (const input of [told(''), statusInput({ wards: [] })]) {
    expect(faultsOf(formsOf(input, language))).toEqual([]);
    expect(formsOf(input, language).locked).toBe(true);
  }
});
