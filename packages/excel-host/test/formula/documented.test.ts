import { Engine } from '../../src/formula/engine/engine';
import { CELLS, DOCUMENTED, LEFT_ALONE } from './documented';
import { openBook } from './support';

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(b));

describe('what Excel documents of its functions', () => {
  test('at least 150 formulas are held here', () => {
    expect(DOCUMENTED.length).toBeGreaterThan(300);
  });

  test.each(DOCUMENTED)('=%s is %p', (formula, expected) => {
    const { value, calculator } = openBook({ ...CELLS, Z99: `=${formula}` });
    expect(calculator.leftAlone()).toEqual([]);
    const found = value('Z99');
    const same =
      typeof found === 'number' && typeof expected === 'number' ? close(found, expected) : found === expected;
    expect({ found, same }).toEqual({ found, same: true });
  });

  test.each(LEFT_ALONE)('=%s is left alone with the value it had, and named', (formula) => {
    const { value, calculator, enter } = openBook({ ...CELLS, Z99: `=${formula}` }, { Z99: 'trước' });
    enter({ C1: 11, C2: 12 });
    expect(value('Z99')).toBe('trước');
    expect(calculator.leftAlone()).toHaveLength(1);
    expect(calculator.complete()).toBe(false);
  });
});

test('in a workbook that counts days from 1904, functions of dates are left alone and others are calculated', () => {
  const { workbook, enter, value, calculator } = openBook({ A1: 10 });
  workbook.date1904 = true;
  enter({ B1: '=A1*2', B2: '=YEAR(A1)', B3: '=TEXT(A1,"dd/mm/yyyy")' });
  expect(value('B1')).toBe(20);
  expect(calculator.leftAlone().map(({ what }) => what)).toEqual(['YEAR', 'TEXT']);
});

describe('what a formula leaves to the others', () => {
  /** Each takes some function to where it may change what it was given. */
  const ARGUMENTS = [
    ...['C1:C6', 'C1:C6,1,-1', 'E1:F3,2,-1', 'E1:F3,2,-1,TRUE', 'A1:A6,C1:C6,-1', 'A1:A6,"x",C1', 'B1:B6,"x",C1'],
    ...['E1:E3,F1:F3,E1', '2,E1:F3,2', 'C1:C6,B1:B6,"x"', 'C1,B1:B6,"x"', 'C1,2', 'E1:F3,-1', '2,E1:E3,F1', 'TRUE,C1'],
    ...['9,E1:F3', '14,6,C1:C6,1', 'A1,"a"', 'E1:F3,LAMBDA(x,SUM(x))', 'A1:A6,"a","b"', 'E1:F3,E1,F1', 'FALSE'],
  ];
  const PROBES = ['AND(TRUE,C1>5)', 'ROWS(E1)', 'ROWS(A1)', 'TRUE', 'FALSE', '""&C5'].concat(
    ['A1:A6', 'B1:B6', 'C1:C6', 'E1:F3', 'E1:E3', 'F1:F3'].map((range) => `TEXTJOIN(",",FALSE,${range})`),
  );

  test('no function of the engine changes the cells and addresses that other formulas read in the same calculation', () => {
    const { sheet } = openBook({ ...CELLS });
    const engine = new Engine();
    engine.begin([{ sheet, alias: 'Sheet_1' }]);
    const run = (formula: string): unknown => {
      const program = engine.read(`=${formula}`);
      return program && engine.run(program, sheet, 90, 20).values;
    };
    const probe = (): string => JSON.stringify(PROBES.map(run));
    const before = probe();
    const names = engine.names();
    expect(names.length).toBeGreaterThan(400);
    const guilty = names.filter((name) => {
      for (const args of ARGUMENTS) run(`${name}(${args})`);
      const changed = probe() !== before;
      if (changed) engine.forget();
      return changed;
    });
    expect(guilty).toEqual([]);
  });

  test('a range sorted by one formula stands as it was for its neighbours', () => {
    const { value, enter } = openBook({
      ...CELLS,
      H1: '=INDEX(SORT(C1:C6,1,-1),1)',
      H2: '=INDEX(C1:C6,1)',
      H3: '=SUMIF(A1:A6,"An Tảo",C1:C6)',
      H4: '=SUMPRODUCT((A1:A6="Lam Sơn")*C1:C6)',
    });
    enter({ C1: 11 });
    expect(['H1', 'H2', 'H3', 'H4'].map((cell) => value(cell))).toEqual([30, 11, 23, 20.5]);
  });
});
