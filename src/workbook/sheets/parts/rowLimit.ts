/** Rows of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;

/** Passes on the first `limit` items and tells at the end how many were left. */
export function* firstOf<Item>(
  items: Iterable<Item>,
  limit: number,
  tellLeft: (left: number) => void,
): Generator<Item> {
  let count = 0;
  for (const item of items) {
    if (count < limit) yield item;
    count++;
  }
  if (count > limit) tellLeft(count - limit);
}
