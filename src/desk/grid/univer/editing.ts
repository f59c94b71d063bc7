import { CellValueType, DisposableCollection, toDisposable } from '@univerjs/core';
import type { IDisposable, Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { BEFORE_CELL_EDIT, KeyCode, SheetInterceptorService } from '@univerjs/preset-sheets-core';

interface EditingCell {
  readonly univerId: string;
  readonly row: number;
  readonly column: number;
}

interface EditingHandlers {
  /** What stands in the editor and the formula bar; null leaves it to Univer (an empty cell). */
  textOf(cell: EditingCell): string | null;
  /** False keeps the editor shut. */
  mayEdit(cell: EditingCell): boolean;
  started(): void;
  /** `text` null when the user gave up or changed nothing; `everywhere` with Ctrl+Enter. */
  ended(cell: EditingCell, text: string | null, everywhere: boolean): void;
}

/** Above the key itself stand the keys held with it. */
const KEY_ALONE = 0xff;

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

const isHeldEnter = (code: KeyCode = KeyCode.UNKNOWN): boolean => {
  const key = Number(code);
  return key > KEY_ALONE && (key & KEY_ALONE) === Number(KeyCode.ENTER);
};

/** The editor of cells: filled with the model's text, and never written into Univer's copy. */
export function listenForEdits(api: FUniver, injector: Injector, handlers: EditingHandlers): IDisposable {
  const all = new DisposableCollection();
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  all.add(
    toDisposable(
      writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: 10_000,
        handler: (cell, { subUnitId, row, col }, next) => {
          const text = cell ? handlers.textOf({ univerId: subUnitId, row, column: col }) : null;
          if (!cell || text === null) return next(cell);
          return { ...cell, v: text, t: CellValueType.STRING, f: null, p: null };
        },
      }),
    ),
  );
  const { Event } = api;
  all.add(
    api.addEvent(Event.BeforeSheetEditStart, (event) => {
      const cell = { univerId: event.worksheet.getSheetId(), row: event.row, column: event.column };
      if (!handlers.mayEdit(cell)) event.cancel = true;
    }),
  );
  all.add(api.addEvent(Event.SheetEditStarted, () => handlers.started()));
  all.add(
    api.addEvent(Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, keycode, isConfirm }) => {
      const cell = { univerId: worksheet.getSheetId(), row, column };
      const text = plain(value.toPlainText());
      const gaveUp = !isConfirm || text === (handlers.textOf(cell) ?? '');
      handlers.ended(cell, gaveUp ? null : text, isHeldEnter(keycode));
    }),
  );
  return all;
}
