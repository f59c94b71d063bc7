import { foldTonePlacement } from '../../domain/text/normalise';
import { LANGUAGES } from '../../language/language';
import type { CellValue } from '../grid';
import type { TableSpec } from '../schema/types';
import { columnText } from '../schema/words';

export const headerKey = (header: string): string => foldTonePlacement(header);

const made = new Map<string, ReadonlyMap<string, string>>();

/** Column ids by every header that is accepted: Vietnamese, English, the id itself. */
export function acceptedHeaders(spec: TableSpec): ReadonlyMap<string, string> {
  const known = made.get(spec.table);
  if (known) return known;
  const headers = new Map<string, string>();
  for (const { id } of spec.columns) {
    const texts = [...LANGUAGES.map((language) => columnText(language, spec, id).header), id];
    for (const text of texts) if (!headers.has(headerKey(text))) headers.set(headerKey(text), id);
  }
  made.set(spec.table, headers);
  return headers;
}

const LOOKED_AT = 30;

/** Header row and columns of a table within a plain range: the row with most known headers, without neighbours' columns. */
export function findHeader(
  values: readonly (readonly CellValue[])[],
  accepted: ReadonlyMap<string, string>,
): { readonly row: number; readonly from: number; readonly to: number } | null {
  let best: { row: number; from: number; to: number; known: number } | null = null;
  values.slice(0, LOOKED_AT).forEach((line, row) => {
    for (let from = 0; from < line.length; from++) {
      if (line[from] === '' || (from > 0 && line[from - 1] !== '')) continue;
      let to = from;
      while (to < line.length && line[to] !== '') to++;
      const known = new Set(line.slice(from, to).map((cell) => accepted.get(headerKey(String(cell))))).size;
      if (known > Math.max(1, best?.known ?? 0)) best = { row, from, to, known };
    }
  });
  return best;
}
