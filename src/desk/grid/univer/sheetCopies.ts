import { ICommandService, UniverInstanceType } from '@univerjs/core';
import type { IWorkbookData, Workbook } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { SheetTab, SheetView, WorkbookView } from 'excel-host/service';
import type { GridLanguage } from '../convert/numberFormat';
import { shell, worksheetData } from '../convert/sheet';
import { tabColour } from '../convert/tabColour';
import type { RunningUniver } from './createUniver';
import type { ModelGuard } from './guard';
import { dropRules, layRules } from './rules';
import { SheetCopy } from './sheetCopy';

const NOTHING_YET: Pick<WorkbookView, 'name' | 'sheets'> = {
  name: '',
  sheets: [{ id: 'nothing', name: ' ', visibility: 'Visible', tabColor: '', protected: false }],
};

/** Hidden sheets have no tab. */
const shownTabs = (tabs: readonly SheetTab[]): readonly SheetTab[] =>
  tabs.filter(({ visibility }) => visibility === 'Visible');

/**
 * Univer's workbook: a tab for every sheet of the model, cells only where a sheet was shown. A sheet that is made again gets a new
 * id, is shown, and only then the old one goes: Univer is never without the sheet it is showing.
 */
export class SheetCopies {
  private workbook: Workbook | null = null;
  private unitId = '';
  private made = 0;
  /** The model's id → Univer's id. */
  private readonly univerIds = new Map<string, string>();
  private readonly copies = new Map<string, SheetCopy>();

  constructor(
    private readonly running: RunningUniver,
    private readonly guard: ModelGuard,
    private readonly language: GridLanguage,
  ) {
    // Univer starts its parts for sheets with the first workbook, and they must be there to be listened to.
    this.open(NOTHING_YET);
  }

  /** Univer's workbook of the workbook that is open. */
  get book(): Workbook | null {
    return this.workbook;
  }

  copy(modelId: string): SheetCopy | null {
    return this.copies.get(modelId) ?? null;
  }

  /** The copy that Univer shows; null while it shows a tab without its cells. */
  shown(): SheetCopy | null {
    const active = this.workbook?.getActiveSheet().getSheetId();
    for (const copy of this.copies.values()) if (copy.univerId === active) return copy;
    return null;
  }

  modelId(univerId: string): string | null {
    for (const [model, univer] of this.univerIds) if (univer === univerId) return model;
    return null;
  }

  /** Begins anew with the tabs of a workbook. */
  open(view: Pick<WorkbookView, 'name' | 'sheets'>): void {
    this.close();
    this.unitId = `workbook${++this.made}`;
    const shells = shownTabs(view.sheets).map((tab) => shell(this.newId(tab.id), tab));
    const data: Partial<IWorkbookData> = {
      id: this.unitId,
      name: view.name,
      sheetOrder: shells.map(({ id }) => id),
      sheets: Object.fromEntries(shells.map((sheet) => [sheet.id, sheet])),
    };
    this.workbook = this.guard.show(() =>
      this.running.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data),
    );
  }

  close(): void {
    for (const copy of this.copies.values()) copy.markGone();
    this.copies.clear();
    this.univerIds.clear();
    if (this.workbook) this.guard.show(() => this.running.api.disposeUnit(this.unitId));
    this.workbook = null;
  }

  /** Makes Univer's tabs equal to the model's. */
  showTabs(all: readonly SheetTab[]): void {
    const { workbook } = this;
    const tabs = shownTabs(all);
    if (!workbook) return;
    this.guard.show(() => {
      tabs.forEach((tab, index) => {
        if (!this.univerIds.has(tab.id)) this.insert(shell(this.newId(tab.id), tab), index);
        this.showTab(workbook, tab, index);
      });
      const gone = [...this.univerIds.keys()].filter((id) => !tabs.some((tab) => tab.id === id));
      const [next] = tabs;
      if (next && gone.includes(this.modelId(workbook.getActiveSheet().getSheetId()) ?? '')) this.activate(next.id);
      for (const id of gone) this.forget(id);
    });
  }

  /** Takes a name that the model refused out of the tab again. */
  nameAgain(modelId: string): void {
    const subUnitId = this.univerIds.get(modelId) ?? '';
    const sheet = this.workbook?.getSheetBySheetId(subUnitId);
    if (sheet) this.execute(SetWorksheetNameMutation.id, { subUnitId, name: sheet.getName() });
  }

  /** Puts a fresh copy in the place of what stands for the sheet, and shows it. */
  place(view: SheetView): SheetCopy | null {
    const { workbook } = this;
    const old = this.univerIds.get(view.id);
    if (!workbook || old === undefined) return null;
    const copy = new SheetCopy(view.id, this.newId(view.id), view, this.language);
    const cellData = copy.firstCells();
    const zoomRatio = workbook.getSheetBySheetId(old)?.getZoomRatio() ?? 1;
    this.guard.show(() => {
      workbook.addStyles(copy.styles.takeFresh());
      this.insert(
        { ...worksheetData(copy.univerId, view), cellData, zoomRatio },
        workbook.getSheetOrders().indexOf(old),
      );
      layRules(this.running.injector, this.unitId, copy);
      this.copies.get(view.id)?.markGone();
      this.copies.set(view.id, copy);
      this.activate(view.id);
      this.remove(old);
    });
    return copy;
  }

  activate(modelId: string): void {
    const subUnitId = this.univerIds.get(modelId);
    if (subUnitId === undefined || this.workbook?.getActiveSheet().getSheetId() === subUnitId) return;
    this.execute(SetWorksheetActiveOperation.id, { subUnitId });
  }

  /** Univer's commands that carry the unit by themselves. */
  execute(id: string, params: Record<string, unknown>): void {
    this.guard.show(() => {
      this.running.injector.get(ICommandService).syncExecuteCommand(id, { unitId: this.unitId, ...params });
    });
  }

  private newId(modelId: string): string {
    const id = `${modelId}~${++this.made}`;
    this.univerIds.set(modelId, id);
    return id;
  }

  private insert(sheet: object, index: number): void {
    this.execute(InsertSheetMutation.id, { index, sheet });
  }

  private remove(univerId: string): void {
    dropRules(this.running.injector, this.unitId, univerId);
    this.execute(RemoveSheetMutation.id, { subUnitId: univerId });
  }

  private forget(modelId: string): void {
    const univerId = this.univerIds.get(modelId);
    this.copies.get(modelId)?.markGone();
    this.copies.delete(modelId);
    this.univerIds.delete(modelId);
    if (univerId !== undefined) this.remove(univerId);
  }

  private showTab(workbook: Workbook, tab: SheetTab, index: number): void {
    const subUnitId = this.univerIds.get(tab.id) ?? '';
    const sheet = workbook.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    if (sheet.getName() !== tab.name) this.execute(SetWorksheetNameMutation.id, { subUnitId, name: tab.name });
    const color = tabColour(tab.tabColor);
    if (sheet.getTabColor() !== color) this.execute(SetTabColorMutation.id, { subUnitId, color });
    const fromOrder = workbook.getSheetOrders().indexOf(subUnitId);
    if (fromOrder !== index) this.execute(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder: index });
  }
}
