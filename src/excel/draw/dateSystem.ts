import type { PictureCell, SheetPicture } from '../../cells/picture';
import { from1900 } from '../../cells/serial';
import { shownAs } from '../../workbook/numberFormat';

/**
 * Pictures count days from 1900. In a workbook that counts from 1904 the same days have other numbers: those of all cells that a
 * format of the picture shows as dates.
 */
export function inDateSystem(picture: SheetPicture, date1904: boolean): SheetPicture {
  if (!date1904) return picture;
  const cells: PictureCell[][] = picture.cells.map((row) => [...row]);
  for (const { area, format } of picture.numberFormats) {
    if (shownAs(format, 1) !== 'date') continue;
    const [top, left, rows, columns] = area;
    for (let row = top; row < top + rows; row++)
      for (let column = left; column < left + columns; column++) {
        const cell = picture.cells[row]?.[column];
        const line = cells[row];
        if (typeof cell === 'number' && line) line[column] = from1900(cell, date1904);
      }
  }
  return { ...picture, cells };
}
