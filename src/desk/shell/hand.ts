import type { HostService, UserCommand } from '../../../packages/excel-host/src/service/types';

export interface HandListener {
  readonly selected: (command: Extract<UserCommand, { kind: 'select' | 'activate' }>) => void;
  readonly editing: (active: boolean) => void;
}

/** The service as the grid uses it, with an ear on the user's hand. */
export const withHand = (service: HostService, listener: HandListener): HostService => ({
  open: (bytes, name) => service.open(bytes, name),
  create: (name) => service.create(name),
  save: () => service.save(),
  workbook: () => service.workbook(),
  sheet: (sheetId) => service.sheet(sheetId),
  cells: (sheetId, rect) => service.cells(sheetId, rect),
  explain: (sheetId, row, column) => service.explain(sheetId, row, column),
  execute: (requestFlags, body) => service.execute(requestFlags, body),
  subscribe: (heard) => service.subscribe(heard),
  async command(command) {
    if (command.kind === 'editing') listener.editing(command.active);
    const answer = await service.command(command);
    if (answer.done && (command.kind === 'select' || command.kind === 'activate')) listener.selected(command);
    return answer;
  },
});
