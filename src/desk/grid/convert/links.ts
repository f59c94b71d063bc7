import type { Hyperlink, Rect } from 'excel-host/xlsx';

/** Where a link leads: a place of this workbook, or an address outside. */
export type LinkTarget =
  | { readonly kind: 'place'; readonly sheet: string | null; readonly rect: Rect }
  | { readonly kind: 'outside'; readonly url: string };

const FORMULA = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i;
const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
/** Only what a browser may open without running anything. */
const OUTSIDE = /^(https?:|mailto:)/i;

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A reference such as 'Nhóm 5'!H12:J14 without "="; null for anything else, a defined name for example. */
export function linkedPlace(reference: string): { sheet: string | null; rect: Rect } | null {
  const match = REFERENCE.exec(reference.trim());
  if (!match) return null;
  const [, quoted, bare, fromLetters = '', fromDigits = '', toLetters = fromLetters, toDigits = fromDigits] = match;
  const [row, column] = [Number(fromDigits) - 1, columnIndex(fromLetters)];
  const [lastRow, lastColumn] = [Number(toDigits) - 1, columnIndex(toLetters)];
  if (row < 0 || lastRow < 0) return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? bare ?? null,
    rect: {
      row: Math.min(row, lastRow),
      column: Math.min(column, lastColumn),
      rows: Math.abs(lastRow - row) + 1,
      columns: Math.abs(lastColumn - column) + 1,
    },
  };
}

function targetOf(address: string): LinkTarget | null {
  if (OUTSIDE.test(address)) return { kind: 'outside', url: address };
  const place = address.startsWith('#') ? linkedPlace(address.slice(1)) : null;
  return place && { kind: 'place', ...place };
}

/** The link of a cell: that of its HYPERLINK formula with a typed address, or the one laid on the cell. */
export function linkOf(formula: string | null, hyperlink: Hyperlink | null): LinkTarget | null {
  const typed = formula === null ? null : FORMULA.exec(formula);
  if (typed) return targetOf((typed[1] ?? '').replaceAll('""', '"'));
  if (!hyperlink) return null;
  if (hyperlink.address) return targetOf(hyperlink.address);
  return hyperlink.documentReference === null ? null : targetOf(`#${hyperlink.documentReference}`);
}
