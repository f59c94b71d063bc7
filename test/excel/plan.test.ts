import { HostFailure, type WorkbookSnapshot } from '../../src/application/ports';
import { planPlacements } from '../../src/excel/plan';
import { pictureOf } from '../support/pictures';

const snapshotOf = (given: Partial<WorkbookSnapshot>): WorkbookSnapshot => ({
  grids: new Map(),
  sheetNames: [],
  statusSheets: new Map(),
  protectedSheets: [],
  workbookProtected: false,
  date1904: false,
  ...given,
});

const failureOf = (act: () => unknown): HostFailure => {
  try {
    act();
  } catch (error) {
    if (error instanceof HostFailure) return error;
  }
  throw new Error('was not refused');
};

test('a sheet of ours is drawn in place, under whatever name it was made', () => {
  const snapshot = snapshotOf({ sheetNames: ['KQ Thử (2)'], statusSheets: new Map([['KQ_THU', 'KQ Thử (2)']]) });
  expect(planPlacements([pictureOf()], snapshot)).toMatchObject([{ sheet: 'KQ Thử (2)', existing: true }]);
});

test("a user's own sheet of the name is left alone, however it is spelt in capitals", () => {
  const snapshot = snapshotOf({ sheetNames: ['kq thử', 'KQ Thử (2)'] });
  expect(planPlacements([pictureOf()], snapshot)).toMatchObject([{ sheet: 'KQ Thử (3)', existing: false }]);
});

test('two pictures never get the same sheet, and names stay within 31 characters', () => {
  const name = 'KQ một tên rất dài đủ ba mươi mố';
  const sheets = planPlacements(
    [pictureOf({ name: name.slice(0, 31) }), pictureOf({ id: 'KQ_HAI', name: name.slice(0, 31) })],
    snapshotOf({}),
  ).map(({ sheet }) => sheet);
  expect(new Set(sheets).size).toBe(2);
  expect(sheets.every((sheet) => sheet.length <= 31)).toBe(true);
});

test('a protected sheet of ours is refused by name before anything is written', () => {
  const snapshot = snapshotOf({
    sheetNames: ['KQ Thử'],
    statusSheets: new Map([['KQ_THU', 'KQ Thử']]),
    protectedSheets: ['KQ Thử'],
  });
  expect(failureOf(() => planPlacements([pictureOf()], snapshot))).toMatchObject({
    code: 'sheetProtected',
    detail: 'KQ Thử',
    restored: true,
  });
});

test("protection of the user's own sheets is no hindrance", () => {
  const snapshot = snapshotOf({ sheetNames: ['KQ Thử'], protectedSheets: ['KQ Thử'] });
  expect(planPlacements([pictureOf()], snapshot)).toMatchObject([{ sheet: 'KQ Thử (2)' }]);
});

test('a workbook with a protected structure is refused', () => {
  expect(failureOf(() => planPlacements([pictureOf()], snapshotOf({ workbookProtected: true }))).code).toBe(
    'workbookProtected',
  );
});

test('an input sheet is never drawn over one that is there', () => {
  const input = pictureOf({ kind: 'input', name: 'Phường' });
  expect(failureOf(() => planPlacements([input], snapshotOf({ sheetNames: ['phường'] }))).code).toBe('nameTaken');
});
