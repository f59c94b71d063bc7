import type { IConfigService } from '@univerjs/core';

/** What the menus of cells, row numbers and tabs offer: exactly what the model can do. */
const OFFERED: ReadonlySet<string> = new Set([
  'sheet.menu.clear-selection',
  'sheet.command.clear-selection-content',
  'sheet.menu.cell-insert',
  'sheet.command.insert-row-before',
  'sheet.command.insert-row-after',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.menu.delete',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-row',
  'sheet.command.copy',
  'univer.command.copy',
  'sheet.command.remove-sheet-confirm',
  'sheet.operation.rename-sheet',
]);

/**
 * Univer asks its configuration about each entry of a menu by id. Answering "hidden" for every id that is not offered also hides
 * what a coming version adds.
 */
export function onlyOurMenus(configuration: IConfigService): void {
  const everythingElse = new Proxy<Record<string, { hidden: boolean }>>(
    {},
    { has: (_, id) => typeof id === 'string' && !OFFERED.has(id), get: () => ({ hidden: true }) },
  );
  configuration.setConfig('menu', everythingElse);
}
