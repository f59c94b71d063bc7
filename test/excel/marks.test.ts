import { backedUpSheet, backupFormula, markFormula, pictureIdOf } from '../../src/excel/marks';

const marked = (id: string, sheet: string) => [{ name: '_WardScore', formula: markFormula(id, sheet) }];

test('a sheet is ours when its mark names the sheet it stands on', () => {
  expect(pictureIdOf('KQ Ma trận', marked('KQ_MATRAN', 'KQ Ma trận'))).toBe('KQ_MATRAN');
});

test.each([
  ['a copy that the user made', 'KQ Ma trận (2)', marked('KQ_MATRAN', 'KQ Ma trận')],
  ['a sheet that the user renamed', 'Giữ lại', marked('KQ_MATRAN', 'KQ Ma trận')],
  ['a sheet of the user under our name', 'KQ Ma trận', []],
  ['a mark that is no text', 'KQ Ma trận', [{ name: '_WardScore', formula: "='KQ Ma trận'!$A$1" }]],
  ['a mark without an id', 'KQ Ma trận', [{ name: '_WardScore', formula: '="KQ Ma trận"' }]],
])('%s is not ours', (_, sheet, names) => {
  expect(pictureIdOf(sheet, names)).toBeNull();
});

test('quotation marks in a sheet name survive the mark', () => {
  expect(pictureIdOf('KQ "A"', marked('KQ_A', 'KQ "A"'))).toBe('KQ_A');
});

test('a backup is known by its name and by its mark together', () => {
  const names = [{ name: '_WardScoreBackup', formula: backupFormula('KQ Nhóm') }];
  expect(backedUpSheet('~WS1', names)).toBe('KQ Nhóm');
  expect(backedUpSheet('~WS1', [])).toBeNull();
  expect(backedUpSheet('Của tôi', names)).toBeNull();
});
