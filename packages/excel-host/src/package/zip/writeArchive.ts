import type { Codec, CompressionLevel } from './codec';
import { crc32 } from './crc32';
import {
  CENTRAL_HEADER,
  CENTRAL_HEADER_SIZE,
  END_RECORD,
  END_RECORD_SIZE,
  FIXED_DATE,
  FLAG_UTF8,
  IN_ZIP64,
  LOCAL_HEADER,
  LOCAL_HEADER_SIZE,
  METHOD_DEFLATED,
  ZIP64_EXTRA,
  type ZipEntry,
} from './format';
import type { Archive } from './archive';
import { joinBytes } from '../xml/bytes';

/** What becomes of the parts: new content by name, null for a part that is removed. Names not listed stay byte for byte. */
export type PartChanges = ReadonlyMap<string, readonly Uint8Array[] | null>;

/** Writes the archive anew: untouched entries are copied as they lie in the source, in their order; new ones follow. */
export function writeArchive(source: Archive | null, changes: PartChanges, codec: Codec): Uint8Array {
  const chunks: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  const put = (local: readonly Uint8Array[], record: Uint8Array) => {
    chunks.push(...local);
    central.push(record);
    for (const chunk of local) offset += chunk.length;
  };
  const written = new Set<string>();
  for (const entry of source?.directory.entries ?? []) {
    const change = changes.get(entry.name);
    if (change !== undefined) written.add(entry.name);
    if (change === undefined && source !== null)
      put([source.bytes.subarray(entry.offset, entry.end)], moved(entry, offset));
    else if (change) put(...packed(entry.name, change, offset, codec));
  }
  for (const [name, content] of changes)
    if (content !== null && !written.has(name)) put(...packed(name, content, offset, codec));
  const directory = joinBytes(central);
  const comment = source?.directory.comment ?? new Uint8Array(0);
  return joinBytes([...chunks, directory, endRecord(central.length, directory.length, offset, comment)]);
}

/** The central record of a copied entry with its new offset. */
function moved(entry: ZipEntry, offset: number): Uint8Array {
  const record = new Uint8Array(entry.central);
  const view = new DataView(record.buffer);
  if (view.getUint32(42, true) !== IN_ZIP64) view.setUint32(42, offset, true);
  else moveWide(view, offset);
  return record;
}

/** In a zip64 field the offset stands behind the sizes that are there too (APPNOTE 4.5.3). */
function moveWide(view: DataView, offset: number): void {
  let at = CENTRAL_HEADER_SIZE + view.getUint16(28, true);
  while (view.getUint16(at, true) !== ZIP64_EXTRA) at += 4 + view.getUint16(at + 2, true);
  const sizes = [view.getUint32(24, true), view.getUint32(20, true)].filter((size) => size === IN_ZIP64).length;
  view.setBigUint64(at + 4 + 8 * sizes, BigInt(offset), true);
}

function packed(
  name: string,
  content: readonly Uint8Array[],
  offset: number,
  codec: Codec,
): [Uint8Array[], Uint8Array] {
  const plain = content.length === 1 && content[0] !== undefined ? content[0] : joinBytes(content);
  const data = codec.deflate(plain, levelFor(plain.length));
  const path = new TextEncoder().encode(name);
  const local = new DataView(new ArrayBuffer(LOCAL_HEADER_SIZE + path.length));
  local.setUint32(0, LOCAL_HEADER, true);
  local.setUint16(4, 20, true);
  const flags = path.length === name.length ? 0 : FLAG_UTF8;
  local.setUint16(6, flags, true);
  local.setUint16(8, METHOD_DEFLATED, true);
  local.setUint16(12, FIXED_DATE, true);
  local.setUint32(14, (codec.crc32 ?? crc32)(plain), true);
  local.setUint32(18, data.length, true);
  local.setUint32(22, plain.length, true);
  local.setUint16(26, path.length, true);
  const header = new Uint8Array(local.buffer);
  header.set(path, LOCAL_HEADER_SIZE);
  const record = new Uint8Array(CENTRAL_HEADER_SIZE + path.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, 20, true);
  // The fields from "version needed" to "name length" are the same in both headers.
  record.set(header.subarray(4, 28), 6);
  view.setUint32(42, offset, true);
  record.set(path, CENTRAL_HEADER_SIZE);
  return [[header, data], record];
}

/** Above a few megabytes the better levels cost seconds and save little. */
const levelFor = (size: number): CompressionLevel => (size < 1_000_000 ? 6 : size < 8_000_000 ? 3 : 1);

function endRecord(entries: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(END_RECORD_SIZE + comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, END_RECORD_SIZE);
  return record;
}
