import * as zlib from 'node:zlib';
import { zlibCodec } from '../../src/package';
import { createHostService, type HostEvent, type HostService, type HostServiceOptions } from '../../src/service';
import type { UserCommand, CommandAnswer } from '../../src/service/types';

export const CODEC = zlibCodec(zlib);

export interface Table {
  readonly service: HostService;
  readonly sheetId: string;
  readonly events: HostEvent[];
  /** Events since the last call. */
  readonly heard: () => HostEvent[];
  /** Values of a block on the first sheet. */
  readonly values: (row: number, column: number, rows: number, columns: number) => Promise<unknown[][]>;
  readonly enter: (row: number, column: number, ...lines: (string | null)[][]) => Promise<CommandAnswer>;
  readonly command: (command: UserCommand) => Promise<CommandAnswer>;
}

export async function openService(bytes?: Uint8Array, options: HostServiceOptions = {}): Promise<Table> {
  const service = createHostService(CODEC, { year: 2024, ...options });
  const { activeSheetId: sheetId } = bytes ? await service.open(bytes, 'a.xlsx') : await service.create('a.xlsx');
  const events: HostEvent[] = [];
  service.subscribe((event) => events.push(event));
  return {
    service,
    sheetId,
    events,
    heard: () => events.splice(0, events.length),
    async values(row, column, rows, columns) {
      const block = Array.from({ length: rows }, () => Array.from({ length: columns }, (): unknown => null));
      for (const line of await service.cells(sheetId, { row, column, rows, columns }))
        line.columns.forEach((each, index) => (block[line.row - row]![each - column] = line.values[index]));
      return block;
    },
    enter: (row, column, ...texts) => service.command({ kind: 'enter', sheetId, row, column, texts }),
    command: (command) => service.command(command),
  };
}
