import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from '../host/package';

/** Node's own zlib: the same raw deflate several times faster than in JavaScript. */
export const NODE_CODEC: Codec = {
  inflate: (data, room) => inflateRawSync(data, { maxOutputLength: Math.max(1, room) }),
  deflate: (data, level) => deflateRawSync(data, { level }),
};
