import { isAsMade, isSameSheet } from '../../src/application/untouchedSheets';
import { LANGUAGES } from '../../src/language/language';
import { templatePictures } from '../../src/workbook/schema/template';
import type { SheetContents } from '../../src/application/ports';
import type { PictureCell, SheetPicture } from '../../src/cells/picture';

const [wards] = templatePictures('vi').filter(({ notes, tables }) => notes.length > 1 && tables.length > 0);
const BLANK = LANGUAGES.flatMap((language) => templatePictures(language));
if (!wards) throw new Error('no input sheet has notes');

const formulaOf = (cell: PictureCell): string | number | boolean =>
  cell === null ? '' : typeof cell === 'object' ? cell.formula : cell;

const contentsOf = ({ cells, notes }: SheetPicture): SheetContents => ({
  row: 0,
  column: 0,
  formulas: cells.map((line) => line.map(formulaOf)),
  notes: notes.map(({ text }) => text),
});

const made = contentsOf(wards);
const notes = made.notes ?? [];

test('a sheet is as made with its own notes in any order, and where the host knows no notes', () => {
  expect(isAsMade(wards, made, BLANK)).toBe(true);
  expect(isAsMade(wards, { ...made, notes: [...notes].reverse() }, BLANK)).toBe(true);
  expect(isAsMade(wards, { ...made, notes: null }, BLANK)).toBe(true);
});

test.each([
  ['one more', [...notes, 'hỏi lại']],
  ['one less', notes.slice(1)],
  ['one written into', [`${notes[0] ?? ''} Đã thống nhất.`, ...notes.slice(1)]],
  ['the same one twice', [notes[1] ?? '', ...notes.slice(1)]],
])('a sheet is not as made when its notes are not: %s', (_, changed) => {
  expect(isAsMade(wards, { ...made, notes: changed }, BLANK)).toBe(false);
});

test('a sheet of one language is as made and yet not the same as that of the other', () => {
  const english = templatePictures('en').find(({ id }) => id === wards.id);
  if (!english) throw new Error(wards.id);
  expect(isAsMade(wards, contentsOf(english), BLANK)).toBe(true);
  expect(isSameSheet(wards, contentsOf(english))).toBe(false);
});
