import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';
import type { SheetMetrics } from '../page/overlay';

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
  };
}
