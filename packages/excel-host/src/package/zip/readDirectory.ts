import { PackageFailure } from '../failure';
import type { PackageLimits } from '../limits';
import { findEnd } from './endRecord';
import {
  CENTRAL_HEADER,
  CENTRAL_HEADER_SIZE,
  FLAG_ENCRYPTED,
  IN_ZIP64,
  LOCAL_HEADER,
  LOCAL_HEADER_SIZE,
  METHOD_DEFLATED,
  METHOD_STORED,
  ZIP64_EXTRA,
  type ZipDirectory,
  type ZipEntry,
} from './format';
import { checkNames } from './names';

type Header = Omit<ZipEntry, 'dataOffset' | 'end'>;

/** Reads the central directory and refuses every archive that lies about itself. Throws PackageFailure. */
export function readDirectory(bytes: Uint8Array, limits: PackageLimits): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.entries > limits.entries) throw new PackageFailure('zipBomb', `${end.entries} entries`);
  const headers: Header[] = [];
  let at = end.directory;
  for (let index = 0; index < end.entries; index++) {
    const header = readCentral(bytes, view, at, end.shift);
    headers.push(header);
    at += header.central.length;
  }
  checkNames(headers.map((header) => header.name));
  checkSizes(headers, limits);
  return { entries: locate(headers, view, end.directory), comment: end.comment };
}

function readCentral(bytes: Uint8Array, view: DataView, at: number, shift: number): Header {
  if (at + CENTRAL_HEADER_SIZE > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER)
    throw new PackageFailure('truncated', 'central directory');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = CENTRAL_HEADER_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) throw new PackageFailure('truncated', 'central directory');
  const flags = view.getUint16(at + 8, true);
  const written = new TextDecoder().decode(
    bytes.subarray(at + CENTRAL_HEADER_SIZE, at + CENTRAL_HEADER_SIZE + nameLength),
  );
  // Some programs of Windows write the way to a part with its own separators.
  const name = written.replaceAll('\\', '/');
  if (flags & FLAG_ENCRYPTED) throw new PackageFailure('encrypted', name);
  const method = view.getUint16(at + 10, true);
  if (method !== METHOD_STORED && method !== METHOD_DEFLATED)
    throw new PackageFailure('notXlsx', `${name}: compression method ${method}`);
  const wide = readZip64(view, at, at + CENTRAL_HEADER_SIZE + nameLength, extraLength);
  return {
    name,
    method,
    flags,
    crc: view.getUint32(at + 16, true),
    ...wide,
    offset: wide.offset + shift,
    central: bytes.subarray(at, at + length),
  };
}

/** Sizes and offset, taken from the zip64 extra field where the short field says so (APPNOTE 4.5.3). */
function readZip64(view: DataView, at: number, extra: number, extraLength: number) {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let cursor = findExtra(view, extra, extraLength);
  const [size = 0, compressedSize = 0, offset = 0] = short.map((value) => {
    if (value !== IN_ZIP64 || cursor === null) return value;
    if (cursor + 8 > extra + extraLength) throw new PackageFailure('truncated', 'zip64 field');
    const wide = Number(view.getBigUint64(cursor, true));
    cursor += 8;
    return wide;
  });
  return { size, compressedSize, offset };
}

function findExtra(view: DataView, start: number, length: number): number | null {
  let at = start;
  while (at + 4 <= start + length) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return null;
}

function checkSizes(headers: readonly Header[], limits: PackageLimits): void {
  let total = 0;
  for (const { name, size, compressedSize } of headers) {
    total += size;
    if (size > limits.ratioFrom && size > compressedSize * limits.ratio)
      throw new PackageFailure('zipBomb', `${name}: ${compressedSize} → ${size}`);
    if (size > limits.partSize) throw new PackageFailure('tooLarge', `${name}: ${size}`);
  }
  if (total > limits.totalSize) throw new PackageFailure('zipBomb', `${total} bytes inflated`);
}

/** Finds where each entry's data lie; data that overlap are the mark of a zip bomb, data beyond the file of a cut download. */
function locate(headers: readonly Header[], view: DataView, directory: number): ZipEntry[] {
  const ordered = [...headers].sort((a, b) => a.offset - b.offset);
  const located = new Map<Header, ZipEntry>();
  ordered.forEach((header, index) => {
    const next = ordered[index + 1]?.offset ?? directory;
    const { offset, name } = header;
    if (offset < 0 || offset + LOCAL_HEADER_SIZE > directory || view.getUint32(offset, true) !== LOCAL_HEADER)
      throw new PackageFailure('truncated', name);
    const dataOffset =
      offset + LOCAL_HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const dataEnd = dataOffset + header.compressedSize;
    if (dataEnd > directory) throw new PackageFailure('truncated', name);
    if (dataEnd > next) throw new PackageFailure('zipBomb', `${name} overlaps the next entry`);
    located.set(header, { ...header, dataOffset, end: next });
  });
  return headers.flatMap((header) => located.get(header) ?? []);
}
