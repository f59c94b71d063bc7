import type { Rect, Workbook, Worksheet } from 'excel-host/xlsx';
import { appraisalTexts } from '../language/appraisal';
import { LANGUAGES } from '../language/language';
import { schemaTexts } from '../language/schema';
import type { PrivateText } from './types';

/** Shorter texts ("x", "có") say nothing private and would empty cells that mean something else. */
const SHORTEST = 4;

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Headers of input tables and status sheets, in every language, under which private texts stand. */
const HEADERS: ReadonlyMap<string, readonly PrivateText[]> = new Map(
  LANGUAGES.flatMap((language) => {
    const { tblThamDinh: table, tblDat: land } = schemaTexts[language].tables;
    const { columns, form } = appraisalTexts[language];
    const headers: readonly (readonly [string, ...PrivateText[]])[] = [
      [table.evidenceNumber.header, 'document'],
      [table.evidenceDate.header, 'document'],
      [table.evidenceExpiry.header, 'document'],
      [columns.document, 'document'],
      [columns.validity, 'document'],
      [table.explanation.header, 'explanation'],
      [columns.explanation, 'explanation'],
      [table.decidedBy.header, 'person'],
      [table.decidedOn.header, 'person'],
      [columns.decided, 'person'],
      [land.note.header, 'note'],
      // The forms gather the three in one cell.
      [form.columns.remark, 'explanation', 'document', 'person'],
    ];
    return headers.map(([header, ...kinds]): [string, PrivateText[]] => [folded(header), kinds]);
  }),
);

/** Cells under one header. */
interface PrivateColumn {
  readonly kinds: readonly PrivateText[];
  readonly area: Rect;
}

/** Columns of private texts, of tables and of lists that are none. */
export function privateColumns(sheet: Worksheet): PrivateColumn[] {
  const found: PrivateColumn[] = [];
  sheet.cells.forEachRow((row, cells) => {
    const first = cells.columns.find((column) => cells.value(column) !== null);
    for (const column of cells.columns) {
      const value = cells.value(column);
      const kinds = typeof value === 'string' ? HEADERS.get(folded(value)) : undefined;
      if (!kinds || first === undefined) continue;
      const table = sheet.tables.find(({ area }) => holds(area, row, column));
      // A text of a table's body is no header, whatever it says.
      if (table && table.area.row !== row) continue;
      const rows = table ? table.area.rows - 1 : rowsBelow(sheet, row, first);
      if (rows > 0) found.push({ kinds, area: { row: row + 1, rows, column, columns: 1 } });
    }
  });
  return found;
}

/** A list without a table goes on as long as its first column is filled. */
function rowsBelow({ cells }: Worksheet, header: number, first: number): number {
  let row = header + 1;
  while (cells.value(row, first) !== null) row++;
  return row - header - 1;
}

export const holds = ({ row, column, rows, columns }: Rect, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** The texts of which our own sentences are put together: "57/QĐ-UBND ngày 01/11/2022; Nguyễn Văn A (02/11/2022)". */
const partsOf = (text: string): string[] =>
  [text, ...text.split(/;|[()]| ngày | of /)].map((part) => part.normalize('NFC').trim());

/** Private texts of the workbook that are to be left out wherever else they are repeated. */
export class PrivateTexts {
  private readonly texts: ReadonlySet<string>;

  constructor(workbook: Workbook, without: readonly PrivateText[]) {
    const out = new Set<string>();
    const kept = new Set<string>();
    for (const sheet of workbook.worksheets) {
      const columns = privateColumns(sheet);
      for (const { kinds, area } of columns)
        if (kinds.every((kind) => without.includes(kind))) for (const text of textsIn(sheet, area)) out.add(text);
      for (const text of openTexts(sheet, columns)) kept.add(text);
    }
    this.texts = new Set([...out].filter((text) => text.length >= SHORTEST && !kept.has(text)));
  }

  /** Whether a text is one of them or is put together with one. */
  standIn(text: string): boolean {
    return this.texts.size > 0 && partsOf(text).some((part) => this.texts.has(part));
  }
}

/** What stands openly in a table is no secret where it stands again. */
function openTexts(sheet: Worksheet, columns: readonly PrivateColumn[]): string[] {
  return sheet.tables.flatMap(({ area }) =>
    Array.from({ length: area.columns }, (_, index) => area.column + index)
      .filter((column) => !columns.some((each) => each.area.column === column))
      .flatMap((column) => textsIn(sheet, { ...area, column, columns: 1 }).flatMap(partsOf)),
  );
}

function textsIn({ cells }: Worksheet, area: Rect): string[] {
  return cells
    .readBlock(area)
    .flatMap((row) => row.flatMap((value) => (typeof value === 'string' ? value.normalize('NFC').trim() : [])));
}
