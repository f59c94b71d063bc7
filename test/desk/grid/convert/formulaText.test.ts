import * as fc from 'fast-check';
import { shownFormula, understoodFormula } from '../../../../src/desk/grid/convert/formulaText';

test.each([
  ['arguments', '=SUM(A1,B2)', '=SUM(A1;B2)'],
  ['a fraction among arguments', '=SUM(A1,2.5,.5)', '=SUM(A1;2,5;,5)'],
  ['an exponent', '=1.5E+3*2', '=1,5E+3*2'],
  [
    'texts in quotes, which stay',
    '=KM.WARDSCORE("Lam, Sơn; 1.5 ""x""",2022)',
    '=KM.WARDSCORE("Lam, Sơn; 1.5 ""x""";2022)',
  ],
  ['sheets in quotes, which stay', "='Nhóm 1,5; a''b'!A1*1.5", "='Nhóm 1,5; a''b'!A1*1,5"],
  ['columns of tables, which stay', '=SUM(tbl[Số, 1.5],2)', '=SUM(tbl[Số, 1.5];2)'],
  ['several columns of a table', '=SUM(tbl[[#Data],[Số, 1.5]])', '=SUM(tbl[[#Data];[Số, 1.5]])'],
  ['an array of two rows', '={1.5,2;3,4}', '={1,5\\2;3\\4}'],
  ['names with points and figures', '=T.TEST(Q1.2024,A1,2)', '=T.TEST(Q1.2024;A1;2)'],
  ['an argument left out', '=IF(A1,,0)', '=IF(A1;;0)'],
])('%s are written as Excel of Vietnam writes them, and read back', (_, host, shown) => {
  expect(shownFormula(host, 'vi')).toBe(shown);
  expect(understoodFormula(shown, 'vi')).toBe(host);
});

test('an English formula is shown as it is', () => {
  expect(shownFormula('=SUM(A1,2.5)', 'en')).toBe('=SUM(A1,2.5)');
  expect(understoodFormula('=SUM(A1,2.5)', 'en')).toBe('=SUM(A1,2.5)');
});

/** Formulas of every kind of part, as files have them. */
const formula = fc
  .letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: 0, max: 999 }).map(String),
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }).map(String),
      fc.constantFrom(
        '.5',
        '2.',
        'A1',
        '$B$2:C9',
        'Q1.x',
        'tbl[Cột, 1]',
        'tbl[[#All],[b;c]]',
        "'Trang, 1.5'!A1",
        '{1,2.5;3,4}',
      ),
      fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/', '&', '<=', '^'), tie('expression'))
        .map((parts) => parts.join('')),
      fc.array(fc.oneof(tie('expression'), fc.constant('')), { maxLength: 4 }).map((all) => `F.X(${all.join(',')})`),
    ),
  }))
  .expression.map((text) => `=${text}`);

test('whatever formula is shown is understood as the same again', () => {
  fc.assert(
    fc.property(formula, (host) => {
      expect(understoodFormula(shownFormula(host, 'vi'), 'vi')).toBe(host);
    }),
  );
});
