import { addressOf, type Area } from '../cells/address';

/** Excel takes addresses of at most 8,192 characters; some room is left for the sheet name. */
const LONGEST_ADDRESS = 8000;

/** Addresses of several areas, joined by commas into as few texts as Excel's limit allows. */
export function joinAddresses(areas: readonly Area[]): string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const address = addressOf(area);
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      joined[joined.length - 1] = `${last},${address}`;
    } else joined.push(address);
  }
  return joined;
}

/** "'KQ Nhóm'!A1:C9" → "A1:C9". */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
