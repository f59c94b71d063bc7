import type { HostService, UserCommand } from 'excel-host/service';

interface CommandObserver {
  /** The user selected cells or activated a sheet, and the workbook accepted it. */
  readonly selected: (command: Extract<UserCommand, { kind: 'select' | 'activate' }>) => void;
  /** The user began or ended typing in a cell. */
  readonly editing: (active: boolean) => void;
}

/** The service as the grid uses it; `observer` hears of the commands that the page around the grid must know of. */
export const observeCommands = (service: HostService, observer: CommandObserver): HostService => ({
  open: (bytes, name) => service.open(bytes, name),
  create: (name) => service.create(name),
  save: () => service.save(),
  workbook: () => service.workbook(),
  sheet: (sheetId) => service.sheet(sheetId),
  cells: (sheetId, rect) => service.cells(sheetId, rect),
  explain: (sheetId, row, column) => service.explain(sheetId, row, column),
  execute: (requestFlags, body) => service.execute(requestFlags, body),
  subscribe: (listener) => service.subscribe(listener),
  async command(command) {
    if (command.kind === 'editing') observer.editing(command.active);
    const answer = await service.command(command);
    if (answer.done && (command.kind === 'select' || command.kind === 'activate')) observer.selected(command);
    return answer;
  },
});
