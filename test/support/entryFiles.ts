import * as zlib from 'node:zlib';
import {
  createEmptyWorkbook,
  createWorksheet,
  newPackage,
  openPackage,
  zlibCodec,
  type ModelValue,
} from 'excel-host/xlsx';
import type { CollectBook } from '../../src/application/collect/book';
import { makeEntryForms } from '../../src/application/collect/makeForms';
import { entryFormPicture } from '../../src/documents/entryForm/picture';
import { writeEntryFile } from '../../src/figureFiles';
import { formColumn } from '../../src/workbook/entryForm/layout';
import type { FigurePeriod } from '../../src/workbook/figures/period';

/** Node's own zlib, which is faster. */
export const CODEC = zlibCodec(zlib);

/** The entry forms of a period by the codes of their wards, as files. */
export const entryFiles = (book: CollectBook, period: FigurePeriod): ReadonlyMap<string, Uint8Array> =>
  new Map(
    makeEntryForms(book, period, 'vi').map((form) => [
      form.ward.code,
      writeEntryFile(entryFormPicture(form, 'vi'), CODEC),
    ]),
  );

/** What somebody types beside a figure. */
export interface Typed {
  readonly figures?: Readonly<Record<string, ModelValue>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly evidence?: Readonly<Record<string, string>>;
}

/** The file as a ward sends it back: typed into its cells and saved. */
export function filled(bytes: Uint8Array, { figures = {}, notes = {}, evidence = {} }: Typed): Uint8Array {
  const file = openPackage(bytes, { codec: CODEC });
  const cells = file.workbook.worksheets[0]!.cells;
  const last = cells.usedRange(true)!;
  const rows = new Map<unknown, number>();
  for (let row = 0; row < last.row + last.rows; row++) rows.set(cells.value(row, 0), row);
  const type = (typed: Readonly<Record<string, ModelValue>>, column: number): void => {
    for (const [id, value] of Object.entries(typed)) {
      const row = rows.get(id);
      if (row === undefined) throw new Error(`the form has no line for ${id}`);
      cells.setValue(row, column, value);
    }
  };
  type(figures, formColumn('figure'));
  type(notes, formColumn('note'));
  type(evidence, formColumn('evidence'));
  file.workbook.worksheets[0]!.touched.cells = true;
  return file.save();
}

/** The file as a program saves it that keeps cells and hidden columns but no properties of the document. */
export function withoutProperties(bytes: Uint8Array): Uint8Array {
  const { workbook } = openPackage(bytes, { codec: CODEC });
  const copy = createEmptyWorkbook();
  for (const sheet of workbook.worksheets) {
    const to = createWorksheet(copy, sheet.name);
    for (const column of sheet.hiddenColumns) to.hiddenColumns.add(column);
    sheet.cells.forEachRow((row, cells) => {
      for (const column of cells.columns) to.cells.setValue(row, column, cells.value(column));
    });
  }
  return newPackage(copy, { codec: CODEC }).save();
}
