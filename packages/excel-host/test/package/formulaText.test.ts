import { createFormulaText } from '../../src/package/read/formulaText';

const { fromFile, toFile } = createFormulaText(['KM']);

describe('formulas in files', () => {
  test.each([
    ['=KM.WARDSCORE("Lam Sơn",2022)', '_xldudf_KM_WARDSCORE("Lam Sơn",2022)'],
    ['=IFERROR(KM.WHY(A2,"1.1"),"")&KM.CHANGE(1,2)', 'IFERROR(_xldudf_KM_WHY(A2,"1.1"),"")&_xldudf_KM_CHANGE(1,2)'],
    ['=SUM(KM.GROUPPASS(1))', 'SUM(_xldudf_KM_GROUPPASS(1))'],
    ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['=SORT(KM.WARDSCORES())', '_xlfn._xlws.SORT(_xldudf_KM_WARDSCORES())'],
  ])('%s stands there as %s, and comes back from there', (formula, text) => {
    expect(toFile(formula)).toBe(text);
    expect(fromFile(text)).toBe(formula);
  });

  test('texts and names of sheets that look like our functions stay as they are', () => {
    const formula = `="KM.WHY(1) _xldudf_KM_WHY(1)"&'KM.WHY(1)'!A1&OKM.WHY(1)&KM.Vung`;
    expect(toFile(formula)).toBe(formula.slice(1));
    expect(fromFile(formula.slice(1))).toBe(formula);
  });

  test('functions of add-ins that are not at hand stay as the file names them', () => {
    expect(fromFile('_xldudf_ABC_F(1)')).toBe('=_xldudf_ABC_F(1)');
    expect(toFile('=_xldudf_ABC_F(1)')).toBe('_xldudf_ABC_F(1)');
    expect(createFormulaText().fromFile('_xldudf_KM_WHY(1)')).toBe('=_xldudf_KM_WHY(1)');
  });
});

describe('what a formula fills, named by "#"', () => {
  test.each([
    ['SUM(_xlfn.ANCHORARRAY(B1))', '=SUM(B1#)'],
    ["_xlfn.ANCHORARRAY('Số liệu'!$B$1)+1", "='Số liệu'!$B$1#+1"],
    ['"_xlfn.ANCHORARRAY(B1)"&_xlfn.ANCHORARRAY(D!B2)', '="_xlfn.ANCHORARRAY(B1)"&D!B2#'],
    ['_xlfn.XLOOKUP(1,_xlfn.ANCHORARRAY(A1),B1:B3)', '=XLOOKUP(1,A1#,B1:B3)'],
    ['tbl[#All]', '=tbl[#All]'],
    ['IF(A1=#REF!,"A1#",1)', '=IF(A1=#REF!,"A1#",1)'],
  ])('%s in the file is %s for people, and back', (text, formula) => {
    expect(fromFile(text)).toBe(formula);
    expect(toFile(formula)).toBe(text);
  });
});
