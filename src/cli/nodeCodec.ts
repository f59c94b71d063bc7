import * as zlib from 'node:zlib';
import { type Codec, zlibCodec } from 'excel-host/xlsx';

/** Node's own zlib: the same raw deflate several times faster than in JavaScript. */
export const NODE_CODEC: Codec = zlibCodec(zlib);
