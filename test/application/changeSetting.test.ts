import fc from 'fast-check';
import { changeSetting, writeSetting, type SettingChange, type SettingId } from '../../src/application/changeSetting';
import type { CellEdit } from '../../src/application/ports';
import { LANGUAGES } from '../../src/language/language';
import { schemaTexts } from '../../src/language/schema';
import type { CellValue, Grid, Grids } from '../../src/workbook/grid';
import { readWorkbook } from '../../src/workbook/read';
import { cellName } from '../../src/cells/address';
import { choiceIds } from '../../src/workbook/schema';
import { plainGrid, templateGrids, withCell } from '../support/grids';

const editsOf = (change: SettingChange): readonly CellEdit[] => {
  if (change.kind !== 'edits') throw new Error(JSON.stringify(change));
  return change.edits;
};

/** The grids after the edits were written. */
function applied(grids: Grids, edits: readonly CellEdit[]): Map<string, Grid> {
  const after = new Map(grids);
  for (const { sheet, cell, value } of edits) {
    const grid = after.get('tblThietLap')!;
    expect(sheet).toBe(grid.sheet);
    const values = grid.values.map((line, row) =>
      line.map((old, column) =>
        cellName(grid.row + row, grid.column + column) === cell ? ((value ?? '') as CellValue) : old,
      ),
    );
    after.set('tblThietLap', { ...grid, values });
  }
  return after;
}

const settingsOf = (grids: Grids) => readWorkbook(grids, { date1904: false }).settings;
const table = (...rows: (readonly CellValue[])[]): Map<string, Grid> =>
  new Map([
    ['tblThietLap', plainGrid('tblThietLap', 'Thiết lập', [['Mục thiết lập', 'Giá trị', 'Giải thích'], ...rows])],
  ]);

const TEMPLATE = templateGrids();
const CHOICES = ['forcePolicy', 'colourTheme', 'mergerRule', 'language'] as const;
const IN = { vi: TEMPLATE, en: templateGrids({}, 'en') };
const EVERY_CHOICE = LANGUAGES.flatMap((language) =>
  CHOICES.flatMap((id) => choiceIds(id).map((choice) => [language, id, choice] as const)),
);

describe('what is written is what will be read', () => {
  test.each(EVERY_CHOICE)('in a %s table, %s becomes %s, in the words of the table', (language, id, choice) => {
    const grids = IN[language];
    const edits = editsOf(changeSetting(grids, id, choice));
    expect(edits).toHaveLength(1);
    expect(Object.values(schemaTexts[language].choices[id])).toContain(edits[0]!.value);
    expect(settingsOf(applied(grids, edits))[id]).toBe(choice);
  });

  test('every year a workbook can speak of is written as a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => {
        const edits = editsOf(changeSetting(TEMPLATE, 'scoredYear', ` ${String(year)} `));
        expect(edits.map(({ value }) => value)).toEqual([year]);
        expect(settingsOf(applied(TEMPLATE, edits)).scoredYear).toBe(year);
      }),
      { numRuns: 20 },
    );
  });

  test.each(['31/12/2023', '31-12-2023', '31.12.2023', '2023-12-31'])('the day %s is written day first', (typed) => {
    const grids = TEMPLATE;
    const edits = editsOf(changeSetting(grids, 'reportDate', typed));
    expect(edits.map(({ value }) => value)).toEqual(['31/12/2023']);
    expect(settingsOf(applied(grids, edits)).reportDate).toBe('2023-12-31');
  });

  test.each(['scoredYear', 'reportDate', 'issuer'] as const)('%s left blank gives its default again', (id) => {
    const filled = { scoredYear: '2022', reportDate: '31/12/2022', issuer: 'Công an tỉnh' };
    const grids = applied(TEMPLATE, editsOf(changeSetting(TEMPLATE, id, filled[id])));
    const edits = editsOf(changeSetting(grids, id, '  '));
    expect(edits.map(({ value }) => value)).toEqual([null]);
    expect(settingsOf(applied(grids, edits))[id]).toBe(id === 'issuer' ? '' : null);
  });

  test('no other cell is touched', () => {
    const grids = TEMPLATE;
    const before = grids.get('tblThietLap')!.values;
    const after = applied(grids, editsOf(changeSetting(grids, 'colourTheme', 'greenRed'))).get('tblThietLap')!.values;
    const changed = after.flatMap((line, row) => line.filter((cell, column) => cell !== before[row]![column]));
    expect(changed).toEqual(['Xanh đỏ']);
  });
});

describe('what is typed wrongly is refused in the words of the reader', () => {
  test.each([
    ['scoredYear', '1999', 'outOfRange'],
    ['scoredYear', 'năm nay', 'notANumber'],
    ['scoredYear', '2023,5', 'notWhole'],
    ['reportDate', '31/02/2023', 'notADate'],
    ['forcePolicy', 'cả hai', 'unknownChoice'],
  ] as const)('%s as “%s” is %s', (id, typed, code) => {
    expect(changeSetting(TEMPLATE, id, typed)).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'unreadable', issue: { code, found: typed } },
    });
  });
});

