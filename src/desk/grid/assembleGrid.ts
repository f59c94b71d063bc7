import type { HostService } from 'excel-host/service';
import { deskGridTexts } from '../../language/deskGrid';
import { EditingState } from './editingState';
import type { GridParts } from './gridParts';
import { GridView } from './gridView';
import { openList } from './openList';
import { Announcer } from './page/announcer';
import { guardFocus } from './page/focusGuard';
import { ListBox } from './page/listBox';
import { Overlay } from './page/overlay';
import { CellQueries } from './selectedCell';
import { SelectionReports } from './selectionReports';
import { showOverlay } from './showOverlay';
import type { GridOptions } from './types';
import { startUniver } from './univer/createUniver';
import { shownMetrics } from './univer/metrics';
import { UserCommandQueue } from './userCommandQueue';

/** Makes the parts of a grid inside `container` and lets them know each other. */
export function assembleGrid(
  container: HTMLElement,
  frame: HTMLElement,
  service: HostService,
  options: GridOptions,
): GridParts {
  const texts = deskGridTexts[options.language];
  const focusGuard = guardFocus(container);
  const running = startUniver(frame, options.language, options.theme);
  const announcer = new Announcer(container);
  const listBox = new ListBox(container);
  const overlay = new Overlay(
    container.ownerDocument,
    () => shownMetrics(running.api, running.injector),
    () => void openList(parts),
  );
  const view = new GridView(running, service, options, {
    shown: ({ view: sheet }) => {
      listBox.dismiss();
      announcer.say((sheet.protected ? texts.protectedSheet : texts.sheet)(sheet.name));
      overlay.showPrompt(null, null);
      overlay.showArrow(null);
      showOverlay(parts);
      // The canvas of a new workbook is laid out a moment later.
      requestAnimationFrame(() => {
        showOverlay(parts);
      });
    },
    changed: () => {
      overlay.place();
      // The selected cell may read differently now.
      reports.soon(false);
    },
    moved: () => {
      reports.soon(false);
    },
  });
  const editing = new EditingState();
  const queue = new UserCommandQueue(view, service, options, texts, editing);
  const cells = new CellQueries(view, options.language);
  const reports = new SelectionReports({ view, cells, queue, announcer, overlay, texts });
  const parts: GridParts = {
    ...{ container, frame, service, options, look: { theme: options.theme }, texts, running },
    ...{ view, cells, queue, editing, reports, focusGuard, announcer, listBox, overlay },
  };
  return parts;
}
