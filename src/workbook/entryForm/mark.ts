import { LAST_MONTH, type FigurePeriod } from '../figures/period';

/** Version of the form: what a newer product would lay out otherwise is not read by an older one. */
export const FORM_VERSION = 1;

/** Name of the custom document property that carries the mark. */
export const MARK_PROPERTY = 'WardScoreEntryForm';

/** What a file says of itself: the form's version, whom it was made for and the period. */
export interface EntryMark {
  readonly version: number;
  readonly ward: string;
  readonly period: FigurePeriod;
}

const PREFIX = 'WardScoreEntryForm:';

/** The mark as a text. It stands in a hidden cell and in a document property, so that one of them outlives other programs. */
export const markText = ({ version, ward, period: { year, month } }: EntryMark): string =>
  PREFIX + JSON.stringify([version, year, month, ward]);

/** The mark that a text is; null for any other text. */
export function readMark(text: string): EntryMark | null {
  if (!text.startsWith(PREFIX)) return null;
  let parts: unknown;
  try {
    parts = JSON.parse(text.slice(PREFIX.length));
  } catch {
    return null;
  }
  if (!Array.isArray(parts)) return null;
  const [version, year, month, ward] = parts as unknown[];
  const isMonth = Number.isInteger(month) && Number(month) >= 1 && Number(month) <= LAST_MONTH;
  return typeof ward === 'string' && Number.isInteger(version) && Number.isInteger(year) && isMonth
    ? { version: Number(version), ward, period: { year: Number(year), month: Number(month) } }
    : null;
}
