import { changeBetween } from '../../src/domain/periodFigures/figure';
import { changeText, gapOfFigure } from '../../src/wording/figures';

test.each([
  [191, 205, 'giảm 14 vụ (6,83%)'],
  [18, 16, 'tăng 02 vụ (12,5%)'],
  [151, 162, 'giảm 11 vụ (6,79%)'],
  [3, 0, 'tăng 03 vụ'],
  [0, 4, 'giảm 04 vụ (100%)'],
  [4, 4, 'không tăng, không giảm'],
  [0, 0, 'không tăng, không giảm'],
  [100_000, 99_999, 'tăng 01 vụ (0,001%)'],
])('%d beside %d is told as “%s”', (now, before, text) => {
  expect(changeText(changeBetween(now, before), 'cases', 'vi')).toBe(text);
});

test('English papers write no zero before a number', () => {
  expect(changeText(changeBetween(18, 16), 'cases', 'en')).toBe('up by 2 cases (12.5%)');
});

test('what is missing names the row and the year', () => {
  const gap = { year: 2026, month: 9, place: null };
  expect(gapOfFigure({ ...gap, reason: 'noRow' }, 'vi')).toBe('chưa có dòng đến tháng 9 năm 2026');
  expect(gapOfFigure({ ...gap, reason: 'blank', month: 12 }, 'vi')).toBe('ô trống ở dòng cả năm 2026');
});
