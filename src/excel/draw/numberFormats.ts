import type { Area, PictureCell, SheetPicture } from '../../cells/picture';

/** Text format: what stands in such a cell is never read as a formula, a number or a date. */
const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** Consecutive rows of one column with one format; formats are numbered in the order they are first needed. */
interface Run {
  readonly row: number;
  readonly rows: number;
  readonly format: number;
}

export interface FormatPlan {
  /** Whole areas of one format: one action each. */
  readonly areas: readonly { readonly area: Area; readonly format: string }[];
  /** Columns whose format changes so often that a list of formats is shorter: first row and one format a row. */
  readonly lists: readonly { readonly row: number; readonly column: number; readonly formats: readonly string[] }[];
}

/** Beyond so many runs a column is sent as a list. */
const MOST_RUNS = 24;

const UNSET = -1;

/** What the cell itself demands: text must be '@', a number or formula must not be. */
function formatOf(cell: PictureCell, asked: number, text: number, general: number): number {
  if (cell === null || cell === '') return asked;
  if (typeof cell === 'string') return text;
  return asked === UNSET || asked === text ? general : asked;
}

function runsOf(formats: Int16Array): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let current = UNSET;
  formats.forEach((format, row) => {
    if (format === UNSET || format === current) return;
    if (current !== UNSET) runs.push({ row: start, rows: row - start, format: current });
    start = row;
    current = format;
  });
  if (current !== UNSET) runs.push({ row: start, rows: lastSet(formats) - start + 1, format: current });
  return runs;
}

function lastSet(formats: Int16Array): number {
  let row = formats.length - 1;
  while (row >= 0 && formats[row] === UNSET) row--;
  return row;
}

const sameRuns = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length &&
  a.every((run, i) => run.row === b[i]?.row && run.rows === b[i].rows && run.format === b[i].format);

/** Number formats of a picture in few rectangles: columns with the same runs go out together. */
export function planFormats(picture: SheetPicture): FormatPlan {
  const names: string[] = [TEXT_FORMAT, GENERAL];
  const idOf = (name: string): number => {
    const known = names.indexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  };
  const asked = picture.numberFormats.map(({ area, format }) => ({ area, id: idOf(format) }));
  const height = Math.max(picture.cells.length, ...asked.map(({ area }) => area[0] + area[2]));
  const width = widthOf(picture, asked);
  const areas: { area: Area; format: string }[] = [];
  const lists: { row: number; column: number; formats: string[] }[] = [];
  const nameOf = (id: number): string => names[id] ?? GENERAL;

  let open: { column: number; columns: number; runs: Run[] } | null = null;
  const close = (): void => {
    for (const run of open?.runs ?? []) {
      areas.push({ area: [run.row, open?.column ?? 0, run.rows, open?.columns ?? 0], format: nameOf(run.format) });
    }
    open = null;
  };

  for (let column = 0; column < width; column++) {
    const formats = columnFormats(picture, asked, column, height);
    const runs = runsOf(formats);
    if (runs.length > MOST_RUNS) {
      close();
      const row = runs[0]?.row ?? 0;
      lists.push({ row, column, formats: spread(formats, row, nameOf) });
    } else if (open && sameRuns(open.runs, runs)) open.columns++;
    else {
      close();
      open = { column, columns: 1, runs };
    }
  }
  close();
  return { areas, lists };
}

function widthOf(picture: SheetPicture, asked: readonly { area: Area }[]): number {
  const cells = picture.cells.reduce((most, row) => Math.max(most, row.length), 0);
  return asked.reduce((most, { area }) => Math.max(most, area[1] + area[3]), cells);
}

function columnFormats(
  picture: SheetPicture,
  asked: readonly { area: Area; id: number }[],
  column: number,
  height: number,
): Int16Array {
  const formats = new Int16Array(height).fill(UNSET);
  for (const { area, id } of asked) {
    const [row, first, rows, columns] = area;
    if (column >= first && column < first + columns) formats.fill(id, row, row + rows);
  }
  picture.cells.forEach((cells, row) => {
    formats[row] = formatOf(cells[column] ?? null, formats[row] ?? UNSET, 0, 1);
  });
  return formats;
}

/** One format a row from `row` on; rows that ask for nothing go on with the format above. */
function spread(formats: Int16Array, row: number, nameOf: (id: number) => string): string[] {
  let current = UNSET;
  return Array.from(formats.subarray(row, lastSet(formats) + 1), (format) => {
    if (format !== UNSET) current = format;
    return nameOf(current);
  });
}
