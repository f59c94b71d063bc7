import type { DraftNote } from './types';

const LENGTH_BYTES = 4;

/** A draft as one file: the length of the note, the note as JSON, the workbook. One file is written whole or not at all. */
export function toDraftFile({ name, keptAt }: DraftNote, workbook: Uint8Array): Uint8Array<ArrayBuffer> {
  const note = new TextEncoder().encode(JSON.stringify({ name, keptAt }));
  const file = new Uint8Array(LENGTH_BYTES + note.length + workbook.length);
  new DataView(file.buffer).setUint32(0, note.length);
  file.set(note, LENGTH_BYTES);
  file.set(workbook, LENGTH_BYTES + note.length);
  return file;
}

/** Null for a file that is no draft. */
export function fromDraftFile(file: Uint8Array): { readonly note: DraftNote; readonly workbook: Uint8Array } | null {
  if (file.length < LENGTH_BYTES) return null;
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0);
  if (LENGTH_BYTES + length > file.length) return null;
  try {
    const text = new TextDecoder().decode(file.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
    const { name, keptAt } = JSON.parse(text) as Partial<DraftNote>;
    if (typeof name !== 'string' || typeof keptAt !== 'number') return null;
    return { note: { name, keptAt }, workbook: file.slice(LENGTH_BYTES + length) };
  } catch {
    return null;
  }
}
