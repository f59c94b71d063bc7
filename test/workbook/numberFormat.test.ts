import fc from 'fast-check';
import { shownAs } from '../../src/workbook/numberFormat';

describe('what a number format shows is told from its tokens', () => {
  test.each<[code: string, kind: 'date' | 'percent' | null]>([
    ['General', null],
    ['', null],
    ['0', null],
    ['#,##0.00', null],
    ['@', null],
    ['0.00E+00', null],
    ['##0.0E-0', null],
    ['# ?/?', null],
    ['dd/mm/yyyy', 'date'],
    ['m/d/yyyy', 'date'],
    ['[$-409]d-mmm-yy;@', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['"ngày" dd "tháng" mm "năm" yyyy', 'date'],
    ['\\n\\g\\à\\y dd', 'date'],
    ['hh:mm:ss', 'date'],
    ['[h]:mm', 'date'],
    ['[mm]', 'date'],
    ['[$-42A]AM/PM h', 'date'],
    ['bbbb', 'date'],
    ['0%', 'percent'],
    ['0.00 %', 'percent'],
    ['[Red]0%', 'percent'],
    ['0"%"', null],
    ['0\\%', null],
    ['0_%', null],
    ['0*%', null],
    ['0 "đồng/tháng"', null],
    ['#,##0 "m²/ngày"', null],
    ['#,##0\\ [$₫-42A]', null],
    ['[Magenta]0', null],
    ['[DBNum1]0', null],
    ['[>1000]0', null],
    ['"dd/mm/yyyy"0', null],
  ])('%s of a positive number: %s', (code, kind) => {
    expect(shownAs(code, 5)).toBe(kind);
  });

  test.each<[code: string, number: number, kind: 'date' | 'percent' | null]>([
    ['0;-0%;dd', 5, null],
    ['0;-0%;dd', -5, 'percent'],
    ['0;-0%;dd', 0, 'date'],
    ['0%', -5, 'percent'],
    ['0%', 0, 'percent'],
    ['0%;0', 0, 'percent'],
    ['[<=1]0%;0', 0.5, 'percent'],
    ['[<=1]0%;0', 2, null],
    ['[>1000]dd/mm/yyyy;0', 45_323, 'date'],
    ['[>1000]dd/mm/yyyy;0', 5, null],
    ['[=0]"không";[<0]0%;0', 0, null],
    ['[=0]"không";[<0]0%;0', -1, 'percent'],
    ['[<>0]0%;0', 0, null],
    ['[>=1,5]0%;0', 1.5, 'percent'],
    ['[<2]dd;0', 3, null],
  ])('%s shows %d by its own section: %s', (code, number, kind) => {
    expect(shownAs(code, number)).toBe(kind);
  });

  test('no code, however odd, is more than it can bear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true }), (code, number) => {
        expect(['date', 'percent', null]).toContain(shownAs(code, number));
      }),
    );
  });

  test('what is quoted never makes a date or a percentage', () => {
    const quoted = fc.string().map((text) => `"${text.replaceAll('"', '')}"`);
    fc.assert(fc.property(quoted, quoted, (a, b) => expect(shownAs(`${a}0${b}`, 5)).toBeNull()));
  });
});
