import type { Rect, Workbook, Worksheet } from 'excel-host/xlsx';
import { appraisalTexts } from '../language/appraisal';
import { criteriaTexts } from '../language/criteria';
import { LANGUAGES } from '../language/language';
import { normaliseText } from '../domain/text/normalise';
import { acceptedHeaders, headerKey } from '../workbook/read/headers';
import { INPUT_TABLES } from '../workbook/schema';
import { holds } from './rect';
import type { PrivateText } from './types';

/** Shorter texts ("x", "có") say nothing private and would empty cells that mean something else. */
const SHORTEST = 4;
/** From this length on a private text is known wherever it stands within another; shorter ones ("chưa có") are ordinary words. */
const SHORTEST_WITHIN = 12;

/** Headers of input tables as their reader knows them, and those of status sheets, of which people keep copies. */
const HEADERS: ReadonlyMap<string, readonly PrivateText[]> = new Map([
  ...INPUT_TABLES.flatMap((spec) =>
    [...acceptedHeaders(spec)].flatMap(([key, id]): [string, PrivateText[]][] => {
      const kind = spec.columns.find((column) => column.id === id)?.privateText ?? null;
      return kind === null ? [] : [[key, [kind]]];
    }),
  ),
  ...LANGUAGES.flatMap((language) => {
    const { columns, form } = appraisalTexts[language];
    const headers: readonly (readonly [string, ...PrivateText[]])[] = [
      [columns.document, 'document'],
      [columns.validity, 'document'],
      [columns.explanation, 'explanation'],
      [columns.decided, 'person'],
      // The forms gather the three in one cell.
      [form.columns.remark, 'explanation', 'document', 'person'],
    ];
    return headers.map(([header, ...kinds]): [string, PrivateText[]] => [headerKey(header), kinds]);
  }),
]);

/** Cells under one header. */
export interface PrivateColumn {
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
      const kinds = typeof value === 'string' ? HEADERS.get(headerKey(value)) : undefined;
      if (!kinds || first === undefined) continue;
      const table = sheet.tables.find(({ area }) => holds(area, row, column));
      // A text of a table's body is no header, whatever it says.
      if (table && table.area.row !== row) continue;
      const rows = table ? rowsWithBelow(sheet, table.area) : rowsBelow(sheet, row, first);
      if (rows > 0) found.push({ kinds, area: { row: row + 1, rows, column, columns: 1 } });
    }
  });
  return found;
}

/** Rows of a table below its header and whatever stands below the table, up to the next one: people go on writing there. */
function rowsWithBelow(sheet: Worksheet, { row, rows, column, columns }: Rect): number {
  const used = sheet.cells.usedRange(true);
  const last = used ? used.row + used.rows : row + rows;
  const next = sheet.tables
    .map(({ area }) => area)
    .filter((area) => area.row >= row + rows && area.column < column + columns && column < area.column + area.columns)
    .reduce((first, area) => Math.min(first, area.row), Math.max(last, row + rows));
  return next - row - 1;
}

/** A list without a table goes on as long as its first column is filled. */
function rowsBelow({ cells }: Worksheet, header: number, first: number): number {
  let row = header + 1;
  while (cells.value(row, first) !== null) row++;
  return row - header - 1;
}

/** The texts of which our own sentences are put together: "57/QĐ-UBND ngày 01/11/2022; Nguyễn Văn A (02/11/2022)". */
const partsOf = (text: string): string[] =>
  [text, ...text.split(/;|[()]| ngày | of /)].map((part) => part.normalize('NFC').trim());

/** What our own titles say ("Công an phường") is nobody's secret, whoever writes it under a private header. */
const OWN_WORDS = normaliseText(
  LANGUAGES.flatMap((language) => {
    const { groups, criteria, agencies } = criteriaTexts[language];
    return [groups, criteria, agencies].flatMap((texts) => Object.values(texts));
  }).join(' | '),
);

/** Words; a private text begins where one begins. */
const WORD = /[\p{L}\p{N}]+/gu;
const firstOf = (text: string): string => text.slice(0, SHORTEST);

/** Private texts of the workbook that are to be left out wherever else they are repeated, be it within a longer sentence. */
export class PrivateTexts {
  private readonly texts: ReadonlySet<string>;
  /** Long ones by their first letters. */
  private readonly within = new Map<string, string[]>();

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
    for (const text of this.texts) {
      const folded = normaliseText(text);
      const start = folded.search(/[\p{L}\p{N}]/u);
      if (folded.length < SHORTEST_WITHIN || start < 0 || OWN_WORDS.includes(folded)) continue;
      const core = folded.slice(start);
      this.within.set(firstOf(core), [...(this.within.get(firstOf(core)) ?? []), core]);
    }
  }

  /** Whether a text is one of them, or is put together with one. */
  standIn(text: string): boolean {
    if (this.texts.size === 0) return false;
    if (partsOf(text).some((part) => this.texts.has(part))) return true;
    const sentence = normaliseText(text);
    if (sentence.length < SHORTEST_WITHIN) return false;
    for (const { index } of sentence.matchAll(WORD)) {
      const known = this.within.get(sentence.slice(index, index + SHORTEST));
      if (known?.some((each) => sentence.startsWith(each, index))) return true;
    }
    return false;
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
