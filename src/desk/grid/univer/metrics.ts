import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService, ScrollCommand, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import type { SheetMetrics } from '../page/sheetMetrics';
import type { RunningUniver } from './createUniver';

/** Its width lies over the cells; pixels. */
const SCROLL_BAR = 10;

/** Where the cells of the shown sheet stand on the canvas; null before the first sheet is drawn. */
export function shownMetrics(api: FUniver, injector: Injector): SheetMetrics | null {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  if (!workbook || !sheet || !skeleton) return null;
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getId());
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const freeze = sheet.getFreeze();
  return {
    zoom: sheet.getZoom(),
    columnEdge: (column) => skeleton.getOffsetByColumn(column),
    rowEdge: (row) => skeleton.getOffsetByRow(row),
    scroll: { x: viewport?.viewportScrollX ?? 0, y: viewport?.viewportScrollY ?? 0 },
    freeze: { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) },
    size: {
      width: (render?.engine.width ?? 0) - SCROLL_BAR,
      height: (render?.engine.height ?? 0) - SCROLL_BAR,
    },
  };
}

/** Scrolls the shown sheet to a place in pixels before zoom: Univer counts them from the first row and column that scrolls. */
export function scrollTo({ injector }: RunningUniver, { x, y }: SheetMetrics['scroll']): void {
  injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetX: x,
    offsetY: y,
  });
}
