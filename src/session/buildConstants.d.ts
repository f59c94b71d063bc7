/** Version of the add-in, set by the build from package.json. */
declare const WARDSCORE_VERSION: string;
