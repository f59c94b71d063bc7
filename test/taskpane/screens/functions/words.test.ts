import { KM_FUNCTIONS } from '../../../../src/functions/catalogue';
import {
  functionWords,
  insertionSentence,
  repairWords,
  exampleSubjects,
  toConfirm,
} from '../../../../src/taskpane/screens/functions/words';
import { OBSTACLES, type Insertion, type Obstacle } from '../../../../src/functions/insertFormula';
import { LANGUAGES } from '../../../../src/language/language';
import { functionAssets } from '../../../../scripts/functions/functionAssets';
import type { FormulaRepairs } from '../../../../src/functions/repairFormulas';
import { scored } from '../../scored';

test('every function is listed with what it answers and a help page of the build', () => {
  const words = functionWords(null, 'vi');
  expect(words.map(({ id }) => id)).toEqual(KM_FUNCTIONS.map(({ id }) => id));
  const pages = new Set([...functionAssets()].map(([name]) => name));
  for (const { description, result, help } of words) {
    expect(description).not.toBe('');
    expect(result).not.toBe('');
    expect(pages).toContain(help.split('#')[0]);
  }
});

test('examples speak of the workbook that was read', async () => {
  const subjects = exampleSubjects(await scored(2022));
  expect(functionWords(subjects, 'vi')[0]!.example).toBe('=KM.WARDSCORE("An Tảo",2022)');
  expect(exampleSubjects(null)).toBeNull();
});

const cell = { sheet: 'Ghi chú', cell: 'B2', content: '=1+1', isText: false, table: 'Table1', isStatusSheet: false };
const refused = (obstacle: Obstacle): Insertion => ({ kind: 'refused', obstacle, cell });

test.each(OBSTACLES.flatMap((obstacle) => LANGUAGES.map((language) => [obstacle, language] as const)))(
  'the obstacle %s is told in %s with what was found',
  (obstacle, language) => {
    const found = {
      statusSheet: 'Ghi chú',
      protected: 'Ghi chú',
      inputTable: 'Table1',
      spillInTable: 'Table1',
      asText: 'Ghi chú!B2',
      occupied: '=1+1',
    };
    expect(insertionSentence(refused(obstacle), language)).toContain(found[obstacle]);
  },
);

test('only an occupied cell asks for a second press, and a long content is told shortened', () => {
  expect(OBSTACLES.filter((obstacle) => toConfirm(refused(obstacle)) !== null)).toEqual(['occupied']);
  expect(toConfirm(refused('occupied'))).toBe(cell);
  const inserted = { kind: 'inserted', place: { sheet: 'Ghi chú', cell: 'B2' }, formula: '=KM.WARDSCORES()' } as const;
  expect(insertionSentence(inserted, 'vi')).toBe('Đã chèn =KM.WARDSCORES() vào ô Ghi chú!B2.');
  expect(toConfirm(inserted)).toBeNull();
  const long = { ...cell, content: 'x'.repeat(5000) };
  expect(insertionSentence({ kind: 'refused', obstacle: 'occupied', cell: long }, 'vi').length).toBeLessThan(200);
});

const sentences = (outcome: FormulaRepairs): string[] => repairWords(outcome, 'vi').map(({ sentence }) => sentence);

test('a repair that found nothing says so, and leads nowhere', () => {
  expect(repairWords({ repaired: [], protectedSheets: [] }, 'vi')).toEqual([
    { sentence: 'Không có công thức nào cần sửa.', places: [], more: null },
  ]);
});

test('a repair leads to the cells it mended, to the first of very many', () => {
  const repaired = [
    { sheet: 'Một', cells: ['B2', 'B3'] },
    { sheet: 'Hai', cells: Array.from({ length: 1234 }, (_, row) => `C${String(row + 1)}`) },
  ];
  const [words] = repairWords({ repaired, protectedSheets: [] }, 'vi');
  expect(words!.sentence).toBe('Đã sửa 1.236 công thức.');
  expect(words!.places.slice(0, 3)).toEqual([
    { sheet: 'Một', cell: 'B2' },
    { sheet: 'Một', cell: 'B3' },
    { sheet: 'Hai', cell: 'C1' },
  ]);
  expect(words!.places).toHaveLength(6);
  expect(words!.more).toBe('và 1.230 ô khác');
});

test('a repair tells the protected sheets with links, and does not claim that nothing needed it', () => {
  const protectedSheets = [{ sheet: 'Tổng hợp', cells: ['A1', 'A2'] }];
  const [words] = repairWords({ repaired: [], protectedSheets }, 'vi');
  expect(words!.sentence).toContain('2 công thức ở trang “Tổng hợp” chưa sửa được');
  expect(words!.places).toEqual([
    { sheet: 'Tổng hợp', cell: 'A1' },
    { sheet: 'Tổng hợp', cell: 'A2' },
  ]);
  expect(sentences({ repaired: [{ sheet: 'Một', cells: ['B2'] }], protectedSheets })).toEqual([
    'Đã sửa 1 công thức.',
    words!.sentence,
  ]);
});
