import type { Language } from '../../../language/language';
import { schemaTexts } from '../../../language/schema';
import { CELLS_ALONE, type PictureCell, type SheetPicture } from '../../../cells/picture';
import type { TableSpec } from '../types';
import { sheetName, sheetTitle } from '../words';

/** The first sheet of a template: how to fill in the others. */
export function guidePicture(language: Language, tables: readonly TableSpec[]): SheetPicture {
  const { guide, sheets, blankSheetFooter } = schemaTexts[language];
  const purposes = new Map(tables.map((spec) => [sheetName(spec), sheetTitle(language, spec).title]));
  const list = guide.lines.length + 4;
  const cells: PictureCell[][] = [
    [sheets.guide.title, null],
    [sheets.guide.instruction, null],
    [null, null],
    ...guide.lines.map((line, index): PictureCell[] => [index + 1, line]),
    [null, null],
    [guide.sheet, guide.purpose],
    ...[...purposes],
  ];
  return {
    id: 'NHAP_HUONGDAN',
    name: schemaTexts.vi.sheets.guide.name,
    kind: 'input',
    cells,
    columnWidths: [18, 110],
    rowHeights: [[0, 26]],
    numberFormats: [],
    styles: [
      { area: [0, 0, 1, 1], role: 'title' },
      { area: [1, 0, 1, 1], role: 'stamp' },
      { area: [3, 0, guide.lines.length, 1], role: 'centered' },
      { area: [3, 1, guide.lines.length, 1], role: 'text' },
      { area: [list, 0, 1, 2], role: 'header' },
      { area: [list + 1, 0, purposes.size, 1], role: 'label' },
      { area: [list + 1, 1, purposes.size, 1], role: 'text' },
    ],
    ...CELLS_ALONE,
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', repeatRows: null, fitToWidth: true, footer: blankSheetFooter },
    tabColour: '#FC8D59',
  };
}
