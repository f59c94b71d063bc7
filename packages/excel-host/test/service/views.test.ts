import { posix } from 'node:path';
import { createWorkbook } from '../../src/model';
import { newPackage } from '../../src/package';
import { importsOf, sourceFiles } from '../../../../test/house/sources';
import { firstSheet, openDesk } from '../protocol/support';
import { CODEC, openService } from './support';

describe('views', () => {
  test('a sheet is told with all that a grid shows: looks, sizes, tables, rules and the numbers of its charts', async () => {
    const workbook = createWorkbook();
    const desk = await openDesk({}, workbook);
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Ward', 'Value'],
        ['a', 1],
        ['b', 'x'],
      ];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.tables.add('A1:B3', true).name = 'Wards';
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      sheet.freezePanes.freezeRows(1);
    });
    firstSheet(desk).columnWidths.set(1, 99);
    const { service, sheetId } = await openService(newPackage(workbook, { codec: CODEC }).save());
    const view = await service.sheet(sheetId);
    expect(view).toMatchObject({
      name: 'Sheet1',
      rowCount: 3,
      columnCount: 2,
      freeze: { rows: 1, columns: 0 },
      tables: [{ name: 'Wards', area: { row: 0, column: 0, rows: 3, columns: 2 } }],
      charts: [{ categories: ['a', 'b'], series: [{ name: 'Value', values: [1, null] }] }],
    });
    const styles = new Map(view.styles);
    expect(view.rows[0]!.styleIds.map((id) => styles.get(id)!.font.bold)).toEqual([true, true]);
    expect(structuredClone(view)).toEqual(view);
  });

  test('asking for the view of a sheet that is gone is an error', async () => {
    const { service } = await openService();
    await expect(service.sheet('nobody')).rejects.toThrow('nobody');
  });

  test('a sheet of 26,000 rows and 12 columns is told, changed and undone in well under a second each', async () => {
    const workbook = createWorkbook();
    const [sheet] = workbook.worksheets;
    for (let row = 0; row < 26_000; row++)
      for (let column = 0; column < 12; column++) sheet!.cells.setValue(row, column, column === 0 ? `w${row}` : row);
    const { service, sheetId, command, enter } = await openService(newPackage(workbook, { codec: CODEC }).save());
    await service.cells(sheetId, { row: 0, column: 0, rows: 1, columns: 1 });
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const before = performance.now();
      await work();
      return performance.now() - before;
    };
    const times = {
      view: await timed(() => service.sheet(sheetId)),
      cells: await timed(() => service.cells(sheetId, { row: 20_000, column: 0, rows: 60, columns: 12 })),
      enter: await timed(() => enter(10, 3, ['5'])),
      insert: await timed(() => command({ kind: 'insertRows', sheetId, row: 5, count: 1 })),
      undo: await timed(() => command({ kind: 'undo' })),
    };
    expect(Object.entries(times).filter(([, time]) => time > 1500)).toEqual([]);
    if (process.env['SHOW_TIMES']) process.stdout.write(`${JSON.stringify(times)}\n`);
  });
});

test('the service, the page and all that they stand on run in a browser: nothing of Node is imported', () => {
  const files = new Map(sourceFiles('packages/excel-host/src').map((file) => [file.path, file.text]));
  const seen = new Set<string>();
  const strangers: string[] = [];
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const specifier of importsOf(files.get(path) ?? '')) {
      const target = posix.normalize(posix.join(posix.dirname(path), specifier));
      const found = [`${target}.ts`, `${target}/index.ts`].find((name) => files.has(name));
      if (found) visit(found);
      else strangers.push(specifier);
    }
  };
  visit('packages/excel-host/src/service/index.ts');
  visit('packages/excel-host/src/page/index.ts');
  expect(seen.size).toBeGreaterThan(100);
  expect([...new Set(strangers)].sort()).toEqual(['fflate', 'saxes']);
});
