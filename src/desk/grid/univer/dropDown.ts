import { ICommandService } from '@univerjs/core';
import type { Rect } from '../../../host/model/types';
import type { GridView } from '../gridView';
import type { RunningUniver } from './createUniver';

/** Univer exports no name for it. */
const SHOW_DROPDOWN = 'sheet.operation.show-data-validation-dropdown';

/** Opens the list of a cell, as a click on its arrow does. */
export function openDropDown({ injector }: RunningUniver, view: GridView, { row, column }: Rect): boolean {
  const { shown } = view;
  const { book } = view.copies;
  if (!shown || !book) return false;
  return injector.get(ICommandService).syncExecuteCommand(SHOW_DROPDOWN, {
    unitId: book.getUnitId(),
    subUnitId: shown.univerId,
    row,
    column,
  });
}
