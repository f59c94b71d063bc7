import type { Codec } from './codec';

/** The functions of Node's zlib that a package needs; the caller gives them, so that this runs in a browser too. */
export interface Zlib {
  inflateRawSync(data: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
  deflateRawSync(data: Uint8Array, options: { level: number; chunkSize: number }): Uint8Array;
  /** Not in every Node that this runs on. */
  readonly crc32?: ((data: Uint8Array, seed: number) => number) | undefined;
}

/** Deflate makes nothing more than this many times as large (RFC 1951: 258 bytes from two bits). */
const MOST_GROWTH = 1032;
const SMALLEST_CHUNK = 1 << 10;
const DEFLATE_CHUNK = 1 << 20;

/** Several times faster than the default on large sheets. */
export function zlibCodec(zlib: Zlib): Codec {
  const codec: Codec = {
    inflate(data, room) {
      // Into one buffer of the declared size: small ones would all be copied together at the end.
      const chunkSize = Math.max(SMALLEST_CHUNK, Math.min(room, data.length * MOST_GROWTH));
      try {
        return plain(zlib.inflateRawSync(data, { maxOutputLength: Math.max(1, room), chunkSize }));
      } catch (error) {
        // zlib throws where it would have to go on: the part is larger than it says, as a full room tells.
        if ((error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') return new Uint8Array(room);
        throw error;
      }
    },
    deflate: (data, level) =>
      plain(
        zlib.deflateRawSync(data, { level, chunkSize: Math.max(SMALLEST_CHUNK, Math.min(DEFLATE_CHUNK, data.length)) }),
      ),
  };
  const { crc32 } = zlib;
  return crc32 ? { ...codec, crc32: (data) => crc32(data, 0) } : codec;
}

const plain = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
