import { ICommandService } from '@univerjs/core';
import { deskGridTexts } from '../../language/deskGrid';
import type { HostService } from '../../../packages/excel-host/src/service/types';
import type { LinkTarget } from './convert/links';
import { GridView } from './gridView';
import { Handwork } from './handwork';
import { wordsOf } from './lists';
import { Announcer } from './page/announcer';
import { listenForClipboard } from './page/clipboard';
import { guardFocus } from './page/focusGuard';
import { listenForKeys } from './page/keyboard';
import { ListBox } from './page/listBox';
import { Overlay } from './page/overlay';
import { SelectedCell } from './selectedCell';
import { ChangeGatherer } from './serviceEvents';
import { spokenSelection } from './spoken';
import type { Grid, GridOptions } from './types';
import { startUniver } from './univer/createUniver';
import { listenForEdits } from './univer/editing';
import { shownMetrics } from './univer/metrics';
import { listenForMovements } from './univer/movements';
import { namePartsOf } from './univer/partNames';

const SELECTION_QUIET_MS = 60;

/** Shows the service's workbook in `container`, which must have a height of its own. The workbook is read by `refresh`. */
export function createGrid(container: HTMLElement, service: HostService, options: GridOptions): Grid {
  const texts = deskGridTexts[options.language];
  const page = container.ownerDocument;
  let theme = options.theme;
  const frame = page.createElement('div');
  frame.style.cssText = 'position:absolute;inset:0';
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
  container.append(frame);
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', texts.region);
  container.tabIndex = -1;

  const guard = guardFocus(container);
  const running = startUniver(frame, options.language, theme);
  const { api, injector } = running;
  const announcer = new Announcer(container);
  const listBox = new ListBox(container);
  const overlay = new Overlay(
    page,
    () => shownMetrics(api, injector),
    () => void openList(),
  );
  const drawOverlay = (): void => {
    const canvas = frame.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    const { shown } = view;
    if (!canvas?.parentElement || !shown) return;
    overlay.attach(canvas.parentElement);
    overlay.show(shown.view, { language: options.language, theme, unnamed: texts.unnamedChart });
  };
  const view = new GridView(running, service, options, {
    shown: ({ view: sheet }) => {
      listBox.dismiss();
      announcer.say((sheet.protected ? texts.protectedSheet : texts.sheet)(sheet.name));
      overlay.showPrompt(null, null);
      overlay.showArrow(null);
      drawOverlay();
      // The canvas of a new workbook is laid out a moment later.
      requestAnimationFrame(drawOverlay);
    },
    changed: () => {
      overlay.place();
      // The selected cell may read differently now.
      quietly(false);
    },
    moved: () => quietly(false),
  });
  api.getActiveWorkbook()?.setNumfmtLocal(options.language);
  const hand = new Handwork(view, service, options, texts);
  const cells = new SelectedCell(view, options.language);

  const follow = (target: LinkTarget | null): boolean => {
    if (!target) return false;
    if (target.kind === 'outside') options.onOutsideLink?.(target.url);
    else {
      const sheetId = target.sheet === null ? view.shownId : view.tabs.find(({ name }) => name === target.sheet)?.id;
      if (!sheetId) options.onRefused('gone', target.sheet ?? '');
      else {
        void view.select(sheetId, target.rect);
        void hand.send({ kind: 'select', sheetId, rect: target.rect });
      }
    }
    return true;
  };

  const openList = (): boolean => {
    const [rect] = view.selections();
    const { shown } = view;
    const source = rect && cells.list(rect.row, rect.column);
    if (!rect || !source || !shown) return false;
    const at = overlay.boxOf(rect, container);
    if (!at) return false;
    listBox.open({
      words: wordsOf(service, source, shown.view, view.tabs, options.language),
      present: cells.shownText(rect.row, rect.column),
      at,
      language: options.language,
      choose: (word) => hand.enter(rect.row, rect.column, [[word]]),
      closed: () => takeFocus(),
    });
    return true;
  };
  /** Univer's keys and menu for the clipboard become the page's own events, which we listen to. */
  const copyByPage = (id: string): boolean => {
    const what = hand.editing ? undefined : /^univer\.command\.(copy|cut)$/.exec(id)?.[1];
    return what !== undefined && (page.execCommand(what), true);
  };
  const editor = (): HTMLElement | null => frame.querySelector<HTMLElement>('[contenteditable="true"]');
  const takeFocus = (): void => {
    guard.let(() => {
      (editor() ?? container).focus();
    });
  };
  let waitingForEditor: (() => void)[] = [];
  let editedUntil = 0;
  const setEditing = (active: boolean): void => {
    hand.editing = active;
    editedUntil = performance.now();
    void hand.send({ kind: 'editing', active });
    if (active) return;
    for (const go of waitingForEditor) go();
    waitingForEditor = [];
  };

  const endEditing = async (): Promise<void> => {
    if (hand.editing) await api.getActiveWorkbook()?.endEditingAsync(true);
  };

  const disposables = [
    view.guard.install(
      injector.get(ICommandService),
      (info) => copyByPage(info.id) || hand.lengthenTable(info) || hand.onCommand(info),
    ),
    listenForEdits(api, injector, {
      textOf: ({ row, column }) => cells.editText(row, column),
      mayEdit: ({ row, column }) => {
        const sheet = view.shown?.view;
        if (!sheet?.protected || !cells.isLocked(row, column)) return true;
        options.onRefused('sheetProtected', sheet.name);
        return false;
      },
      started: () => setEditing(true),
      ended: ({ row, column }, text, everywhere) => {
        if (text !== null)
          if (everywhere) for (const area of view.selections()) hand.fill([[text]], area);
          else hand.enter(row, column, [[text]]);
        setEditing(false);
      },
    }),
    api.addEvent(api.Event.CellClicked, ({ row, column }) => void follow(cells.link(row, column))),
    api.addEvent(api.Event.CellHover, ({ row, column }) => {
      frame.toggleAttribute('data-over-link', cells.link(row, column) !== null);
    }),
    api.addEvent(api.Event.SheetZoomChanged, () => overlay.place()),
    api.addEvent(api.Event.SheetSkeletonChanged, () => overlay.place()),
  ];

  let quiet: ReturnType<typeof setTimeout> | undefined;
  const selected = (byHand: boolean): void => {
    const [rect] = view.selections();
    const { shownId } = view;
    if (!rect || shownId === null) return;
    announcer.say(spokenSelection(rect, cells.spoken(rect), texts));
    overlay.showPrompt(rect, cells.prompt(rect.row, rect.column));
    overlay.showArrow(cells.hasList(rect.row, rect.column) ? rect : null);
    if (byHand) void hand.send({ kind: 'select', sheetId: shownId, rect });
  };
  let byHandSince = false;
  const quietly = (byHand: boolean): void => {
    byHandSince ||= byHand;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      selected(byHandSince);
      byHandSince = false;
    }, SELECTION_QUIET_MS);
  };
  disposables.push(
    listenForMovements(running, { selected: () => quietly(!view.moving), scrolled: () => overlay.place() }),
  );

  const gatherer = new ChangeGatherer(async (changes) => {
    if (hand.editing) await new Promise<void>((resolve) => waitingForEditor.push(resolve));
    await view.follow(changes);
  });
  const stops = [
    namePartsOf(frame, texts),
    guard.stop,
    service.subscribe((event) => gatherer.add(event)),
    listenForKeys(container, {
      // Univer hears a key first: one that has just closed the editor was meant for it.
      isEditing: ({ timeStamp }) => hand.editing || timeStamp <= editedUntil,
      leave: (backwards) => {
        void endEditing();
        if (options.onLeave) options.onLeave(backwards);
        else container.focus();
      },
      followLink: () => {
        const [rect] = view.selections();
        return rect !== undefined && follow(cells.link(rect.row, rect.column));
      },
      openList,
    }),
    listenForClipboard(container, {
      isEditing: () => hand.editing,
      copied: () => {
        const [rect] = view.selections();
        const { shownId } = view;
        if (!rect || shownId === null) return null;
        const used = usedPart(rect, view.shown?.view.rowCount ?? 0, view.shown?.view.columnCount ?? 0);
        const block = (text: (row: number, column: number) => string): string[][] =>
          Array.from({ length: used.rows }, (_, r) =>
            Array.from({ length: used.columns }, (_unused, c) => text(used.row + r, used.column + c)),
          );
        return {
          shown: block((row, column) => cells.shownText(row, column)),
          exact: block((row, column) => cells.exactText(row, column)),
          clear: () => void hand.send({ kind: 'clear', sheetId: shownId, rects: [rect] }),
        };
      },
      paste: (pasted) => {
        const [rect] = view.selections();
        if (rect) hand.fill(pasted, rect);
      },
    }),
  ];

  return {
    show: (sheetId) => view.show(sheetId),
    refresh: () => {
      gatherer.forget();
      return view.refresh();
    },
    select: (sheetId, rect) => view.select(sheetId, rect),
    focus: () => takeFocus(),
    settle: async () => {
      await endEditing();
      await hand.answered();
    },
    setTheme: (next) => {
      theme = next;
      api.toggleDarkMode(next === 'dark');
      drawOverlay();
    },
    resize: () => overlay.place(),
    dispose: () => {
      clearTimeout(quiet);
      gatherer.stop();
      for (const stop of stops) stop();
      for (const each of disposables) each.dispose();
      listBox.dismiss();
      overlay.dispose();
      announcer.dispose();
      view.copies.close();
      running.univer.dispose();
      frame.remove();
    },
  };
}

/** Whole rows and columns are copied as far as they hold anything. */
function usedPart(rect: { row: number; column: number; rows: number; columns: number }, rows: number, columns: number) {
  return {
    ...rect,
    rows: Math.max(1, Math.min(rect.rows, Math.max(rows, rect.row + 1) - rect.row)),
    columns: Math.max(1, Math.min(rect.columns, Math.max(columns, rect.column + 1) - rect.column)),
  };
}
