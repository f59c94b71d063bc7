import { createWorkbook } from '../model';
import type { ExcelMaySet } from '../excelMay';
import type { Rect } from '../model/types';
import { DELAY_FOR_CELL_EDIT, type HostResponse } from '../officeHost';
import {
  newPackage,
  openPackage,
  PackageFailure,
  type Codec,
  type OpenedPackage,
  type PackageOptions,
} from '../package';
import type { ProcessQueryRequest } from '../protocol/wire';
import type { StartCalculation } from './calculation';
import { refused, DONE, sheetById } from './commands/answer';
import { navigate } from './commands';
import { hostEvents } from './hostEvents';
import { OpenWorkbook } from './openWorkbook';
import { responseText } from './responseText';
import type { CommandAnswer, HostEvent, HostService, UserCommand, WorkbookView } from './types';
import { cellRows, sheetView } from './views';

export interface HostServiceOptions {
  /** "vi-VN": what Office.js tells of the culture. Typed texts are understood as an en-US Excel does. */
  readonly culture?: string;
  /** The year of dates typed without one; this year when left out. */
  readonly year?: number;
  /** Namespaces of add-in functions, which files write in their own way. */
  readonly namespaces?: readonly string[];
  /** What this Excel does of all that nothing documents. */
  readonly excelMay?: ExcelMaySet;
  /** Waits in the stead of a slow Excel; by the clock when left out. */
  readonly delay?: (milliseconds: number) => Promise<void>;
  /** Calculates formulas; without it they keep the values they came with. */
  readonly calculation?: StartCalculation;
}

/** A workbook behind messages, empty at first. Runs in a browser's worker as well as in Node. */
export function createHostService(codec: Codec, options: HostServiceOptions = {}): HostService {
  return new Service(codec, options);
}

/** The answer of work that may throw, as a promise. */
const promised = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });

/**
 * Damage in a part that is read only now, which Excel would have found when it opened the file: the add-in is told what and where,
 * as an error of the request.
 */
function withDamageAnswered(execute: () => HostResponse): HostResponse {
  try {
    return execute();
  } catch (error) {
    if (!(error instanceof PackageFailure)) throw error;
    const ErrorMessage = `The file is damaged. ${error.code}: ${error.detail}`;
    return { HttpStatusCode: 500, ErrorCode: 'GeneralException', ErrorMessage, Headers: {}, Body: null };
  }
}

class Service implements HostService {
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private editing = false;
  /** Requests that wait until nobody types in a cell any more. */
  private waiting: (() => void)[] = [];
  private state = '';
  private file: OpenWorkbook;
  private readonly packaging: Pick<PackageOptions, 'codec' | 'namespaces'>;

  constructor(
    codec: Codec,
    private readonly options: HostServiceOptions,
  ) {
    this.packaging = { codec, namespaces: options.namespaces ?? [] };
    this.file = this.openFile('', newPackage(createWorkbook(), this.packaging));
  }

  open(bytes: Uint8Array, name: string): Promise<WorkbookView> {
    return promised(() => this.replace(this.openFile(name, openPackage(bytes, this.packaging))));
  }

  create(name: string): Promise<WorkbookView> {
    return promised(() => this.replace(this.openFile(name, newPackage(createWorkbook(), this.packaging))));
  }

  save(): Promise<Uint8Array> {
    return promised(() => {
      const bytes = this.file.save();
      this.tellState();
      return bytes;
    });
  }

  workbook(): Promise<WorkbookView> {
    return promised(() => this.file.view());
  }

  sheet(sheetId: string) {
    return promised(() => sheetView(this.file.workbook, this.requireSheet(sheetId)));
  }

  cells(sheetId: string, rect: Rect) {
    return promised(() => cellRows(this.requireSheet(sheetId).cells, rect));
  }

  explain(sheetId: string, row: number, column: number) {
    return promised(() => {
      const sheet = sheetById(this.file.workbook, sheetId);
      return sheet ? this.file.explain(sheet, row, column) : null;
    });
  }

  command(command: UserCommand): Promise<CommandAnswer> {
    return promised(() => {
      const answer = this.obey(command);
      this.tellState();
      return answer;
    });
  }

  private obey(command: UserCommand): CommandAnswer {
    switch (command.kind) {
      case 'editing':
        this.setEditing(command.active);
        return DONE;
      case 'undo':
      case 'redo':
        return this.file.turn(command.kind) ? DONE : refused('nothingToUndo');
      case 'activate':
      case 'select': {
        const answer = navigate(this.file, command);
        this.file.settle('user');
        return answer;
      }
      case 'enter':
      case 'clear':
      case 'insertRows':
      case 'deleteRows':
      case 'resizeColumn':
      case 'resizeRow':
      case 'addTableRow':
      case 'addSheet':
      case 'renameSheet':
      case 'deleteSheet':
        return this.file.change(command);
    }
  }

  async execute(requestFlags: number, body: string): Promise<string> {
    const request = JSON.parse(body) as ProcessQueryRequest;
    while (this.editing && (requestFlags & DELAY_FOR_CELL_EDIT) !== 0)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    const { file } = this;
    await file.host.pause();
    const response = file.byAddIn(() => withDamageAnswered(() => file.host.execute(requestFlags, request)));
    this.tellState();
    return responseText(response);
  }

  subscribe(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private openFile(name: string, file: OpenedPackage): OpenWorkbook {
    return new OpenWorkbook(name, file, {
      year: this.options.year ?? new Date().getFullYear(),
      culture: this.options.culture ?? 'en-US',
      calculation: this.options.calculation,
      excelMay: this.options.excelMay,
      delay: this.options.delay,
      isEditing: () => this.editing,
      send: (entries) => {
        this.tell({ kind: 'richApi', entries });
      },
      publish: (changes, author) => {
        for (const event of hostEvents(file.workbook, changes, author)) this.tell(event);
      },
    });
  }

  private replace(file: OpenWorkbook): WorkbookView {
    this.file.close();
    this.file = file;
    this.setEditing(false);
    this.tell({ kind: 'sheets' });
    this.tell({ kind: 'activated', sheetId: file.workbook.activeWorksheetId });
    this.tellState();
    return file.view();
  }

  private setEditing(active: boolean): void {
    this.editing = active;
    if (active) return;
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }

  private requireSheet(id: string) {
    const sheet = sheetById(this.file.workbook, id);
    if (!sheet) throw new Error(`There is no worksheet ${id}.`);
    return sheet;
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private tellState(): void {
    const { changed, canUndo, canRedo } = this.file.view();
    const state = JSON.stringify([changed, canUndo, canRedo]);
    if (state === this.state) return;
    this.state = state;
    this.tell({ kind: 'state' });
  }
}
