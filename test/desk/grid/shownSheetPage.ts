import { ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import { createHostService, type CellRow, type SheetView } from 'excel-host/service';
import { FFLATE } from 'excel-host/xlsx';
import { assembleGrid } from '../../../src/desk/grid/assembleGrid';
import { frameIn, startGrid } from '../../../src/desk/grid/createGrid';

/** What the test does from outside, and asks. */
export interface GridUnderTest {
  /** Begins anew with three sheets that hold their own names. */
  begin(): Promise<void>;
  /** As an add-in does: takes away the sheets that it made before, makes new ones, and shows the first of them or none. */
  score(sheets: number, shows: boolean): Promise<void>;
  /** A click on a tab. */
  tab(index: number): void;
  /** The sheet that is shown goes away without the user's doing; the last one stays. */
  removeShown(): Promise<void>;
  rename(index: number, name: string): Promise<void>;
  focus(): void;
  /** Settles once the model has answered everything. */
  settle(): Promise<void>;
  /** The name of the sheet whose cells are on the screen. */
  shown(): string | null;
  /** Names of the sheets that hold a text. */
  sheetsWith(text: string): Promise<string[]>;
  /** What is different between the screen and the model; empty when nothing is. */
  differences(): Promise<string>;
}

const OWN = ['Nhóm 1', 'Nhóm 2', 'Nhóm 3'];
const container = document.getElementById('grid')!;
const service = createHostService(FFLATE, { year: 2024 });
const parts = assembleGrid(container, frameIn(container), service, {
  language: 'vi',
  theme: 'light',
  onRefused: () => undefined,
});
const grid = startGrid(parts);
const { view } = parts;

const valuesOf = (rows: readonly CellRow[]): string[] =>
  rows.flatMap(({ row, columns, values }) =>
    columns.flatMap((column, at) => (values[at] === null ? [] : [`${row},${column}=${JSON.stringify(values[at])}`])),
  );

function shownValues({ rowCount, columnCount }: SheetView): string[] {
  const sheet = view.copies.book!.getActiveSheet();
  const values: string[] = [];
  for (let row = 0; row < rowCount + 3; row += 1)
    for (let column = 0; column < columnCount + 3; column += 1) {
      const value = sheet.getCellRaw(row, column)?.v;
      if (value !== undefined && value !== null) values.push(`${row},${column}=${JSON.stringify(value)}`);
    }
  return values;
}

async function addSheet(name: string): Promise<string> {
  await service.command({ kind: 'addSheet', name });
  const { activeSheetId } = await service.workbook();
  await service.command({ kind: 'enter', sheetId: activeSheetId, row: 0, column: 0, texts: [[`là ${name}`, 'x']] });
  return activeSheetId;
}

const gridUnderTest: GridUnderTest = {
  async begin() {
    await service.create('a.xlsx');
    for (const name of OWN) await addSheet(name);
    await grid.refresh();
  },
  async score(sheets, shows) {
    const before = await service.workbook();
    for (const { id, name } of before.sheets)
      if (name.startsWith('KQ')) await service.command({ kind: 'deleteSheet', sheetId: id });
    const kept = (await service.workbook()).activeSheetId;
    const made: string[] = [];
    for (let number = 1; number <= sheets; number += 1) made.push(await addSheet(`KQ ${String(number)}`));
    await service.command({ kind: 'activate', sheetId: shows ? (made[0] ?? kept) : kept });
  },
  tab(index) {
    const book = view.copies.book!;
    const orders = book.getSheetOrders();
    const subUnitId = orders[index % orders.length]!;
    void parts.running.injector
      .get(ICommandService)
      .executeCommand(SetWorksheetActiveOperation.id, { unitId: book.getUnitId(), subUnitId });
  },
  async removeShown() {
    if (view.shownId !== null) await service.command({ kind: 'deleteSheet', sheetId: view.shownId });
  },
  async rename(index, name) {
    const { sheets } = await service.workbook();
    await service.command({ kind: 'renameSheet', sheetId: sheets[index % sheets.length]!.id, name });
  },
  focus: () => grid.focus(),
  settle: () => grid.settle(),
  shown: () => view.tabs.find(({ id }) => id === view.shownId)?.name ?? null,
  async sheetsWith(text) {
    const { sheets } = await service.workbook();
    const found = await Promise.all(
      sheets.map(async ({ id, name }) => {
        const { rows } = await service.sheet(id);
        return rows.some(({ values }) => values.includes(text)) ? [name] : [];
      }),
    );
    return found.flat();
  },
  async differences() {
    const workbook = await service.workbook();
    const tabs = view.copies.book!.getSheetOrders().map((id) => view.copies.book!.getSheetBySheetId(id)?.getName());
    const names = workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
    if (tabs.join() !== names.join()) return `tabs ${tabs.join()} for sheets ${names.join()}`;
    const active = view.copies.book!.getActiveSheet();
    const model = workbook.sheets.find(({ id }) => id === view.copies.modelId(active.getSheetId()));
    if (!model || view.shownId !== model.id) return `${active.getName()} is shown without its cells`;
    const sheet = await service.sheet(model.id);
    const [shown, meant] = [shownValues(sheet).join(), valuesOf(sheet.rows).join()];
    return shown === meant ? '' : `${sheet.name} shows ${shown} for ${meant}`;
  },
};
Object.assign(window, { gridUnderTest });
