import { CELLS_ALONE, type SheetPicture } from '../../src/cells/picture';

/** A picture of a sheet with nothing on it but what a test gives. */
export const pictureOf = (given: Partial<SheetPicture> = {}): SheetPicture => ({
  id: 'KQ_THU',
  name: 'KQ Thử',
  kind: 'status',
  cells: [],
  columnWidths: [],
  rowHeights: [],
  numberFormats: [],
  styles: [],
  ...CELLS_ALONE,
  freeze: { rows: 0, columns: 0 },
  print: { orientation: 'landscape', repeatRows: null, fitToWidth: true, footer: '' },
  tabColour: null,
  ...given,
});
