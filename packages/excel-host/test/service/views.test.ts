import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { createWorkbook } from '../../src/model';
import { newPackage } from '../../src/package';
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

  test('a sheet of 26,000 rows and 12 columns is told, changed and undone', async () => {
    const workbook = createWorkbook();
    const [sheet] = workbook.worksheets;
    for (let row = 0; row < 26_000; row++)
      for (let column = 0; column < 12; column++) sheet!.cells.setValue(row, column, column === 0 ? `w${row}` : row);
    const { service, sheetId, command, enter, values } = await openService(
      newPackage(workbook, { codec: CODEC }).save(),
    );
    expect((await service.sheet(sheetId)).rows).toHaveLength(26_000);
    await enter(10, 3, ['5']);
    await command({ kind: 'insertRows', sheetId, row: 5, count: 1 });
    expect(await values(11, 3, 1, 1)).toEqual([[5]]);
    expect(await values(26_000, 0, 1, 1)).toEqual([['w25999']]);
    await command({ kind: 'undo' });
    expect(await values(10, 3, 1, 1)).toEqual([[5]]);
    expect((await service.sheet(sheetId)).rowCount).toBe(26_000);
  });
});

test('the service, the page and all that they stand on run in a browser: nothing of Node is imported', () => {
  const seen = new Set<string>();
  const strangers = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles) {
      const target = join(dirname(path), fileName);
      const found = fileName.startsWith('.') && [`${target}.ts`, join(target, 'index.ts')].find(existsSync);
      if (found) visit(found);
      else strangers.add(fileName);
    }
  };
  for (const door of ['xlsx', 'service']) visit(join(__dirname, `../../src/doors/${door}.ts`));
  expect(seen.size).toBeGreaterThan(100);
  // Univer's engine needs no page and nothing of Node either.
  expect([...strangers].sort()).toEqual(['@univerjs/core', '@univerjs/engine-formula', 'fflate', 'saxes']);
});
