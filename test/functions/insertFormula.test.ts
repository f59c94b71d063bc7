import { formulaFor, insertFormula, type ExampleSubjects, type Insertion } from '../../src/functions/insertFormula';
import { HostFailure, type CellEdit, type SelectedCell } from '../../src/application/ports';

const SUBJECTS: ExampleSubjects = { ward: 'Phường "A"', criterion: 'T01', group: 3, year: 2025 };

test.each([
  ['WARDSCORE', '=KM.WARDSCORE("Phường ""A""",2025)'],
  ['WHY', '=KM.WHY("Phường ""A""","T01",2025)'],
  ['GROUPPASS', '=KM.GROUPPASS(3,2025)'],
  ['WARDSCORES', '=KM.WARDSCORES(2025)'],
  ['LANDSTATUS', '=KM.LANDSTATUS("Phường ""A""")'],
  ['CASESALLOWED', '=KM.CASESALLOWED(205,6)'],
] as const)('an example of %s speaks of the workbook, quotation marks doubled', (id, formula) => {
  expect(formulaFor(id, SUBJECTS)).toBe(formula);
});

test('without a workbook the example is that of the help pages', () => {
  expect(formulaFor('WARDSCORE', null)).toBe('=KM.WARDSCORE("An Tảo",2022)');
});

const WANTED = { formula: '=KM.WARDSCORES()', spills: true };

function workbook(selected: Partial<SelectedCell>, failure: unknown = null) {
  const edits: CellEdit[] = [];
  const empty = { sheet: 'Ghi chú', cell: 'B2', content: '', isText: false, table: null, isStatusSheet: false };
  let cell: SelectedCell = { ...empty, ...selected };
  return {
    edits,
    select: (more: Partial<SelectedCell>) => {
      cell = { ...cell, ...more };
    },
    selectedCell: () => Promise.resolve(cell),
    edit: (more: readonly CellEdit[]) => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a host may reject with anything
      if (failure !== null) return Promise.reject(failure);
      edits.push(...more);
      return Promise.resolve();
    },
  };
}

test('an empty cell gets the formula at once', async () => {
  const book = workbook({});
  expect(await insertFormula(book, WANTED, null)).toEqual({
    kind: 'inserted',
    place: { sheet: 'Ghi chú', cell: 'B2' },
    formula: '=KM.WARDSCORES()',
  });
  expect(book.edits).toEqual([{ sheet: 'Ghi chú', cell: 'B2', value: { formula: '=KM.WARDSCORES()' } }]);
});

const obstacleOf = (insertion: Insertion): string => (insertion.kind === 'refused' ? insertion.obstacle : 'none');

test('a cell that holds something is overwritten only once that very cell and content were confirmed', async () => {
  const book = workbook({ content: '12' });
  const first = await insertFormula(book, WANTED, null);
  expect(obstacleOf(first)).toBe('occupied');
  const confirmed = first.kind === 'refused' ? first.cell : null;
  for (const other of [{ cell: 'B3' }, { cell: 'B2', content: '13' }, { content: '12', sheet: 'Khác' }]) {
    book.select(other);
    expect(obstacleOf(await insertFormula(book, WANTED, confirmed))).toBe('occupied');
  }
  expect(book.edits).toEqual([]);
  book.select({ sheet: 'Ghi chú' });
  expect(obstacleOf(await insertFormula(book, WANTED, confirmed))).toBe('none');
  expect(book.edits).toHaveLength(1);
});

test.each([
  ['statusSheet', { isStatusSheet: true }],
  ['inputTable', { table: 'TBLNHOM3' }],
  ['spillInTable', { table: 'Table1' }],
  ['asText', { isText: true }],
] as const)('%s is told even when overwriting was confirmed, and nothing is written', async (obstacle, selected) => {
  const book = workbook({ ...selected, content: '12' });
  const confirmed = await book.selectedCell();
  expect(obstacleOf(await insertFormula(book, WANTED, confirmed))).toBe(obstacle);
  expect(book.edits).toEqual([]);
});

test('a protected sheet is an obstacle; any other refusal of the host is thrown', async () => {
  const refused = workbook({}, new HostFailure('sheetProtected', '', true));
  expect(obstacleOf(await insertFormula(refused, WANTED, null))).toBe('protected');
  const typing = workbook({}, new HostFailure('cellEditMode', '', true));
  await expect(insertFormula(typing, WANTED, null)).rejects.toMatchObject({ code: 'cellEditMode' });
});
