import type { Language } from '../../../language/language';
import { panePartsTexts } from '../../../language/paneShell';
import { localNumber } from '../../../wording/exactText';

/** Rows shown at once: more would make the pane slow to draw and long to read. */
export const PAGE_SIZE = 50;

export interface PageOf<T> {
  readonly items: readonly T[];
  /** Counted from 0; the last one when there are fewer pages than asked for. */
  readonly page: number;
  readonly pages: number;
  /** Index of the first item among all. */
  readonly from: number;
  readonly total: number;
}

export function pageOf<T>(items: readonly T[], asked: number, size = PAGE_SIZE): PageOf<T> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(0, asked), pages - 1);
  const from = page * size;
  return { items: items.slice(from, from + size), page, pages, from, total: items.length };
}

/** "51–100 trong 10.000". */
export function rangeText({ items, from, total }: PageOf<unknown>, language: Language): string {
  const number = (value: number): string => localNumber(value, language);
  return panePartsTexts[language].range(number(from + 1), number(from + items.length), number(total));
}
