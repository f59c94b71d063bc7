import { containsCell, intersect, overlaps, sameRect, subtractAll } from '../../model/rect';
import { keepTableHeaders } from '../../model/tables';
import type { Rect, Worksheet } from '../../model/types';
import type { Session } from '../session';
import { requireOneOf } from '../args';
import type { AreasTarget } from './target';

const APPLY_TO = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** `range.clear(applyTo)`. Formats take conditional formats and merges with them, everything takes validations and notes too. */
export function clear({ sheet, rects }: AreasTarget, applyTo: unknown, session: Session): void {
  const what = requireOneOf(applyTo ?? 'All', APPLY_TO, 'applyTo');
  for (const rect of rects) {
    const contentsOnly = what === 'Contents';
    if (contentsOnly) session.requireOpenCells(sheet, rect);
    else session.requireOpenSheet(sheet);
    const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
    const formats = what === 'All' || what === 'Formats';
    if (contents || formats) {
      sheet.cells.clear(rect, contents && formats ? 'all' : contents ? 'contents' : 'formats');
      session.touchCells(sheet);
    }
    if (formats) clearFormats(sheet, rect, session);
    if (what !== 'Contents' && what !== 'Formats') forget(sheet.hyperlinks, rect, sheet, session);
    if (what === 'All') {
      forget(sheet.notes, rect, sheet, session);
      clearValidations(sheet, rect, session);
    }
    if (what === 'All' && session.may('clear-tables')) removeTables(sheet, rect, session);
    if (contents) keepTableHeaders(sheet, rect);
  }
}

function removeTables(sheet: Worksheet, rect: Rect, session: Session): void {
  for (const table of [...sheet.tables]) {
    const part = intersect(table.area, rect);
    if (!part || !sameRect(part, table.area)) continue;
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    session.touchStructure(sheet);
  }
}

function clearFormats(sheet: Worksheet, rect: Rect, session: Session): void {
  clearConditionalFormats(sheet, rect, session);
  if (!sheet.merges.some((merge) => overlaps(merge, rect))) return;
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
  session.touchStructure(sheet);
}

/** Cuts the rectangle out of all rules; rules left without cells go. */
export function clearConditionalFormats(sheet: Worksheet, rect: Rect, session: Session): void {
  if (!sheet.conditionalFormats.some((format) => format.areas.some((area) => overlaps(area, rect)))) return;
  for (const format of sheet.conditionalFormats) format.areas = subtractAll(format.areas, rect);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  session.touchStructure(sheet);
}

export function clearValidations(sheet: Worksheet, rect: Rect, session: Session): void {
  if (!sheet.validations.some((validation) => validation.areas.some((area) => overlaps(area, rect)))) return;
  for (const validation of sheet.validations) validation.areas = subtractAll(validation.areas, rect);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  session.touchStructure(sheet);
}

function forget(places: Map<string, unknown>, rect: Rect, sheet: Worksheet, session: Session): void {
  for (const place of [...places.keys()]) {
    const [row = -1, column = -1] = place.split(',').map(Number);
    if (!containsCell(rect, row, column)) continue;
    places.delete(place);
    session.touchStructure(sheet);
  }
}
