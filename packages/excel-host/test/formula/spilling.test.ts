import { openBook } from './support';

describe('formulas that fill cells', () => {
  test('fill the cells beside them, follow what they read, and give back what they no longer need', () => {
    const { enter, values } = openBook({ A1: 3, A2: 1, A3: 2, C1: '=SORT(A1:A3)', E1: '=SUM(C1:C9)', F1: '=SUM(C1#)' });
    expect(values('C1', 'C2', 'C3', 'E1', 'F1')).toEqual([1, 2, 3, 6, 6]);
    enter({ A1: 30 });
    expect(values('C3', 'E1', 'F1')).toEqual([30, 33, 33]);
    enter({ C1: '=FILTER(A1:A3,A1:A3>1)' });
    expect(values('C1', 'C2', 'C3', 'E1', 'F1')).toEqual([30, 2, null, 32, 32]);
    enter({ C1: null });
    expect(values('C1', 'C2', 'C3', 'E1')).toEqual([null, null, null, 0]);
  });

  test('never write over what somebody entered; they come back once there is room', () => {
    const { enter, values } = openBook({ A1: '=SEQUENCE(3)', B1: '=SUM(A1:A3)' });
    enter({ A2: 'của tôi' });
    expect(values('A1', 'A2', 'A3', 'B1')).toEqual(['#SPILL!', 'của tôi', null, '#SPILL!']);
    enter({ A2: null });
    expect(values('A1', 'A2', 'A3', 'B1')).toEqual([1, 2, 3, 6]);
  });

  test('keep out of tables and merged cells', () => {
    const { enter, value, sheet } = openBook({ A1: '=SEQUENCE(3)' });
    sheet.merges = [{ row: 2, column: 0, rows: 1, columns: 2 }];
    enter({ A1: '=SEQUENCE(4)' });
    expect(value('A1')).toBe('#SPILL!');
  });

  test('are told to the file as array formulas, others are not', () => {
    const { sheet } = openBook({ A1: '=SEQUENCE(2)', C1: '=SUM(A1:A2*A1:A2)', D1: '=SUM(A1:A2)', E1: '=A1+1' });
    expect([...sheet.cells.arrays]).toEqual([
      ['0,0', { formula: '=SEQUENCE(2)', area: { row: 0, column: 0, rows: 2, columns: 1 }, dynamic: true }],
      ['0,2', { formula: '=SUM(A1:A2*A1:A2)', area: { row: 0, column: 2, rows: 1, columns: 1 }, dynamic: true }],
    ]);
  });

  test('an array formula of old keeps its area', () => {
    const { sheet, enter, values } = openBook(
      { A1: 1, A2: 2, C1: '=A1:A2*2' },
      { A1: 1, A2: 2, C1: 2, C2: 4, C3: { error: '#N/A' } },
    );
    sheet.cells.arrays.set('0,2', {
      formula: '=A1:A2*2',
      area: { row: 0, column: 2, rows: 3, columns: 1 },
      dynamic: false,
    });
    enter({ A2: 5 });
    expect(values('C1', 'C2', 'C3')).toEqual([2, 10, '#N/A']);
  });
});
