import { FUNCTION_CATALOGUE } from '../../../../src/application/functionCatalogue';
import {
  functionWords,
  insertionSentence,
  repairSentences,
  subjectsOf,
  toConfirm,
} from '../../../../src/taskpane/screens/functions/words';
import { OBSTACLES, type Insertion, type Obstacle } from '../../../../src/application/insertFormula';
import { LANGUAGES } from '../../../../src/language/language';
import { functionAssets } from '../../../../scripts/functions/functionAssets';
import { scored } from '../../scored';

test('every function is listed with what it answers and a help page of the build', async () => {
  const words = functionWords(null, 'vi');
  expect(words.map(({ id }) => id)).toEqual(FUNCTION_CATALOGUE.map(({ id }) => id));
  const pages = new Set([...(await functionAssets())].map(([name]) => name));
  for (const { description, result, help } of words) {
    expect(description).not.toBe('');
    expect(result).not.toBe('');
    expect(pages).toContain(help.split('#')[0]);
  }
});

test('examples speak of the workbook that was read', async () => {
  const subjects = subjectsOf(await scored(2022));
  expect(functionWords(subjects, 'vi')[0]!.example).toBe('=KM.WARDSCORE("An Tảo",2022)');
  expect(subjectsOf(null)).toBeNull();
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

test.each([
  [0, [], ['Không có công thức nào cần sửa.']],
  [3, [], ['Đã sửa 3 công thức.']],
])('%i repaired, protected %p', (repaired, protectedSheets, sentences) => {
  expect(repairSentences({ repaired, protectedSheets }, 'vi')).toEqual(sentences);
});

test('a repair tells the protected sheets, and does not claim that nothing needed it', () => {
  const protectedSheets = [{ sheet: 'Tổng hợp', formulas: 2 }];
  expect(repairSentences({ repaired: 0, protectedSheets }, 'vi')).toEqual([
    expect.stringContaining('2 công thức ở trang “Tổng hợp” chưa sửa được'),
  ]);
  expect(repairSentences({ repaired: 1, protectedSheets }, 'vi')).toHaveLength(2);
});
