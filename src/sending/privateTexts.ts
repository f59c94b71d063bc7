import type { ModelValue, Rect, Table, Workbook, Worksheet } from '../host/model/types';
import { appraisalTexts } from '../language/appraisal';
import { LANGUAGES } from '../language/language';
import { schemaTexts } from '../language/schema';
import { PRIVATE_TEXTS, type PrivateText } from './types';

/** Shorter texts ("x", "có") say nothing private and would empty cells that mean something else. */
const SHORTEST = 4;

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Headers of input tables and status sheets, in every language, under which private texts stand. */
const HEADERS: ReadonlyMap<string, PrivateText> = new Map(
  LANGUAGES.flatMap((language) => {
    const { tblThamDinh: table } = schemaTexts[language].tables;
    const { columns } = appraisalTexts[language];
    const headers: Readonly<Record<PrivateText, readonly string[]>> = {
      document: [
        ...[table.evidenceNumber, table.evidenceDate, table.evidenceExpiry].map(({ header }) => header),
        ...[columns.document, columns.validity],
      ],
      explanation: [table.explanation.header, columns.explanation],
      person: [table.decidedBy.header, table.decidedOn.header, columns.decided],
      note: [schemaTexts[language].tables.tblDat.note.header],
    };
    return PRIVATE_TEXTS.flatMap((kind) =>
      headers[kind].map((header): [string, PrivateText] => [folded(header), kind]),
    );
  }),
);

/** The kind of private text under a header; null for every other header. */
const kindOf = (header: ModelValue): PrivateText | null =>
  typeof header === 'string' ? (HEADERS.get(folded(header)) ?? null) : null;

/** Cells of a table's column without its header. */
interface PrivateColumn {
  readonly kind: PrivateText;
  readonly area: Rect;
}

export function privateColumns({ cells, tables }: Worksheet): PrivateColumn[] {
  return tables
    .filter(({ showHeaders }) => showHeaders)
    .flatMap(({ area }) => {
      const found: PrivateColumn[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        const kind = kindOf(cells.value(area.row, column));
        if (kind) found.push({ kind, area: { row: area.row + 1, rows: area.rows - 1, column, columns: 1 } });
      }
      return found;
    });
}

/** Private texts of the workbook that are to be left out wherever they are repeated. */
export class PrivateTexts {
  private readonly texts: readonly string[];

  constructor(workbook: Workbook, without: readonly PrivateText[]) {
    const out = new Set<string>();
    const kept = new Set<string>();
    for (const sheet of workbook.worksheets)
      for (const { kind, area } of privateColumns(sheet))
        for (const text of textsIn(sheet, area)) (without.includes(kind) ? out : kept).add(text);
    for (const sheet of workbook.worksheets)
      for (const table of sheet.tables) for (const text of open(sheet, table)) kept.add(text);
    this.texts = [...out].filter((text) => text.length >= SHORTEST && !kept.has(text));
  }

  /** Whether a text holds any of them, as the forms do that gather explanation, evidence and person in one cell. */
  standIn(text: string): boolean {
    const looked = folded(text);
    return this.texts.some((each) => looked.includes(each));
  }
}

function textsIn({ cells }: Worksheet, area: Rect): string[] {
  if (area.rows <= 0) return [];
  return cells
    .readBlock(area)
    .flatMap((row) => row.flatMap((value) => (typeof value === 'string' ? folded(value) : [])));
}

/** Texts of the columns that anybody may read: what stands there as well is no secret. */
function open(sheet: Worksheet, { area }: Table): string[] {
  const hidden = new Set(privateColumns(sheet).map((each) => each.area.column));
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index).filter((c) => !hidden.has(c));
  return columns.flatMap((column) => textsIn(sheet, { ...area, column, columns: 1 }));
}
