export { openFigureFile } from './openFile';
export { writeEntryFile } from './writeEntryFile';
export { archiveOf } from './archive';
