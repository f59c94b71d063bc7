/** The page asks the waiting service worker to take the place of the old one. */
export const TAKE_OVER = 'takeOver';

/** The page asks, with a port for the answer, whether every file of the build is kept; what is missing is fetched first. */
export const KEEP_ALL = 'keepAll';

/** Says in an address of the same build whose files the page behind it needs. */
export const BUILD_PARAMETER = 'build';

/**
 * Where the files of one build are kept, and the lock that every page of this build holds while it lives. `scope` is the address
 * under which the desk stands: other applications may share its origin.
 */
export const storeName = (scope: string, build: string): string => `${storePrefix(scope)}${build}`;

export const storePrefix = (scope: string): string => `wardscore-desk ${scope} `;
