import fc from 'fast-check';
import { markText, readMark } from '../../../src/workbook/entryForm/mark';

test('a mark that is written is read as it was, whatever the code of the ward', () => {
  fc.assert(
    fc.property(
      fc.record({
        version: fc.integer({ min: 1, max: 99 }),
        ward: fc.string({ unit: 'grapheme' }),
        period: fc.record({ year: fc.integer({ min: 2000, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) }),
      }),
      (mark) => {
        expect(readMark(markText(mark))).toEqual(mark);
      },
    ),
  );
});

test.each([
  ['an ordinary text', 'Phường Lam Sơn'],
  ['nothing', ''],
  ['a mark that was cut', 'WardScoreEntryForm:[1,2026,10,"P'],
  ['a month that does not exist', 'WardScoreEntryForm:[1,2026,13,"P1"]'],
  ['a ward that is no text', 'WardScoreEntryForm:[1,2026,10,7]'],
  ['something else than a list', 'WardScoreEntryForm:{"year":2026}'],
])('%s is no mark', (_, text) => {
  expect(readMark(text)).toBeNull();
});
