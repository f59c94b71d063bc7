import type { PictureCell } from '../cells/picture';

/**
 * Excel on the web takes 5 MB per request. Long before that, writing a request as JSON, twice, holds the pane for longer than its
 * user should feel; an ordinary workbook is drawn in one request all the same.
 */
export const REQUEST_BUDGET = 1_500_000;

/** Excel on the web gives 5 MB per response. */
export const RESPONSE_BUDGET = 4_000_000;

/** Generous size of one queued action with its object paths, in bytes. */
export const ACTION_BYTES = 400;

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f) bytes += 1;
    else if (unit < 0x20) bytes += 5;
    else if (unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}

/** Bytes that a cell takes in a request, its comma included; never too few by more than the budget's room. */
export function cellBytes(cell: PictureCell): number {
  if (typeof cell === 'string') return utf8Length(cell) + 3;
  if (typeof cell === 'number') return 18;
  if (typeof cell === 'boolean') return 6;
  return cell === null ? 5 : utf8Length(cell.formula) + 3;
}
