/** 1 January 2000 in a workbook whose days count from 1904; 36526 where they count from 1900. */
const NEW_YEAR_2000_FROM_1904 = 35064;

/**
 * Queues the question from which year the workbook counts its days; the answer, whether it is 1904, is there after the next
 * sync. Office.js has no property for it, so a day of known number is asked for. Without an answer it is 1900, as nearly always.
 */
export function queueDateSystem(context: Excel.RequestContext): () => boolean {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => day.value === NEW_YEAR_2000_FROM_1904;
}
