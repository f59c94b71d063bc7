import { readFile } from 'node:fs/promises';
import { openPackage } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { da1886 } from '../../src/domain/ruleSet';
import { statusSheets } from '../../src/language/sheets';
import { WARD_NAME } from './workbook';

/** The symbols of all criteria of a ward, one character each, by the ward's name. */
export type WardSymbols = ReadonlyMap<string, string>;

const firstCharacter = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 1) : ' ');

/** What the matrix sheet of a finished file says of every ward. */
export async function symbolsIn(path: string): Promise<WardSymbols> {
  const { workbook } = openPackage(new Uint8Array(await readFile(path)), { codec: NODE_CODEC });
  const matrix = workbook.worksheets.find((sheet) => sheet.name === statusSheets.matrix.name);
  const symbols = new Map<string, string>();
  matrix?.cells.forEachRow((_row, cells) => {
    const name = cells.value(0);
    if (typeof name !== 'string' || !name.startsWith(WARD_NAME)) return;
    symbols.set(name, da1886.criteria.map((_, at) => firstCharacter(cells.value(at + 1))).join(''));
  });
  return symbols;
}

/** Names of wards that two jobs judge differently in any criterion, or that only one of them has. */
export const differing = (ours: WardSymbols, theirs: WardSymbols): readonly string[] =>
  [...new Set([...ours.keys(), ...theirs.keys()])].filter((name) => ours.get(name) !== theirs.get(name));
