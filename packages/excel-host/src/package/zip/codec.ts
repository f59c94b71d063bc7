import { deflateSync, inflateSync } from 'fflate';

/** Raw deflate, both ways. Node's zlib may be given by a program that has it; the default runs in a browser too. */
export interface Codec {
  /** Inflates into at most `room` bytes; may stop there without error. Throws on broken data. */
  inflate(data: Uint8Array, room: number): Uint8Array;
  deflate(data: Uint8Array, level: CompressionLevel): Uint8Array;
  /** CRC-32 of zip, where there is a faster one than ours. */
  crc32?(data: Uint8Array): number;
}
export type CompressionLevel = 1 | 3 | 6;

export const FFLATE: Codec = {
  inflate: (data, room) => inflateSync(data, { out: new Uint8Array(room) }),
  deflate: (data, level) => deflateSync(data, { level }),
};
