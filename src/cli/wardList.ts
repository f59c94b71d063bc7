import { wardListRows, type WardListRows } from '../workbook/read/wardList';
import { FileFailure } from './cliFailure';
import { readInput } from './files';
import { openHeadless } from './headless';

/** What a cell of a list says; errors and pictures say nothing. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

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
    const list = wardListRows(values.map((line) => line.map(textOf)));
    if (list && list.rows.length > 0) return list;
  }
  throw new FileFailure('noWardList', path);
}
