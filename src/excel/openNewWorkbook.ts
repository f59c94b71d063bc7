import { toHostFailure } from './failures';

/** Base64 of bytes, in portions that the arguments of one call can take. */
function base64Of(bytes: Uint8Array): string {
  const PORTION = 0x8000;
  let text = '';
  for (let from = 0; from < bytes.length; from += PORTION)
    text += String.fromCharCode(...bytes.subarray(from, from + PORTION));
  return btoa(text);
}

/** Opens the bytes of a file as a new workbook beside this one, not saved yet. Throws HostFailure where the host does not do that. */
export async function openNewWorkbook(open: (base64: string) => Promise<void>, bytes: Uint8Array): Promise<void> {
  try {
    await open(base64Of(bytes));
  } catch (error) {
    throw toHostFailure(error, true);
  }
}