describe('a table that people have changed', () => {
  test.each([
    ['Số liệu tính đến ngày', 'reportDate', '30/06/2024', '30/06/2024'],
    ['Ngôn ngữ', 'language', 'en', 'English'],
    ['Kết quả được dùng', 'forcePolicy', 'computed', 'Theo số liệu'],
  ] as const)('a row that an earlier version named “%s” is found and changed', (name, id, wanted, written) => {
    const changed = changeSetting(table([name, '', '']), id, wanted);
    expect(changed).toMatchObject({ kind: 'edits', edits: [{ value: written }] });
  });

  test('is refused when it is not there', () => {
    expect(changeSetting(new Map(), 'language', 'en')).toEqual({ kind: 'refused', refusal: { kind: 'noTable' } });
  });

  test('is refused without its column of values', () => {
    const grids = withCell(TEMPLATE, 'tblThietLap', 0, 'Giá trị', 'Khác');
    expect(changeSetting(grids, 'language', 'en')).toMatchObject({ refusal: { kind: 'noColumn', sheet: 'Thiết lập' } });
  });

  test('takes a missing setting below the last row when none is blank, and the table grows by it', () => {
    const full = table(['Ngôn ngữ', 'Tiếng Việt', '']).get('tblThietLap')!;
    const change = changeSetting(
      new Map([['tblThietLap', { ...full, table: 'tblThietLap' }]]),
      'colourTheme',
      'greenRed',
    );
    expect(change).toMatchObject({ growth: [{ table: 'tblThietLap', sheet: 'Thiết lập', rows: 1 }] });
    expect(editsOf(change).map(({ cell }) => cell)).toEqual(['A6', 'B6']);
  });

  test('takes a missing setting into its first blank row, named in the language of the others', () => {
    const grids = table(['Language', 'English', ''], ['', '', ''], ['', '', '']);
    const edits = editsOf(changeSetting(grids, 'colourTheme', 'blackAndWhite'));
    expect(edits).toEqual([
      { sheet: 'Thiết lập', cell: 'A6', value: 'Colours' },
      { sheet: 'Thiết lập', cell: 'B6', value: schemaTexts.en.choices.colourTheme.blackAndWhite },
    ]);
    expect(settingsOf(applied(grids, edits)).colourTheme).toBe('blackAndWhite');
  });

  test('a row with only an explanation is not blank', () => {
    const grids = table(['Ngôn ngữ', 'Tiếng Việt', ''], ['', '', 'đừng xóa']);
    expect(editsOf(changeSetting(grids, 'issuer', 'A')).map(({ cell }) => cell)).toEqual(['A7', 'B7']);
  });

  test('a setting that stands twice is changed in both rows, so that the last one read agrees', () => {
    const grids = table(['Màu sắc', 'Xanh đỏ', ''], ['màu  SẮC', 'Đen trắng', '']);
    const edits = editsOf(changeSetting(grids, 'colourTheme', 'colourBlindSafe'));
    expect(edits.map(({ cell }) => cell)).toEqual(['B5', 'B6']);
    expect(settingsOf(applied(grids, edits)).colourTheme).toBe('colourBlindSafe');
  });

  test('columns in another order are found by their headers', () => {
    const grid = plainGrid('tblThietLap', 'Cài đặt', [
      ['Ghi thêm', 'Giá trị', 'Mục thiết lập'],
      ['x', 'Tiếng Việt', 'Ngôn ngữ'],
    ]);
    const edits = editsOf(changeSetting(new Map([['tblThietLap', grid]]), 'language', 'en'));
    expect(edits).toEqual([{ sheet: 'Cài đặt', cell: 'B5', value: 'English' }]);
  });
});

test('whatever is typed, the change is either refused or read back as something', () => {
  const ids = ['scoredYear', 'reportDate', 'issuer', ...CHOICES] as const;
  fc.assert(
    fc.property(fc.constantFrom<SettingId>(...ids), fc.string({ unit: 'grapheme' }), (id, typed) => {
      const change = changeSetting(TEMPLATE, id, typed);
      if (change.kind === 'refused') return change.refusal.kind === 'unreadable';
      const { issues } = readWorkbook(applied(TEMPLATE, change.edits), { date1904: false });
      return issues.every(({ sheet, cell }) => sheet !== 'Thiết lập' || cell !== change.edits[0]!.cell);
    }),
    { numRuns: 60 },
  );
});

describe('writing a setting', () => {
  const port = (grids: Grids) => {
    const asked: string[][] = [];
    const written: CellEdit[] = [];
    return {
      asked,
      written,
      workbook: {
        read: (requests: readonly { readonly table: string }[]) => {
          asked.push(requests.map((each) => each.table));
          const empty = { statusSheets: new Map<string, string>(), protectedSheets: [], workbookProtected: false };
          return Promise.resolve({ ...empty, grids, sheetNames: [], date1904: false });
        },
      },
      editing: {
        edit: (edits: readonly CellEdit[]) => {
          written.push(...edits);
          return Promise.resolve();
        },
      },
    };
  };

  test('reads the table of settings as it stands now, and nothing else, before it writes', async () => {
    const { workbook, editing, asked, written } = port(table(['', '', ''], ['Ngôn ngữ', 'Tiếng Việt', '']));
    await writeSetting(workbook, editing, 'language', 'en');
    expect(asked).toEqual([['tblThietLap']]);
    expect(written).toEqual([{ sheet: 'Thiết lập', cell: 'B6', value: 'English' }]);
  });

  test('a refused change writes nothing', async () => {
    const { workbook, editing, written } = port(new Map());
    expect(await writeSetting(workbook, editing, 'language', 'en')).toMatchObject({ kind: 'refused' });
    expect(written).toEqual([]);
  });
});
