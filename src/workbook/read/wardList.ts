import { normaliseText } from '../../domain/text/normalise';
import { splitPrefix } from '../../domain/ward/prefix';
import type { TemplateRow } from '../schema';

/** Headers that lists of wards have, without marks of punctuation. */
const HEADERS = {
  code: ['mã', 'mã phường', 'mã xã', 'mã phường xã', 'mã px', 'mã đơn vị hành chính', 'mã đvhc', 'code', 'ward code'],
  name: ['tên', 'tên phường', 'tên phường xã', 'tên đơn vị hành chính', 'phường', 'phường xã', 'name', 'full name'],
  kind: ['loại', 'cấp', 'loại đơn vị', 'loại đvhc', 'kind', 'type'],
  managingUnit: ['tỉnh', 'tỉnh thành phố', 'tên tỉnh', 'đơn vị quản lý', 'province'],
} as const;
type Field = keyof typeof HEADERS;

/** So many rows are looked at for the header. */
const LOOKED_AT = 30;

export interface WardListRows {
  /** Rows of tblPhuong. */
  readonly rows: readonly TemplateRow[];
  /** Units of the list that are no wards, and rows whose code stands twice; they are left out. */
  readonly left: number;
}

type Cells = readonly (readonly string[])[];

const keyOf = (text: string): string =>
  normaliseText(text.replaceAll(/[/,.:()]/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A cell of numbers has lost the zeros that a code begins with. */
const fiveDigits = (code: string): string => (/^\d+$/.test(code) ? code.padStart(5, '0') : code);

function columnsOf(line: readonly string[]): ReadonlyMap<Field, number> {
  const keys = line.map(keyOf);
  return new Map(
    (Object.keys(HEADERS) as Field[]).flatMap((field) => {
      const words: readonly string[] = HEADERS[field];
      const index = keys.findIndex((key) => words.includes(key));
      return index < 0 ? [] : [[field, index] as const];
    }),
  );
}

/**
 * The wards of a user's own list: one a row, below a header that names at least the code and the name. Units that the list calls
 * otherwise than ward are left out. null when no such header is found.
 */
export function wardListRows(cells: Cells): WardListRows | null {
  const header = cells.slice(0, LOOKED_AT).findIndex((line) => {
    const found = columnsOf(line);
    return found.has('code') && found.has('name');
  });
  if (header < 0) return null;
  const columns = columnsOf(cells[header] ?? []);
  const seen = new Set<string>();
  const rows: TemplateRow[] = [];
  let left = 0;
  for (const line of cells.slice(header + 1)) {
    const text = (field: Field): string => (line[columns.get(field) ?? -1] ?? '').trim();
    const [officialCode, name, kind] = [fiveDigits(text('code')), text('name'), text('kind')];
    if (officialCode === '' || name === '') continue;
    const said = splitPrefix(normaliseText(kind === '' ? name : `${kind} x`)).kind;
    if ((said !== null && said !== 'ward') || seen.has(officialCode)) {
      left++;
      continue;
    }
    seen.add(officialCode);
    // An official code may be used again for another unit: it is kept beside the key, and is not the key itself.
    rows.push({ code: `P${officialCode}`, name, managingUnit: text('managingUnit'), officialCode, kind: 'ward' });
  }
  return { rows, left };
}
