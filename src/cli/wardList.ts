import { wardListRows, type WardListRows } from '../workbook/read/wardList';
import { FileFailure } from './cliFailure';
import { readInput } from './files';
import { openHeadless } from './headless';

/**
 * The wards of the first sheet of a user's own workbook that lists some with their codes. Throws FileFailure when no sheet does, and
 * PackageFailure for a file that is no workbook.
 */
export async function readWardList(path: string): Promise<WardListRows> {
  const { model } = await openHeadless(readInput(path));
  for (const { cells } of model.worksheets) {
    const used = cells.usedRange(true);
    if (!used) continue;
    const values = cells.readBlock({ ...used, row: 0, rows: used.row + used.rows });
    const list = wardListRows(values.map((line) => line.map((value) => (value === null ? '' : String(value)))));
    if (list && list.rows.length > 0) return list;
  }
  throw new FileFailure('noWardList', path);
}
