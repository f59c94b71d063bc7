import { boundsText, paddedCount, ratioText } from '../../src/wording/counts';

test('counts above 999 are grouped as their language does, on both sides of a ratio', () => {
  expect(ratioText(0, 3321, 'vi')).toBe('0/3.321');
  expect(ratioText(1250, 3321, 'en')).toBe('1,250/3,321');
  expect(boundsText(1018, 3, 3321, 'vi')).toBe('1.018–1.021/3.321');
  expect(boundsText(18, 0, 22, 'vi')).toBe('18/22');
  expect(boundsText(18, 3, 22, 'en')).toBe('18–21/22');
});

test('official Vietnamese papers write one digit with a zero before it, and group thousands', () => {
  expect([1, 14, 3321].map((count) => paddedCount(count, 'vi'))).toEqual(['01', '14', '3.321']);
  expect([1, 3321].map((count) => paddedCount(count, 'en'))).toEqual(['1', '3,321']);
});
