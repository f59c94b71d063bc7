import { PackageFailure } from '../failure';
import type { PackageLimits } from '../limits';
import { STRICT, TRANSITIONAL, type Dialect } from '../parts/kinds';
import { Parts } from '../parts/parts';
import { CONTENT_TYPES_PART } from '../parts/contentTypes';
import { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MAGIC = [0x50, 0x4b];

/** Tells what the bytes are and opens them as a package. Throws PackageFailure. */
export function openParts(bytes: Uint8Array, limits: PackageLimits, codec: Codec): Parts {
  if (bytes.length > limits.fileSize) throw new PackageFailure('tooLarge', `${bytes.length} bytes`);
  if (startsWith(bytes, OLE_MAGIC)) throw oleFailure(bytes);
  if (!startsWith(bytes, ZIP_MAGIC)) throw new PackageFailure('notXlsx', 'not a zip file');
  // A Buffer of Node's slices without copying; a plain view does not.
  const archive = new Archive(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits, codec);
  if (archive.find(CONTENT_TYPES_PART) === null) throw new PackageFailure('notXlsx', CONTENT_TYPES_PART);
  return new Parts(archive, new Map());
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Encrypted workbooks and .xls files come in the same container; a .xls has a stream called Workbook or Book. */
function oleFailure(bytes: Uint8Array): PackageFailure {
  const isXls = OLD_STREAMS.some((name) => contains(bytes, utf16(name)));
  return isXls ? new PackageFailure('notXlsx', 'xls') : new PackageFailure('encrypted', 'EncryptedPackage');
}

const OLD_STREAMS = ['Workbook\0', 'Book\0'];

const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Finds the workbook through the package's relationships; names of parts are free. */
export function findWorkbook(parts: Parts): string {
  const target = parts.relationships('').find((each) => each.kind === 'officeDocument' && !each.external)?.target;
  if (target === undefined) throw new PackageFailure('notXlsx', 'no office document');
  const part = parts.find(target);
  if (part === null) throw new PackageFailure('missingPart', target);
  const type = parts.contentTypes.of(part) ?? '';
  // .xlsx and .xlsm, their templates and add-ins; .xlsb, .docx and .pptx have other types.
  if (!/^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\.[A-Za-z.]*main\+xml$/.test(type))
    throw new PackageFailure('notXlsx', type);
  return part;
}

export const dialectOf = (uri: string): Dialect => (uri === STRICT.main ? STRICT : TRANSITIONAL);
