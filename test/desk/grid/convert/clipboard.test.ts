import * as fc from 'fast-check';
import { clipboardText, textsOf } from '../../../../src/desk/grid/convert/clipboard';

test('tabs part cells, line ends part rows, and the last line end opens no row', () => {
  expect(textsOf('a\tb\r\nc\t\r\n')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
});

test('a quoted cell holds tabs, line ends and quotes; an inch mark is no quote', () => {
  expect(textsOf('"a\nb"\t"say ""x"""\r\n5"\t"no')).toEqual([
    ['a\nb', 'say "x"'],
    ['5"', '"no'],
  ]);
});

test('short rows are filled up, so that what is pasted is a rectangle', () => {
  expect(textsOf('a\nb\tc')).toEqual([
    ['a', ''],
    ['b', 'c'],
  ]);
});

test('what was copied is read as the same cells again', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ế', '"', '\t', '\n', ' ') });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(rows, (texts) => {
      // One empty cell at the end is the same text as none.
      fc.pre(texts.at(-1)?.join('') !== '');
      expect(textsOf(clipboardText(texts))).toEqual(texts);
    }),
  );
});
