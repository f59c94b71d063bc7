import type { IDisposable } from '@univerjs/core';
import { DisposableCollection, toDisposable, UniverInstanceType } from '@univerjs/core';
import {
  IRenderManagerService,
  SheetScrollManagerService,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';

import type { RunningUniver } from './createUniver';

interface MovementHandlers {
  selected(): void;
  scrolled(): void;
}

/**
 * Hears of every selection and every scroll, from the first on. Univer's own events for them begin some seconds after the first
 * sheet was drawn: early selections would be missed.
 */
export function listenForMovements({ injector, drawn }: RunningUniver, handlers: MovementHandlers): IDisposable {
  const all = new DisposableCollection();
  all.add(injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => handlers.selected()));
  const renders = injector.get(IRenderManagerService);
  let gone = false;
  let scrolls: { unsubscribe(): void } | null = null;
  const follow = (): void => {
    if (gone) return;
    scrolls?.unsubscribe();
    scrolls = null;
    for (const [, render] of renders.getRenderAll())
      if (render.type === UniverInstanceType.UNIVER_SHEET)
        scrolls = render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(() => handlers.scrolled());
  };
  // Each workbook is drawn anew, and what scrolls it comes with the first drawing.
  const followOnceDrawn = (): void => void drawn.then(follow);
  followOnceDrawn();
  all.add(renders.created$.subscribe(followOnceDrawn));
  all.add(
    toDisposable(() => {
      gone = true;
      scrolls?.unsubscribe();
    }),
  );
  return all;
}
