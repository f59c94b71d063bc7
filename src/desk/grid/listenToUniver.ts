import { ICommandService, type IDisposable } from '@univerjs/core';
import { followLink } from './followLink';
import type { GridParts } from './gridParts';
import { listenForEdits } from './univer/editing';
import { listenForMovements } from './univer/movements';

/** Hears what the user does in Univer: commands, typing, clicks on links, selections and scrolls. */
export function listenToUniver(parts: GridParts): readonly IDisposable[] {
  const { running, view, cells, queue, editing, overlay, reports, frame } = parts;
  const { api, injector } = running;
  const copyByPage = (id: string): boolean => {
    // Univer's keys and menu for the clipboard become the page's own events, which the grid listens to.
    const what = editing.active ? undefined : /^univer\.command\.(copy|cut)$/.exec(id)?.[1];
    return what !== undefined && (frame.ownerDocument.execCommand(what), true);
  };
  return [
    view.guard.install(
      injector.get(ICommandService),
      (info) => copyByPage(info.id) || queue.lengthenTable(info) || queue.onCommand(info),
    ),
    editsOf(parts),
    api.addEvent(api.Event.CellClicked, ({ row, column }) => void followLink(parts, cells.link(row, column))),
    api.addEvent(api.Event.CellHover, ({ row, column }) => {
      frame.toggleAttribute('data-over-link', cells.link(row, column) !== null);
    }),
    api.addEvent(api.Event.SheetZoomChanged, () => overlay.place()),
    api.addEvent(api.Event.SheetSkeletonChanged, () => overlay.place()),
    listenForMovements(running, {
      selected: () => {
        reports.soon(!view.moving);
      },
      scrolled: () => overlay.place(),
    }),
  ];
}

function editsOf({ running, view, cells, queue, editing, options }: GridParts): IDisposable {
  const setEditing = (active: boolean): void => {
    editing.set(active, performance.now());
    void queue.send({ kind: 'editing', active });
  };
  return listenForEdits(running.api, running.injector, {
    textOf: ({ row, column }) => cells.editText(row, column),
    mayEdit: ({ row, column }) => {
      const sheet = view.shown?.view;
      // A tab whose cells are still on their way: what is typed there would belong to no sheet.
      if (!sheet) return false;
      if (!sheet.protected || !cells.isLocked(row, column)) return true;
      options.onRefused('sheetProtected', sheet.name);
      return false;
    },
    started: () => setEditing(true),
    ended: ({ row, column }, text, everywhere) => {
      if (text !== null)
        if (everywhere) for (const area of view.selections()) queue.fill([[text]], area);
        else queue.enter(row, column, [[text]]);
      setEditing(false);
    },
  });
}
