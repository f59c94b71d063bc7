import type { Rect } from '../../../host/model/types';
import type { HostService, SheetTab, SheetView } from '../../../host/service/types';
import { listSource } from '../convert/validation';

/** Words of a drop-down list and the cells that they cover. */
export interface DropDown {
  readonly id: string;
  readonly areas: readonly Rect[];
  readonly words: readonly string[];
  /** Cells from which the words were read, so that a change there is heard. */
  readonly source: { readonly sheetId: string; readonly rect: Rect } | null;
}

const MOST_WORDS = 5_000;

async function words(service: HostService, sheetId: string, rect: Rect): Promise<readonly string[]> {
  const rows = await service.cells(sheetId, rect).catch(() => []);
  const texts = rows.flatMap(({ values }) =>
    values.flatMap((value) => (value === null || typeof value === 'object' ? [] : [String(value)])),
  );
  return [...new Set(texts)].filter((text) => text !== '').slice(0, MOST_WORDS);
}

/** The lists of a sheet with their words; a list that only Excel could work out has no arrow. */
export async function dropDowns(
  service: HostService,
  view: SheetView,
  tabs: readonly SheetTab[],
): Promise<readonly DropDown[]> {
  const read = new Map<string, Promise<readonly string[]>>();
  const lists = view.validations.map(async ({ rule, areas }, at): Promise<readonly DropDown[]> => {
    if (rule.kind !== 'list') return [];
    const source = listSource(rule.source);
    const id = `list${at}`;
    if (source.kind === 'unknown') return [];
    if (source.kind === 'words') return [{ id, areas, words: source.words, source: null }];
    const sheetId = source.sheet === null ? view.id : tabs.find(({ name }) => name === source.sheet)?.id;
    if (sheetId === undefined) return [];
    const key = JSON.stringify([sheetId, source.rect]);
    const found = read.get(key) ?? words(service, sheetId, source.rect);
    read.set(key, found);
    return [{ id, areas, words: await found, source: { sheetId, rect: source.rect } }];
  });
  return (await Promise.all(lists)).flat();
}
