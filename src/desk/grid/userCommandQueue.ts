import { Direction, type ICommandInfo } from '@univerjs/core';
import { KeyCode, MoveSelectionEnterAndTabCommand } from '@univerjs/preset-sheets-core';
import type { HostService, UserCommand } from 'excel-host/service';
import type { Rect } from 'excel-host/xlsx';
import type { CommandContext } from './commands/translate';
import { userCommands } from './commands/translate';
import { understoodText } from './convert/typedText';
import type { EditingState } from './editingState';
import type { GridView } from './gridView';
import type { GridTexts } from './spoken';
import type { GridOptions } from './types';

/** Not with Shift, which goes back. */
const isTab = (id: string, { keycode, direction }: { keycode?: unknown; direction?: unknown }): boolean =>
  id === MoveSelectionEnterAndTabCommand.id && keycode === KeyCode.TAB && direction === Direction.RIGHT;

/** Sends what a user does to the model, one command after the other, and reports refusals. */
export class UserCommandQueue {
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly view: GridView,
    private readonly service: HostService,
    private readonly options: GridOptions,
    private readonly texts: GridTexts,
    private readonly editing: EditingState,
  ) {}

  /** True when a command of Univer came from the user and was sent to the model. */
  onCommand({ id, params }: Readonly<ICommandInfo>): boolean {
    // Undo inside the cell editor takes back letters, not the model's last change.
    if (this.editing.active && /^univer\.command\.(undo|redo)$/.test(id)) return false;
    const context = this.context();
    if (!context) return false;
    const commands = userCommands(id, params ?? {}, context);
    if (commands === null) return false;
    for (const command of commands) void this.send(command);
    return true;
  }

  /** Types or pastes texts as the user wrote them, from a corner on. */
  enter(row: number, column: number, texts: readonly (readonly string[])[]): void {
    const { shownId } = this.view;
    if (shownId !== null) void this.send({ kind: 'enter', sheetId: shownId, row, column, texts });
  }

  /** Fills areas as Excel does: one cell into all of the selection, a block as often as it fits, else from the corner. */
  fill(texts: readonly (readonly string[])[], target: Rect): void {
    const [height, width] = [texts.length, texts[0]?.length ?? 0];
    if (height === 0 || width === 0) return;
    const fits = target.rows % height === 0 && target.columns % width === 0;
    const [rows, columns] = fits ? [target.rows, target.columns] : [height, width];
    const block = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => texts[row % height]?.[column % width] ?? ''),
    );
    this.enter(target.row, target.column, block);
  }

  /** Settles once the model has answered. */
  send(command: UserCommand): Promise<void> {
    this.queue = this.queue.then(() => this.run(this.inModelWords(command))).catch(() => undefined);
    return this.queue;
  }

  /** Settles once the model has answered everything that was sent so far. */
  answered(): Promise<void> {
    return this.queue;
  }

  /** Tab in the last cell of a table makes a new row there, as in Excel; false for every other cell and command. */
  lengthenTable({ id, params }: Readonly<ICommandInfo>): boolean {
    const { shown, shownId } = this.view;
    const [at] = this.view.selections();
    if (!isTab(id, params ?? {}) || !shown || shownId === null || !at) return false;
    const table = shown.view.tables.find(({ area, showTotals }) => {
      const last = area.row + area.rows - (showTotals ? 2 : 1);
      return at.row === last && at.column === area.column + area.columns - 1;
    });
    if (!table) return false;
    const first: Rect = { row: at.row + 1, column: table.area.column, rows: 1, columns: 1 };
    void this.send({ kind: 'addTableRow', sheetId: shownId, table: table.name })
      .then(() => this.view.select(shownId, first))
      .then(() => this.send({ kind: 'select', sheetId: shownId, rect: first }));
    return true;
  }

  private async run(command: UserCommand): Promise<void> {
    if (command.kind === 'activate') await this.view.show(command.sheetId);
    if (command.kind === 'deleteSheet' && !(await this.mayDelete(command.sheetId))) return;
    const answer = await this.service.command(command);
    if (answer.done) return;
    if (command.kind === 'renameSheet') this.view.copies.nameAgain(command.sheetId);
    this.options.onRefused(answer.refusal, answer.detail);
  }

  /** As Excel asks: not for a sheet that holds nothing. */
  private async mayDelete(sheetId: string): Promise<boolean> {
    const sheet = await this.service.sheet(sheetId).catch(() => null);
    if (!sheet || (sheet.rows.length === 0 && sheet.charts.length === 0)) return true;
    return (await this.options.mayDelete?.(sheet.name)) ?? true;
  }

  /** Typed texts in the words of the model, by the format of the cell that takes them. */
  private inModelWords(command: UserCommand): UserCommand {
    if (command.kind !== 'enter') return command;
    const copy = this.view.copies.copy(command.sheetId);
    const book = this.view.copies.book;
    const formatAt = (row: number, column: number): string =>
      copy && book ? (copy.styles.get(copy.cell(book, row, column).styleId)?.numberFormat ?? 'General') : 'General';
    const texts = command.texts.map((line, r) =>
      line.map(
        (text, c) => text && understoodText(text, formatAt(command.row + r, command.column + c), this.options.language),
      ),
    );
    return { ...command, texts };
  }

  private context(): CommandContext | null {
    const { view } = this;
    const sheet = view.running.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet || view.shownId === null) return null;
    return {
      sheetId: view.shownId,
      sheetOf: (univerId) => view.copies.modelId(univerId),
      selections: view.selections(),
      rowCount: sheet.getMaxRows(),
      columnCount: sheet.getMaxColumns(),
      rowHeight: (row) => sheet.getRowHeight(row),
      columnWidth: (column) => sheet.getColumnWidth(column),
      newSheetName: () => this.newName(),
    };
  }

  private newName(): string {
    const taken = new Set(this.view.tabs.map(({ name }) => name.toLowerCase()));
    for (let number = 1; ; number++) {
      const name = this.texts.newSheet(String(number));
      if (!taken.has(name.toLowerCase())) return name;
    }
  }
}
