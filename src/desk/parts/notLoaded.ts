/** A part of the page that did not come: the network is gone, or the server has other files by now. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

/** What webpack calls a file of the build that could not be had. */
const CHUNK_ERROR = 'ChunkLoadError';

/** True when a part of the page could not be loaded; trying again may help then. */
export const isNotLoaded = (error: unknown): boolean =>
  error instanceof NotLoaded || (error instanceof Error && error.name === CHUNK_ERROR);
