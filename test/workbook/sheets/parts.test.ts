import fc from 'fast-check';
import { lineCount, linesOf } from '../../../src/workbook/sheets/parts/lines';
import { shorten } from '../../../src/wording/shorten';
import { linkTo } from '../../../src/workbook/sheets/parts/links';
import { firstOf } from '../../../src/workbook/sheets/parts/rowLimit';

describe('links', () => {
  test.each([
    ['Nhóm 5', `=HYPERLINK("#'Nhóm 5'!H12","Nhóm 5!H12")`],
    ["An's", `=HYPERLINK("#'An''s'!H12","An's!H12")`],
    ['a"b', `=HYPERLINK("#'a""b'!H12","a""b!H12")`],
    ['"&cmd()&"', `=HYPERLINK("#'""&cmd()&""'!H12","""&cmd()&""!H12")`],
    ["'", `=HYPERLINK("#''''!H12","'!H12")`],
    ['=1+1', `=HYPERLINK("#'=1+1'!H12","=1+1!H12")`],
  ])('quote a sheet called %s', (sheet, formula) => {
    expect(linkTo({ sheet, cell: 'H12' })).toEqual({ formula });
  });

  test.each(['H12")+cmd("', '', 'R1C1', 'A0', 'ABCD1'])('never put %p, which is no address, into a formula', (cell) => {
    expect(linkTo({ sheet: 'S', cell })).toBe(`S!${cell}`);
  });

  test('are plain text when no constant of a formula could hold them, and nothing without a place', () => {
    expect(linkTo({ sheet: 'x'.repeat(260), cell: 'A1' })).toBe(`${'x'.repeat(260)}!A1`);
    expect(linkTo(null)).toBeNull();
  });

  test('have balanced quotes whatever the sheet is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), (sheet) => {
        const cell = linkTo({ sheet, cell: 'B7' });
        const formula = typeof cell === 'object' && cell !== null ? cell.formula : '';
        const constants = /^=HYPERLINK\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)$/su.exec(formula);
        expect(constants?.[1]?.replaceAll('""', '"')).toBe(`#'${sheet.replaceAll("'", "''")}'!B7`);
        expect(constants?.[2]?.replaceAll('""', '"')).toBe(`${sheet}!B7`);
      }),
    );
  });
});

describe('lines', () => {
  test('keep every word, in order, and no line longer than asked unless one word is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9 })), (parts) => {
        const text = parts.map((part) => part.replace(/\s/g, 'x')).join(' ');
        const lines = linesOf(text, 12);
        expect(lines.join(' ')).toBe(text);
        expect(lines.every((line) => line.length <= 12)).toBe(true);
      }),
    );
  });

  test('count what wrapping will need', () => {
    expect([
      lineCount('', 10),
      lineCount('one two', 10),
      lineCount('one two three', 10),
      lineCount('x'.repeat(25), 10),
    ]).toEqual([1, 1, 2, 3]);
  });

  test('show that text was cut', () => {
    expect(shorten('abcdef', 4)).toBe('abc…');
    expect(shorten('abcd', 4)).toBe('abcd');
  });
});

test('rows beyond what a sheet holds are counted, never dropped in silence', () => {
  const left: number[] = [];
  expect([...firstOf([1, 2, 3, 4], 3, (count) => left.push(count))]).toEqual([1, 2, 3]);
  expect([...firstOf([1, 2, 3], 3, (count) => left.push(count))]).toEqual([1, 2, 3]);
  expect(left).toEqual([1]);
});
