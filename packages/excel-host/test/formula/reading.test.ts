import { readFormula, type FormulaContext } from '../../src/formula/reading';
import { createWorkbook, createWorksheet } from '../../src/model';
import { rectAddress } from '../../src/model/address';
import type { Table, Worksheet } from '../../src/model/types';

const KNOWN = new Set(['SUM', 'IF', 'ROWS', 'KM.WARDSCORE', 'LET', 'COUNTIF', 'INDEX', 'OFFSET', 'SUMPRODUCT']);

function house() {
  const workbook = createWorkbook();
  const [sheet] = workbook.worksheets as [Worksheet];
  const other = createWorksheet(workbook, 'Số liệu');
  ['Phường', 'Điểm', 'A [x]'].forEach((title, index) => other.cells.setValue(4, 1 + index, title));
  const table: Table = {
    id: 1,
    name: 'Bảng',
    area: { row: 4, column: 1, rows: 4, columns: 3 },
    showHeaders: true,
    showTotals: false,
    style: '',
    showBandedRows: false,
    showFilterButton: true,
  };
  other.tables.push(table);
  workbook.names.push({ name: 'Ngưỡng', formula: "='Số liệu'!$C$2", visible: true, comment: '' });
  workbook.names.push({ name: 'Vòng', formula: '=Vòng+1', visible: true, comment: '' });
  workbook.names.push({ name: 'Bên', formula: '=Sheet1!A1', visible: true, comment: '' });
  const around: FormulaContext = {
    workbook,
    aliasOf: (each) => `S${workbook.worksheets.indexOf(each)}`,
    extent: () => ({ rows: 256, columns: 256 }),
    spillOf: ({ row, column }) => (row === 0 && column === 0 ? { row: 0, column: 0, rows: 3, columns: 2 } : null),
    knows: (name) => KNOWN.has(name),
  };
  const read = (formula: string, on = sheet, row = 9, column = 5) =>
    readFormula(formula, { sheet: on, row, column }, around);
  return { read, sheet, other, table };
}

describe('reading a formula', () => {
  test.each([
    ['=A1+SUM($B$2:C3,"a!b")', '=A1+SUM(B2:C3,"a!b")'],
    ["='Số liệu'!A1", '=S1!A1'],
    ["='số LIỆU'!A1", '=S1!A1'],
    ['=Nope!A1', '=#REF!'],
    ['=1E-5+2.5e3+1E+2', '=0.00001+2500+100'],
    ['=SUM(A:A)', '=SUM(A1:A256)'],
    ['=SUM(A1:A1048576)', '=SUM(A1:A256)'],
    ['=Ngưỡng*2', '=S1!C2*2'],
    ['=SUM(Bảng[Điểm])', '=SUM(S1!C6:C8)'],
    ['=SUM(bảng[[Phường]:[Điểm]])', '=SUM(S1!B6:C8)'],
    ['=SUM(Bảng[[#Headers],[#Data],[Điểm]])', '=SUM(S1!C5:C8)'],
    ["=SUM(Bảng[A '[x']])", '=SUM(S1!D6:D8)'],
    ['=SUM(Bảng)', '=SUM(S1!B6:D8)'],
    ['=SUM(Bảng[#All])', '=SUM(S1!B5:D8)'],
    ['=SUM(Bảng[Không có])', '=SUM(#REF!)'],
    ['=SUM(A1#)', '=SUM(A1:B3)'],
    ['=B1#', '=#REF!'],
    ['=@A1:A20', '=A10'],
    ['=@A1:A2', '=#VALUE!'],
    ['=LET(x,1,x+A1)', '=LET(x,1,x+A1)'],
    ['=true', '=TRUE'],
    ['=_xlfn.SUM( A1 , A2 )', '=SUM(A1,A2)'],
  ])('%s is put to the engine as %s', (formula, text) => {
    const { read } = house();
    expect(read(formula)).toMatchObject({ text, unknown: null });
  });

  test('within a table, a column of the own row is meant', () => {
    const { read, other } = house();
    expect(read('=[@Điểm]+Bảng[@[Phường]]', other, 6, 3).text).toBe('=C7+B7');
    expect(read('=[@Điểm]', other, 20, 3).unknown).not.toBeNull();
  });

  test.each([
    ['=NOPE(1)', 'function'],
    ['=Tên', 'name'],
    ['=Vòng', 'syntax'],
    ['=Bên', 'syntax'],
    ['=SUM((A1,A2))', 'syntax'],
    ['=A1:A3 A2:A4', 'syntax'],
    ['=[1]Sheet1!A1', 'syntax'],
    ["='[b.xlsx]S'!A1", 'syntax'],
    ['=Sheet1:Sheet2!A1', 'name'],
    ['=CELL("row")', 'syntax'],
    ['=ROWS(A:A)', 'syntax'],
    ['=A1~1', 'syntax'],
  ])('%s is told to be unknown', (formula, what) => {
    expect(house().read(formula).unknown?.what).toBe(what);
  });

  test('names every cell it hangs on, whole columns in full', () => {
    const { read, sheet, other } = house();
    const { precedents } = read("=A1+SUM('Số liệu'!B:B)+Ngưỡng");
    expect(precedents.map(({ sheet: on, rect }) => [on === sheet ? 'own' : on === other, rectAddress(rect)])).toEqual([
      ['own', 'A1'],
      [true, 'B:B'],
      [true, 'C2'],
    ]);
  });

  test('what reads elsewhere than its text says is known as such', () => {
    const { read } = house();
    expect(read('=OFFSET(A1,1,0)')).toMatchObject({ wandering: true, volatile: true });
    expect(read('=SUM(A1:INDEX(A1:A9,2))')).toMatchObject({ wandering: true, volatile: false });
  });
});
