import type { Pair } from './pair';
import { withoutSheet } from '../address';

const MARGINS = ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'footerMargin'] as const;

/** Queues the reading of a backup's page and panes; what is answered gives them to the sheet again. */
export function queuePage(context: Excel.RequestContext, { target, backup }: Pair): () => void {
  const { worksheets } = context.workbook;
  const old = worksheets.getItem(backup.name);
  const panes = old.freezePanes.getLocationOrNullObject();
  const titles = old.pageLayout.getPrintTitleRowsOrNullObject();
  old.load('tabColor,showGridlines');
  old.pageLayout.load(['orientation', 'zoom', ...MARGINS]);
  old.pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
  panes.load('address');
  titles.load('address');
  return () => {
    const sheet = worksheets.getItem(target.name);
    // Of a hidden sheet Excel tells no colour: then that of the sheet stays.
    const tabColour = old.tabColor as string | null;
    if (tabColour !== null) sheet.tabColor = tabColour;
    sheet.showGridlines = old.showGridlines;
    sheet.pageLayout.orientation = old.pageLayout.orientation;
    sheet.pageLayout.zoom = old.pageLayout.zoom;
    for (const margin of MARGINS) sheet.pageLayout[margin] = old.pageLayout[margin];
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter =
      old.pageLayout.headersFooters.defaultForAllPages.centerFooter;
    if (!titles.isNullObject) sheet.pageLayout.setPrintTitleRows(withoutSheet(titles.address));
    sheet.freezePanes.unfreeze();
    if (!panes.isNullObject) sheet.freezePanes.freezeAt(withoutSheet(panes.address));
  };
}
