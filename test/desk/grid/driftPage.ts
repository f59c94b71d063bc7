import { CommandType, ICommandService } from '@univerjs/core';
import { createHostService } from 'excel-host/service';
import { FFLATE } from 'excel-host/xlsx';
import { GridView } from '../../../src/desk/grid/gridView';
import { startUniver } from '../../../src/desk/grid/univer/createUniver';

/** Univer keeps its register to itself. */
interface Registered {
  readonly _commandRegistry: {
    readonly _commands: ReadonlyMap<string, { readonly id: string; readonly type: CommandType }>;
  };
}

async function prepare() {
  const service = createHostService(FFLATE, { year: 2024 });
  const bytes = new Uint8Array(await (await fetch('/sample.xlsx')).arrayBuffer());
  await service.open(bytes, 'sample.xlsx');
  const running = startUniver(document.getElementById('grid')!, 'vi', 'light');
  const options = { language: 'vi', theme: 'light', onRefused: () => undefined } as const;
  const view = new GridView(running, service, options, {
    shown: () => undefined,
    changed: () => undefined,
    moved: () => undefined,
  });
  const commands = running.injector.get(ICommandService);
  view.guard.install(commands, () => false);
  await view.refresh();
  await view.show(view.tabs[2]!.id);
  return { view, commands };
}

/** Fitted heights and the zoom are Univer's own; the model knows neither. */
const OWN = new Set(['ah', 'zoomRatio']);

/** Everything of Univer's workbook that stands for the model. */
function snapshot(view: GridView): string {
  return JSON.stringify(view.copies.book!.getSnapshot(), (key, value: unknown) => (OWN.has(key) ? undefined : value));
}

const range = { startRow: 4, endRow: 5, startColumn: 0, endColumn: 3 };

/** Lets Univer try everything it can, and tells what it tried and whether anything of the copy is different. */
async function tryEverything() {
  const { view, commands } = await prepare();
  const before = snapshot(view);
  const registry = [...(commands as unknown as Registered)._commandRegistry._commands.values()];
  const tried = registry.filter(
    ({ id, type }) => type !== CommandType.OPERATION && /^(sheets?|data-validation|univer)\./.test(id),
  );
  const changed: string[] = [];
  for (const { id } of tried) {
    const params = {
      unitId: view.copies.book!.getUnitId(),
      subUnitId: view.shown!.univerId,
      range,
      ranges: [range],
      rows: [5],
      value: { v: 'drift' },
      cellValue: { 4: { 0: { v: 'drift' } } },
      name: 'drift',
      rowInfo: [],
      order: 1,
      color: '#123456',
      hidden: 1,
      rowHeight: 99,
      colWidth: 99,
    };
    await Promise.race([
      commands.executeCommand(id, params).catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, 50)),
    ]);
    if (snapshot(view) !== before) changed.push(id);
    if (changed.length > 0) break;
  }
  return { tried: tried.length, changed };
}

Object.assign(window, { tryEverything });
