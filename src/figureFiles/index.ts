export { openFigureFile } from './openFile';
export { writeEntryFile } from './writeEntryFile';
