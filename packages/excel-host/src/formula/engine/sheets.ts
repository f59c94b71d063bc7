import { LocaleType } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import type { Worksheet } from '../../model/types';
import type { Runtime } from './runtime';
import { SheetItem } from './sheetItem';

/** A sheet as formulas given to the engine name it. */
export interface EngineSheet {
  readonly sheet: Worksheet;
  readonly alias: string;
}

const byKey = <T>(find: (key: string) => T | undefined): Readonly<Record<string, T>> =>
  new Proxy<Record<string, T>>({}, { get: (_, key) => (typeof key === 'string' ? find(key) : undefined) });

/** The sheets of a workbook as the engine looks for them. */
export class EngineSheets {
  private readonly items = new Map<string, object>();
  private readonly ids = new Map<string, string>();
  private order: readonly EngineSheet[] = [];

  constructor(
    private readonly unit: string,
    private readonly runtime: Runtime,
  ) {}

  take(sheets: readonly EngineSheet[]): void {
    this.order = sheets;
    this.items.clear();
    this.ids.clear();
    for (const { sheet, alias } of sheets) {
      this.items.set(sheet.id, new SheetItem(sheet));
      this.ids.set(sheet.name.toLowerCase(), sheet.id);
      this.ids.set(alias.toLowerCase(), sheet.id);
    }
  }

  /** Sheets by id, as the engine looks for them. */
  service(): object {
    const nothing = (): object => ({});
    const units = { [this.unit]: byKey((id) => this.items.get(id)) };
    // A sheet that is not there must not be taken for the formula's own.
    const names = {
      [this.unit]: byKey((name) => this.ids.get(name.toLowerCase()) ?? (name === '' ? undefined : 'none')),
    };
    return {
      getUnitData: () => units,
      getSheetNameMap: () => names,
      getUnitStylesData: nothing,
      getFormulaData: nothing,
      getArrayFormulaCellData: nothing,
      getArrayFormulaRange: nothing,
      getDirtyDefinedNameMap: nothing,
      getExecuteUnitId: () => this.unit,
      getExecuteSubUnitId: () => this.runtime.currentSubUnitId,
      getLocale: () => LocaleType.EN_US,
      getSheetsInfo: () => ({
        sheetOrder: this.order.map(({ sheet }) => sheet.id),
        sheetNameMap: Object.fromEntries(this.order.map(({ sheet }) => [sheet.id, sheet.name])),
      }),
      getSheetRowColumnCount: () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS }),
      getFilteredOutRows: () => [],
    };
  }
}
