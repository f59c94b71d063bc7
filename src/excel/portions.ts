import { ACTION_BYTES, REQUEST_BUDGET } from './payload';

/** What is done to one cell in one request: it is reached by its sheet and address, and read or written. */
const ACTIONS_PER_CELL = 3;

/** Items cut so that what is asked of each part fits into one request; `bytesOf` is the size of an item's own content. */
export function portionsOf<Item>(items: readonly Item[], bytesOf: (item: Item) => number): Item[][] {
  const portions: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const needed = ACTIONS_PER_CELL * ACTION_BYTES + bytesOf(item);
    const last = portions.at(-1);
    if (last && needed <= room) last.push(item);
    else {
      portions.push([item]);
      room = REQUEST_BUDGET;
    }
    room -= needed;
  }
  return portions;
}
