import type { RichApiEntry } from '../protocol/events/richApi';
import type { ProcessQueryRequest } from '../protocol/wire';
import { appContext, frameName, type PageContext } from './appContext';
import { AppRuntime, PAGE_PARTITION } from './appRuntime';
import {
  PAGE_ACTIONS,
  ERRORS,
  EVENTS,
  METHODS,
  readRequest,
  response,
  RESPONSE_TYPES,
  RICH_API,
  type Message,
  type MessageData,
} from './messages';

export interface PlayOptions extends Omit<PageContext, 'documentUrl'> {
  /** An empty frame that stands in the page; the page and the pane must share their origin, over HTTPS. */
  readonly frame: HTMLIFrameElement;
  /** Address of the pane. */
  readonly source: string;
  readonly documentUrl?: string;
  /** One ProcessQuery, as `HostService.execute`. */
  readonly execute: (requestFlags: number, body: string) => Promise<string>;
  /** False when the pane begins hidden. */
  readonly shown?: boolean;
  /** The add-in asks to be shown or hidden (`Office.addin.showAsTaskpane`, `hide`, `ui.closeContainer`). */
  readonly onShow?: (shown: boolean) => void;
  /** The add-in asks to open a page of the web. */
  readonly onOpenWindow?: (url: string) => void;
}

/** The pane in its frame, as the page of Excel on the web holds it. */
export interface ExcelPlay {
  /** Presses a ribbon button by the name of its function; resolves when the add-in says that it is done. Waits for the add-in to be ready. */
  press(functionName: string): Promise<void>;
  /** Hands over what the host sends: workbook events and calls of custom functions. */
  deliver(entries: readonly RichApiEntry[]): void;
  /** Something else is selected (`workbook.onSelectionChanged`). */
  selectionChanged(): void;
  /** The page showed or hid the pane. */
  showed(shown: boolean): void;
  /** No message of the frame is answered any more. */
  stop(): void;
}

/** Plays the page of Excel on the web around the pane in a frame: everything the genuine office.js in there asks of its host. */
export const playExcel = (options: PlayOptions): ExcelPlay => new Play(options);

class Play implements ExcelPlay {
  private readonly registrations = new Map<number, Message>();
  private readonly completed = new Map<string, () => void>();
  /** Events for an add-in that does not listen yet. */
  private readonly early: { event: number; data: unknown }[] = [];
  private readonly runtime: AppRuntime;
  private presses = 0;

  constructor(private readonly options: PlayOptions) {
    const { frame, source, locale, shown = true } = options;
    this.runtime = new AppRuntime(shown ? 'Visible' : 'Background', (state) => {
      this.options.onShow?.(state === 'Visible');
    });
    window.addEventListener('message', this.hear);
    frame.addEventListener('load', this.sendEarly);
    frame.name = frameName(locale, location.origin);
    // A frame that stands in the page already has a window, which took its name when it was made.
    if (frame.contentWindow) frame.contentWindow.name = frame.name;
    frame.src = source;
  }

  press(functionName: string): Promise<void> {
    const id = `command-${String(++this.presses)}`;
    return new Promise((resolve) => {
      this.completed.set(id, resolve);
      const data = { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) };
      this.send(EVENTS.commandInvoked, data, 'keep');
    });
  }

  deliver(entries: readonly RichApiEntry[]): void {
    this.send(EVENTS.richApiMessage, { ArrayData: entries, Data: entries }, 'drop');
  }

  selectionChanged(): void {
    this.send(EVENTS.selectionChanged, {}, 'drop');
  }

  showed(shown: boolean): void {
    const entries = this.runtime.turn(shown ? 'Visible' : 'Background');
    if (entries.length > 0) this.deliver(entries);
  }

  stop(): void {
    window.removeEventListener('message', this.hear);
    this.options.frame.removeEventListener('load', this.sendEarly);
  }

  private readonly hear = (event: MessageEvent): void => {
    if (event.source !== this.options.frame.contentWindow || event.origin !== location.origin) return;
    const message = readRequest(event.data);
    if (!message) return;
    switch (message._actionType) {
      case PAGE_ACTIONS.invoke:
        void this.invoke(message);
        break;
      case PAGE_ACTIONS.registerEvent:
        this.register(message);
        break;
      default:
        this.registrations.delete(message._data?.eventDispId ?? -1);
        this.answer(message, outcome(ERRORS.none));
    }
  };

  private async invoke(message: Message): Promise<void> {
    const { _actionName: name, _data: data } = message;
    if (name === 'ContextActivationManager_getAppContextAsync') {
      // A pane that was loaded anew listens to nothing yet.
      this.registrations.clear();
      const { documentUrl = `${location.origin}/workbook.xlsx`, locale, requirementSets } = this.options;
      this.answer(message, appContext({ locale, documentUrl, requirementSets }));
    } else if (name === 'ContextActivationManager_openWindowInHost') {
      this.options.onOpenWindow?.(String(data?.['strUrl']));
      this.answer(message, null);
    } else if (name === 'executeMethod') this.answer(message, await this.method(data ?? {}));
    else this.answer(message, null);
  }

  private async method(data: MessageData): Promise<object> {
    const id = data.DdaMethod?.DispatchId;
    if (id === METHODS.richApi)
      return this.richApi(data.ArrayData ?? []).then(
        (body) => ({ ...outcome(ERRORS.none), Data: [0, [], body] }),
        () => outcome(ERRORS.internal),
      );
    if (id === METHODS.commandCompleted) {
      const command = String(data['0']);
      this.completed.get(command)?.();
      this.completed.delete(command);
    } else if (id === METHODS.closeContainer) this.options.onShow?.(false);
    else if (id === METHODS.openBrowserWindow) this.options.onOpenWindow?.(String(data['0']));
    else return outcome(ERRORS.operationNotSupported);
    return outcome(ERRORS.none);
  }

  private async richApi(parts: readonly unknown[]): Promise<string> {
    const body = String(parts[RICH_API.body]);
    if (parts[RICH_API.customData] === PAGE_PARTITION)
      return JSON.stringify(this.runtime.execute(JSON.parse(body) as ProcessQueryRequest));
    return this.options.execute(Number(parts[RICH_API.requestFlags] ?? 0), body);
  }

  private register(message: Message): void {
    const event = message._data?.eventDispId ?? -1;
    this.registrations.set(event, message);
    this.answer(message, outcome(ERRORS.none));
    this.sendEarly();
  }

  private readonly sendEarly = (): void => {
    for (const { event, data } of this.early.splice(0)) this.send(event, data, 'keep');
  };

  /** An event for an add-in that does not listen is kept until it does, or of no use. */
  private send(event: number, data: unknown, otherwise: 'keep' | 'drop'): void {
    const registration = this.registrations.get(event);
    // The library listens before the scripts of the add-in have run, and knows none of its commands until then.
    const isHeard = registration && (otherwise === 'drop' || this.isLoaded());
    if (isHeard) this.post(response(registration, location.origin, RESPONSE_TYPES.forEventing, data));
    else if (otherwise === 'keep') this.early.push({ event, data });
  }

  private isLoaded(): boolean {
    return this.options.frame.contentDocument?.readyState === 'complete';
  }

  private answer(to: Message, data: unknown): void {
    this.post(response(to, location.origin, RESPONSE_TYPES.forCalling, data));
  }

  private post(text: string): void {
    this.options.frame.contentWindow?.postMessage(text, location.origin);
  }
}

const outcome = (error: number): { Version: number; Error: number; Data: unknown[] } => ({
  Version: 1,
  Error: error,
  Data: [],
});
