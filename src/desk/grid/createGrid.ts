import type { HostService } from 'excel-host/service';
import { assembleGrid } from './assembleGrid';
import { giveFocus } from './giveFocus';
import type { GridParts } from './gridParts';
import { endEditing, listenToPage } from './listenToPage';
import { listenToUniver } from './listenToUniver';
import { ChangeGatherer } from './serviceEvents';
import { showOverlay } from './showOverlay';
import type { DeskGrid, GridOptions } from './types';
import { namePartsOf } from './univer/partNames';

/** Shows the service's workbook in `container`, which must have a height of its own. The workbook is read by `refresh`. */
export function createGrid(container: HTMLElement, service: HostService, options: GridOptions): DeskGrid {
  return startGrid(assembleGrid(container, frameIn(container), service, options));
}

/** Connects the parts of a grid with the service, the page and Univer. */
export function startGrid(parts: GridParts): DeskGrid {
  const { container, service, options } = parts;
  const { running, view, queue, editing } = parts;
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', parts.texts.region);
  container.tabIndex = -1;
  running.api.getActiveWorkbook()?.setNumfmtLocal(options.language);
  const disposables = listenToUniver(parts);
  const gatherer = new ChangeGatherer(async (changes) => {
    await editing.ended();
    await view.follow(changes);
  });
  const stops = [
    namePartsOf(parts.frame, parts.texts),
    service.subscribe((event) => gatherer.add(event)),
    ...listenToPage(parts),
  ];
  return {
    show: (sheetId) => view.show(sheetId),
    refresh: () => {
      gatherer.forget();
      return view.refresh();
    },
    select: (sheetId, rect) => view.select(sheetId, rect),
    focus: () => {
      giveFocus(parts);
    },
    settle: async () => {
      await endEditing(parts);
      await queue.answered();
    },
    setTheme: (next) => {
      parts.look.theme = next;
      running.api.toggleDarkMode(next === 'dark');
      showOverlay(parts);
    },
    resize: () => parts.overlay.place(),
    dispose: () => {
      gatherer.stop();
      for (const stop of stops) stop();
      for (const each of disposables) each.dispose();
      dispose(parts);
    },
  };
}

/** Univer's own element in the place of the grid. */
export function frameIn(container: HTMLElement): HTMLElement {
  const frame = container.ownerDocument.createElement('div');
  frame.style.cssText = 'position:absolute;inset:0';
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
  container.append(frame);
  return frame;
}

function dispose({ reports, listBox, overlay, announcer, focusGuard, view, running, frame }: GridParts): void {
  reports.stop();
  focusGuard.stop();
  listBox.dismiss();
  overlay.dispose();
  announcer.dispose();
  view.copies.close();
  running.univer.dispose();
  frame.remove();
}
