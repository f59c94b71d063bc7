import { criterionFunction } from '../../src/functions/criterionFunctions';
import { wardScoreFunction } from '../../src/functions/wardFunctions';
import { monthlyGrids, type MonthlyRow } from '../support/monthly';
import { bookOf } from './books';

const YEAR = 2026;
const ROWS: readonly MonthlyRow[] = [
  { ward: 'An', year: 2025, month: null, figure: 10 },
  { ward: 'An', year: 2025, month: 6, figure: 10 },
  { ward: 'An', year: YEAR, month: 6, figure: 0 },
  { ward: 'An', year: YEAR, month: null, figure: 0 },
];
const answers = async (settings: Readonly<Record<string, string>>) => {
  const book = await bookOf(monthlyGrids(['An'], ROWS, settings), YEAR);
  return {
    crime: criterionFunction.answer(book, 'An', 'C17', YEAR),
    score: wardScoreFunction.answer(book, 'An', YEAR),
  };
};

test('functions answer of the period that the settings choose, as the sheets do', async () => {
  expect((await answers({})).crime).toEqual({ kind: 'value', value: 'Đạt' });
  expect((await answers({ 'Kỳ báo cáo': '6 tháng' })).crime).toEqual({ kind: 'value', value: 'Tạm tính: đang đạt' });
});

test('a ward whose results are provisional has a score, that of what is settled', async () => {
  const { score } = await answers({ 'Kỳ báo cáo': '6 tháng' });
  expect(score).toMatchObject({ kind: 'value' });
});
