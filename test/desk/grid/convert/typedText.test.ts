import * as fc from 'fast-check';
import { readInput } from 'excel-host/xlsx';
import { editText } from '../../../../src/desk/grid/convert/editText';
import { understoodText } from '../../../../src/desk/grid/convert/typedText';

const read = (typed: string, format = 'General') => {
  const input = readInput(understoodText(typed, format, 'vi'), format, { date1904: false, year: 2024 });
  return input.kind === 'value' ? input.value : input;
};

test.each([
  ['a decimal comma', '12,5', 12.5],
  ['points between thousands', '1.250', 1250],
  ['points and a comma', '-1.250,5', -1250.5],
  ['a percentage', '12,5 %', 0.125],
  ['a decimal point, which no Vietnamese number has otherwise', '12.5', 12.5],
  ['a whole number', '7', 7],
  ['a day before its month', '05/06/2024', 45448],
  ['a day past the twelfth', '31/12/2024', 45657],
  ['a date with a short year', '1/2/24', 45323],
])('%s is read as Vietnamese write it', (_, typed, value) => {
  expect(read(typed)).toBe(value);
});

test.each(['30/02/2024', '12,5,1', '1.25.0', 'C01', '01/13/2024', '5/14'])('%s stays a text', (typed) => {
  expect(read(typed)).toBe(typed);
});

test('a cell of texts takes every letter as it is typed', () => {
  expect(read('12,5', '@')).toBe('12,5');
  expect(read('05/06/2024', '@')).toBe('05/06/2024');
});

test('a formula is read by the signs of Vietnam, but not where it stays a text', () => {
  expect(understoodText('=SUM(A1;2,5)', 'General', 'vi')).toBe('=SUM(A1,2.5)');
  expect(understoodText('=SUM(A1;2,5)', '@', 'vi')).toBe('=SUM(A1;2,5)');
  expect(understoodText('=SUM(A1,2.5)', 'General', 'en')).toBe('=SUM(A1,2.5)');
});

test('marked texts pass untouched, and so does everything in English', () => {
  expect(understoodText("'12,5", 'General', 'vi')).toBe("'12,5");
  expect(understoodText('1,250', 'General', 'en')).toBe('1,250');
});

test('what stands in the editor is understood as the same number again', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.constantFrom('General', '0.00', '#,##0', '0%'),
      (value, numberFormat) => {
        const text = editText({ value, formula: null, numberFormat, quotePrefix: false }, 'vi');
        const again = read(text);
        expect(Math.abs(Number(again) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-15);
      },
    ),
  );
});

test('every day from 1900 to 2100 is understood as the same day again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 73_415 }), (day) => {
      fc.pre(day !== 60);
      expect(read(editText({ value: day, formula: null, numberFormat: 'm/d/yyyy', quotePrefix: false }, 'vi'))).toBe(
        day,
      );
    }),
  );
});
