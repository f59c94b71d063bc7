import { calculate, openBook } from './support';

describe('what formulas come to', () => {
  const cells = { A1: 0, A2: 1, A3: 2, B1: 'abc', B2: true, C1: -2, D1: { error: '#N/A' } };
  test.each([
    ['=A1+A3*2', 4],
    ['=-A3^2', 4],
    ['=A3%', 0.02],
    ['=A1=""', false],
    ['=E1=""', true],
    ['=E1=0', true],
    ['=E1', 0],
    ['="ABC"="abc"', true],
    ['=1>"a"', false],
    ['=B1&B2', 'abcTRUE'],
    ['=B1+1', '#VALUE!'],
    ['=D1+1', '#N/A'],
    ['=D1=1', '#N/A'],
    ['=1/A1', '#DIV/0!'],
    ['=D1/A1', '#N/A'],
    ['=D1/0', '#N/A'],
    ['=SUMPRODUCT(A2:A3/A3)', 1.5],
    ['=IFERROR(1/A1,"x")', 'x'],
    ['=IF(A1="","trống","có")', 'có'],
    ['=COUNTIF(A:A,">0")', 2],
    ['=SUMPRODUCT((A1:A3>0)*A1:A3)', 3],
    ['=LET(x,A3,x*2)', 4],
    ['=VLOOKUP(2,A1:B3,1,FALSE)', 2],
    ['=HYPERLINK("#\'Sheet1\'!A1","xem")', 'xem'],
    ['=OFFSET(A1,2,0)', 2],
    ['=SUM(A1:INDEX(A1:A3,2))', 1],
    ['=0.1+0.2=0.3', true],
    ['="5"+1', 6],
    ['="a""b"', 'a"b'],
    ['=NOPE(1)', '#NAME?'],
    ['=Không_có', '#NAME?'],
    ['=Nope!A1', '#REF!'],
  ])('%s is %p', (formula, value) => {
    expect(calculate(formula, cells)).toEqual(value);
  });
});

describe('what is calculated', () => {
  test('a change reaches everything that depends on it, over sheets too, and nothing else', () => {
    const { enter, value, addSheet, settle } = openBook({
      A1: 1,
      B1: '=A1*2',
      C1: '=B1+1',
      D1: '=SUM(A1:C1)',
      E1: '=7',
    });
    const other = addSheet('Số liệu');
    settle();
    enter({ A1: '=Sheet1!D1*10' }, other);
    expect(value('A1', other)).toBe(60);
    enter({ A1: 2 });
    expect([value('D1'), value('A1', other)]).toEqual([11, 110]);
  });

  test('a value that came with the file stays until something under it changes', () => {
    const { enter, values } = openBook({ A1: 1, B1: '=A1*2', C1: '=A2*2' }, { A1: 1, B1: 77, C1: 88 });
    enter({ A2: 5 });
    expect(values('B1', 'C1')).toEqual([77, 10]);
  });

  test('a value that nobody here can compute is never overwritten', () => {
    const { enter, values, calculator } = openBook(
      { A1: 1, B1: '=NOPE(A1)', C1: '=A1:A2 A1', D1: '=CELL("row",A1)', E1: '=B1+1' },
      { A1: 1, B1: 5, C1: 6, D1: 7, E1: 6 },
    );
    enter({ A1: 2 });
    expect(values('B1', 'C1', 'D1', 'E1')).toEqual([5, 6, 7, 6]);
    expect(calculator.leftAlone().map(({ what }) => what)).toEqual(['NOPE', ' ', 'CELL']);
  });

  test('a plain formula of a file takes one cell of a range, so it is left alone; sums over products are not', () => {
    const { enter, values } = openBook(
      { A1: 1, A2: 2, B1: '=A1:A2*2', C1: '=SUMPRODUCT((A1:A2>0)*A1:A2)' },
      { A1: 1, A2: 2, B1: 2, C1: 3 },
    );
    enter({ A1: 5 });
    expect(values('B1', 'B2', 'C1')).toEqual([2, null, 7]);
  });

  test('circles end in an error, what hangs on them too, and all of it heals once the circle is broken', () => {
    const { enter, values } = openBook({ A1: '=B1+1', B1: '=C1', C1: '=SUM(A1:A5)', D1: '=C1*2', E1: '=E1' });
    expect(values('A1', 'B1', 'C1', 'D1', 'E1')).toEqual(['#REF!', '#REF!', '#REF!', '#REF!', '#REF!']);
    enter({ B1: 4 });
    expect(values('A1', 'B1', 'C1', 'D1')).toEqual([5, 4, 5, 10]);
  });

  test('a circle that Excel accepted in a file keeps its values', () => {
    const { enter, values } = openBook({ A1: '=B1+C1', B1: '=A1' }, { A1: 10, B1: 10 });
    enter({ C1: 1 });
    expect(values('A1', 'B1')).toEqual([10, 10]);
  });

  test('names, tables and sheets that change their meaning are followed', () => {
    const { enter, value, workbook, sheet, calculator, log, addSheet, settle } = openBook({
      A1: 3,
      B1: '=Mức*2',
      C1: '=Mới!A1',
    });
    expect([value('B1'), value('C1')]).toEqual(['#NAME?', '#REF!']);
    workbook.names.push({ name: 'Mức', formula: '=Sheet1!$A$1', visible: true, comment: '' });
    enter({ F1: 1 });
    expect(value('B1')).toBe(6);
    const added = addSheet('Mới');
    added.cells.setValue(0, 0, 'đây');
    settle();
    expect(value('C1')).toBe('đây');
    workbook.worksheets.splice(1, 1);
    calculator.changed(log.take());
    expect(value('C1')).toBe('#REF!');
    expect(sheet.cells.formula(0, 2)).toBe('=Mới!A1');
  });

  test('a chain of ten thousand formulas is calculated to its end', () => {
    const { enter, value, sheet, settle } = openBook({ A1: 1 });
    for (let row = 1; row < 10_000; row++) sheet.cells.setFormula(row, 0, `=A${row}+1`, null);
    settle();
    expect(value('A10000')).toBe(10_000);
    enter({ A1: 11 });
    expect(value('A10000')).toBe(10_010);
  });
});
