import { STATUS_MARKS, type Area, type PictureCell, type SheetPicture } from '../../../src/cells/picture';
import { statusSymbols } from '../../../src/language/verdicts';

const overlap = (a: Area, b: Area): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** Cells of status areas that are neither empty nor begin with a symbol and a word. */
function unmarked({ cells, statusAreas }: SheetPicture): PictureCell[] {
  const symbols = STATUS_MARKS.map((mark) => statusSymbols[mark]);
  const isMarked = (cell: PictureCell): boolean =>
    cell === null || (typeof cell === 'string' && symbols.some((symbol) => cell.startsWith(`${symbol} `)));
  return statusAreas.flatMap(([row, column, rows, columns]) =>
    cells
      .slice(row, row + rows)
      .flatMap((each) => each.slice(column, column + columns))
      .filter((cell) => !isMarked(cell)),
  );
}

/** Everything that Excel would refuse or a reader would stumble over. */
export function faultsOf(picture: SheetPicture): string[] {
  const { cells, columnWidths } = picture;
  const height = cells.length;
  const width = columnWidths.length;
  const faults: string[] = [];
  const say = (fault: string): void => void faults.push(`${picture.name}: ${fault}`);

  if (picture.name.length > 31 || /[:\\/?*[\]]/.test(picture.name)) say('bad sheet name');
  cells.forEach((row, i) => row.length === width || say(`row ${String(i)} is ragged`));
  const inside = ([row, column, rows, columns]: Area): boolean =>
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= height && column + columns <= width;
  const areas: readonly (readonly [string, readonly Area[]])[] = [
    ['style', picture.styles.map(({ area }) => area)],
    ['format', picture.numberFormats.map(({ area }) => area)],
    ['status', picture.statusAreas],
    ['merge', picture.merges],
    ['table', picture.tables.map(({ area }) => area)],
    ['chart data', picture.charts.map(({ data }) => data)],
    ['chart', picture.charts.map(({ position }) => position)],
  ];
  for (const [kind, list] of areas) for (const area of list) if (!inside(area)) say(`${kind} outside: ${area.join()}`);
  picture.merges.forEach((a, i) => picture.merges.slice(i + 1).some((b) => overlap(a, b)) && say('merges overlap'));
  for (const { area } of picture.tables) {
    if (picture.merges.some((merge) => overlap(merge, area))) say('merge inside a table');
    const header = (cells[area[0]] ?? []).slice(area[1], area[1] + area[3]);
    if (new Set(header).size !== header.length || header.some((text) => typeof text !== 'string' || text === ''))
      say(`table header not unique: ${JSON.stringify(header)}`);
  }
  for (const cell of unmarked(picture)) say(`status cell without symbol: ${JSON.stringify(cell)}`);
  for (const row of cells)
    for (const cell of row) if (typeof cell === 'string' && cell.length > 32_767) say('text too long for a cell');
  for (const [, points] of picture.rowHeights) if (points <= 0 || points > 409) say('bad row height');
  const isForm = picture.name === 'KQ Phiếu thẩm định';
  if (picture.print.orientation !== (isForm ? 'portrait' : 'landscape')) say('not turned as it is printed');
  return faults;
}

/** All text of a picture, one line a row. */
export const textOf = (picture: SheetPicture): string =>
  picture.cells
    .map((row) =>
      row
        .filter((cell) => cell !== null)
        .map((cell) => (typeof cell === 'object' ? cell.formula : String(cell)))
        .join(' | '),
    )
    .join('\n');

export function picked(pictures: readonly SheetPicture[], name: string): SheetPicture {
  const found = pictures.find((picture) => picture.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Rows below the header that has this title. */
export function rowsBelow(picture: SheetPicture, title: string): SheetPicture['cells'] {
  const header = picture.cells.findIndex((row) => row.includes(title));
  const end = picture.cells.findIndex((row, i) => i > header && row.every((cell) => cell === null));
  return picture.cells.slice(header + 1, end < 0 ? undefined : end);
}
