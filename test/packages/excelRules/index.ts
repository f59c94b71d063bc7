import { attribute } from 'excel-host/xlsx';
import { partsOf, repeated, type Fault } from './parts';
import { sharedOf, sheetFaults, tablesOf } from './sheets';
import { packageFaults, styleFaults, workbookFaults } from './workbook';

/** Everything in a workbook file that the schema allows and Excel mends with a message, or refuses. */
export function faultsOf(bytes: Uint8Array): Fault[] {
  const parts = partsOf(bytes);
  const sheets = parts
    .relations('xl/workbook.xml')
    .flatMap(({ type, target }) => (type === 'worksheet' ? [target] : []));
  const tables = sheets.flatMap((name) => tablesOf(parts, name));
  const said = (name: string): string[] => tables.map((table) => attribute(table, name) ?? '');
  const shared = sharedOf(parts);
  return [
    ...packageFaults(parts),
    ...workbookFaults(parts),
    ...styleFaults(parts),
    ...repeated(said('id')).map((id) => `two tables have the id ${id}`),
    ...repeated(said('displayName')).map((name) => `two tables are called ${name}`),
    ...said('displayName')
      .filter((name) => !/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name))
      .map((name) => `no name of a table: ${name}`),
    ...sheets.flatMap((name) => sheetFaults(parts, name, shared)),
  ];
}
