import type { CompileLibrary } from './officeBuild';

/** Stands in the place of `officePackage` where there are no files to read, as `browser` in package.json says. */
export const fromPackage: CompileLibrary = () => {
  throw new Error('a page gives the library by setLibrary before the first host is started');
};
