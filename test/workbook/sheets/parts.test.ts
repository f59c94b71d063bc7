import fc from 'fast-check';
import { faithfulDecimal, localDecimal, localNumber } from '../../../src/workbook/sheets/parts/exactText';
import { lineCount, linesOf, shorten } from '../../../src/workbook/sheets/parts/lines';
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

describe('numbers in sentences', () => {
  test.each([
    ['8999.5', '100', [90], '89.995'],
    ['9000', '100', [90], '90'],
    ['100', '13', [6], '7.69'],
    ['1499999', '1000000', [1.5], '1.499999'],
    ['-100', '12', [6], '-8.33'],
    ['1', '1000000', [0], '0.000001'],
    ['99999', '1000', [100], '99.999'],
    ['0', '7', [0], '0'],
    ['1e+21', '1', [], '1000000000000000000000'],
  ])('%s/%s beside %p reads %s', (numerator, denominator, references, text) => {
    expect(faithfulDecimal({ numerator, denominator }, references)).toBe(text);
  });

  test('stand on the same side of the threshold as the exact fraction', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    const threshold = fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 1_000_000 }), threshold, (total, part, limit) => {
        const shown = Number(faithfulDecimal({ numerator: String(100 * part), denominator: String(total) }, [limit]));
        const exact = BigInt(1000 * part) - BigInt(Math.round(limit * 10)) * BigInt(total);
        expect(Math.sign(shown - limit)).toBe(exact > 0n ? 1 : exact < 0n ? -1 : 0);
      }),
    );
  });

  test('are written as the language writes them', () => {
    expect(localDecimal('2160.5', 'vi')).toBe('2.160,5');
    expect(localDecimal('2160.5', 'en')).toBe('2,160.5');
    expect(localNumber(821.6, 'vi')).toBe('821,6');
    expect(localNumber(-1234567, 'vi')).toBe('-1.234.567');
    expect(localNumber(1e-7, 'en')).toBe('0.0000001');
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
