import type { HostService, SheetTab, SheetView } from 'excel-host/service';
import type { ModelValue, Validation } from 'excel-host/xlsx';
import { isInside } from './convert/ranges';
import type { GridLanguage } from './convert/numberFormat';
import { listSource } from './convert/validation';
import type { ListSource } from './convert/validation';

/** What a very long list shows of itself; the rest is found by typing into the cell. */
const MOST_WORDS = 5_000;

/** The list of a cell, of which the model takes the first rule laid over it; null for none, or one that only Excel could work out. */
export function listAt(validations: readonly Validation[], row: number, column: number): ListSource | null {
  const rule = validations.find(({ areas }) => areas.some((area) => isInside(area, row, column)))?.rule;
  if (rule?.kind !== 'list') return null;
  const source = listSource(rule.source);
  return source.kind === 'unknown' ? null : source;
}

/** As it would be typed in this language. */
const typed = (value: ModelValue, language: GridLanguage): string => {
  if (value === null || typeof value === 'object') return '';
  return typeof value === 'number' && language === 'vi' ? String(value).replace('.', ',') : String(value);
};

/** The words to choose from, as they stand in the workbook now. */
export async function wordsOf(
  service: HostService,
  source: ListSource,
  view: Pick<SheetView, 'id'>,
  tabs: readonly SheetTab[],
  language: GridLanguage,
): Promise<readonly string[]> {
  switch (source.kind) {
    case 'words':
      return source.words;
    case 'cells': {
      const sheetId = source.sheet === null ? view.id : tabs.find(({ name }) => name === source.sheet)?.id;
      const rows = sheetId === undefined ? [] : await service.cells(sheetId, source.rect).catch(() => []);
      const texts = rows.flatMap(({ values }) => values.map((value) => typed(value, language)));
      return [...new Set(texts)].filter((text) => text !== '').slice(0, MOST_WORDS);
    }
    case 'unknown':
      return [];
  }
}
