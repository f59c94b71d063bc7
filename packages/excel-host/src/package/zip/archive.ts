import { Inflate } from 'fflate';
import { PackageFailure } from '../failure';
import type { PackageLimits } from '../limits';
import type { Codec } from './codec';
import { crc32 } from './crc32';
import { METHOD_STORED, type ZipDirectory, type ZipEntry } from './format';
import { readDirectory } from './readDirectory';

/** A zip file held as it came; parts are inflated only when asked for. Part names match without regard to case. */
export class Archive {
  readonly directory: ZipDirectory;
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly bytes: Uint8Array,
    limits: PackageLimits,
    private readonly codec: Codec,
  ) {
    this.directory = readDirectory(bytes, limits);
    this.byName = new Map(this.directory.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  find(name: string): ZipEntry | null {
    return this.byName.get(name.toLowerCase()) ?? null;
  }

  /** The part's content, checked against its declared size and checksum. Throws PackageFailure. */
  read(name: string): Uint8Array {
    const entry = this.find(name);
    if (entry === null) throw new PackageFailure('missingPart', name);
    const packed = this.packed(entry);
    const content = entry.method === METHOD_STORED ? packed : this.inflate(entry, packed);
    if (content.length > entry.size) throw new PackageFailure('zipBomb', `${name} is larger than it declares`);
    if (content.length < entry.size || (this.codec.crc32 ?? crc32)(content) !== entry.crc)
      throw new PackageFailure('truncated', name);
    return content;
  }

  /** The first bytes of a part without inflating the rest. */
  peek(name: string): Uint8Array {
    const entry = this.find(name);
    if (entry === null) throw new PackageFailure('missingPart', name);
    const packed = this.packed(entry).subarray(0, PEEK_SIZE);
    if (entry.method === METHOD_STORED) return packed;
    let first = new Uint8Array(0);
    const stream = new Inflate((chunk) => {
      if (first.length === 0) first = chunk.slice(0, PEEK_SIZE);
    });
    try {
      stream.push(packed, false);
    } catch {
      throw new PackageFailure('truncated', name);
    }
    return first;
  }

  private packed(entry: ZipEntry): Uint8Array {
    return this.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
  }

  private inflate(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    try {
      // One byte more than declared shows an entry that inflates to more than it said.
      return this.codec.inflate(packed, entry.size + 1);
    } catch {
      throw new PackageFailure('truncated', entry.name);
    }
  }
}

const PEEK_SIZE = 4096;
