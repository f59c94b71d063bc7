import { spokenSelection } from '../../../src/desk/grid/spoken';
import type { SpokenCell } from '../../../src/desk/grid/spoken';
import { deskGridTexts } from '../../../src/language/deskGrid';

const cell: SpokenCell = { text: '', formula: null, hasLink: false, hasList: false, note: null, prompt: null };
const at = (rows: number, columns: number) => ({ row: 4, column: 27, rows, columns });

test('the address comes first, then the value as it is shown', () => {
  expect(spokenSelection(at(1, 1), { ...cell, text: '12,5 %' }, deskGridTexts.vi)).toBe('AB5: 12,5 %');
  expect(spokenSelection(at(1, 1), cell, deskGridTexts.en)).toBe('AB5, empty');
});

test('an area tells its corners and its size', () => {
  expect(spokenSelection(at(2, 3), cell, deskGridTexts.en)).toBe('Selected AB5 to AD6, 2 rows 3 columns, AB5, empty');
});

test('formulas, links, lists, notes and prompts are told', () => {
  const full = { ...cell, text: 'x', hasLink: true, hasList: true, note: 'n', prompt: { title: 'T', message: 'M' } };
  const sentence = spokenSelection(at(1, 1), full, deskGridTexts.vi);
  for (const part of ['liên kết', 'danh sách', 'ghi chú: n', 'T. M']) expect(sentence).toContain(part);
  expect(spokenSelection(at(1, 1), { ...cell, text: '3', formula: '=1+2' }, deskGridTexts.vi)).toContain(
    'công thức =1+2',
  );
});
