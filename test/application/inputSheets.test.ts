import { inputSheetsOf } from '../../src/application/inputSheets';
import type { TemplateRows } from '../../src/workbook/schema';
import { ownSetRows } from '../../src/workbook/schema/template/ownSet';
import { standardRows } from '../../src/workbook/schema/template/rows';
import { templatePictures } from '../../src/workbook/schema/template';
import { templateGrids } from '../support/grids';

const ALL = templatePictures('vi').map(({ name }) => name);

test('an empty workbook lacks every input sheet', () => {
  expect(inputSheetsOf({ grids: new Map(), sheetNames: [] })).toEqual({
    present: [],
    missing: ALL,
    blank: true,
    ownSet: false,
  });
});

test('a template has them all', () => {
  expect(inputSheetsOf({ grids: templateGrids(), sheetNames: ALL })).toEqual({
    present: ALL,
    missing: [],
    blank: true,
    ownSet: false,
  });
});

test('a sheet is there by its name without case, or by one of its tables wherever it stands', () => {
  const grids = new Map([...templateGrids()].filter(([table]) => table === 'tblDat'));
  const { present } = inputSheetsOf({ grids, sheetNames: ['PHƯỜNG', 'Trang1'] });
  expect(present).toEqual(['Phường', 'Đất']);
});

test('a workbook whose sheet of rules was made before there were readings is offered them on a sheet of their own', () => {
  const older = new Map([...templateGrids()].filter(([table]) => table !== 'tblCachDoc'));
  expect(inputSheetsOf({ grids: older, sheetNames: ALL }).missing).toEqual(['Cách đọc']);
  const offered = new Map([...older, ['tblCachDoc', templateGrids().get('tblCachDoc')!]]);
  expect(inputSheetsOf({ grids: offered, sheetNames: [...ALL, 'Cách đọc'] }).missing).toEqual([]);
});

test('a table that was turned into a range does not make its sheet be there', () => {
  const grids = new Map([...templateGrids()].map(([table, grid]) => [table, { ...grid, table: null }]));
  expect(inputSheetsOf({ grids, sheetNames: [] }).present).toEqual([]);
});

test('one entry in a table of data ends its being blank; rules and settings do not', () => {
  expect(inputSheetsOf({ grids: templateGrids({ tblThietLap: [{ setting: 'x' }] }), sheetNames: ALL }).blank).toBe(
    true,
  );
  expect(inputSheetsOf({ grids: templateGrids({ tblDat: [{ area: 0 }] }), sheetNames: ALL }).blank).toBe(false);
});

test('rules of one’s own are told from those of the decision, also where some of these stand beside them', () => {
  const ownSet = (rows: TemplateRows): boolean => inputSheetsOf({ grids: templateGrids(rows), sheetNames: ALL }).ownSet;
  expect(ownSet({})).toBe(false);
  expect(ownSet({ tblTieuChi: [] })).toBe(false);
  expect(ownSet(ownSetRows('vi'))).toBe(true);
  const [decision] = standardRows('vi').tblTieuChi!;
  expect(ownSet({ tblTieuChi: [...ownSetRows('vi').tblTieuChi!, decision!] })).toBe(false);
});
