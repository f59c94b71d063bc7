import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';

/** The bytes of a file that the page handed out; its path is of no use where the browser belongs to another process. */
export const downloaded = async (download: Download): Promise<Buffer> => buffer(await download.createReadStream());
