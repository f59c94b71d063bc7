import { likenessIndex } from '../../domain/text/likeness';
import { normaliseText } from '../../domain/text/normalise';
import type { LANGUAGES } from '../../language/language';
import { cellParser, isBlank } from '../read/cell/parse';
import { headerKey } from '../read/headers';
import { SCALES } from '../read/rules/indicators';
import { cellAt, type TableView } from '../read/tableView';
import type { Issue } from '../read/types';
import type { ColumnSpec } from '../schema/types';
import { columnText } from '../schema/words';
import { cellsRepair, repairedCell } from './cells';
import type { RepairContext, Spot } from './spots';
import type { Repair } from './types';

/** Rows looked at to tell whether a column could be another one. */
const LOOKED_AT = 200;

/** Headers as the table's own are written: all Vietnamese, or all English. */
const headerOf = ({ columns, spec }: TableView, id: string): string => {
  const keys = new Set([...columns.values()].map(({ header }) => headerKey(header)));
  const written = (language: (typeof LANGUAGES)[number]): number =>
    spec.columns.filter((each) => keys.has(headerKey(columnText(language, spec, each.id).header))).length;
  const language = written('en') > written('vi') ? 'en' : 'vi';
  return columnText(language, spec, id).header;
};

/** Whether the cells of a column could all be those of another one. */
function fits(view: TableView, index: number, spec: ColumnSpec, { date1904 }: RepairContext): boolean {
  const parse = cellParser(spec, { date1904, scales: SCALES });
  const cells = Array.from({ length: Math.min(view.to - view.from, LOOKED_AT) }, (_, at) =>
    cellAt(view, view.from + at, index),
  ).filter((cell) => !isBlank(cell));
  return cells.every((cell) => parse(cell).state === 'value');
}

const missingIn = ({ spec, columns }: TableView): ColumnSpec[] =>
  spec.columns.filter(
    ({ id, required }) => !columns.has(id) && (required || (spec.group !== null && id !== 'month' && id !== 'note')),
  );

/**
 * The columns that one of unknown name may be: those whose name looks like it; else the only one missing, when no other unknown
 * column could be it.
 */
function meant(view: TableView, index: number, context: RepairContext): readonly ColumnSpec[] {
  const missing = missingIn(view).filter((spec) => fits(view, index, spec, context));
  const header = normaliseText(String(cellAt(view, view.from - 1, index)));
  const alike = likenessIndex(missing, ({ id }) => normaliseText(headerOf(view, id))).alike(header);
  if (alike.length > 0) return alike;
  const [only] = missing;
  if (!only || missing.length > 1) return [];
  const rivals = view.others.filter((other) => other.index !== index && fits(view, other.index, only, context));
  return rivals.length === 0 ? [only] : [];
}

const headerRepair = (view: TableView, index: number, spec: ColumnSpec): Repair[] =>
  cellsRepair('choice', [repairedCell(view, view.from - 1, index, headerOf(view, spec.id))]);

/** The right header over a column of unknown name. */
export const unknownColumnRepairs = ({ view, index }: Spot, context: RepairContext): Repair[] =>
  meant(view, index, context).flatMap((spec) => headerRepair(view, index, spec));

/** The same, from the side of the column that is missing; `expected` is its Vietnamese header. */
export const missingColumnRepairs = ({ sheet, expected }: Issue, context: RepairContext): Repair[] =>
  context.views
    .filter(({ grid }) => grid.sheet === sheet)
    .flatMap((view) =>
      view.others.flatMap(({ index }) =>
        meant(view, index, context)
          .filter((spec) => columnText('vi', view.spec, spec.id).header === expected)
          .flatMap((spec) => headerRepair(view, index, spec)),
      ),
    );
