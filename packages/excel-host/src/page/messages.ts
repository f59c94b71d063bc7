/** Messages between the page of Excel on the web and the pane in its frame, as the library writes them. */
const MESSAGE_TYPES = { request: 0, response: 1 } as const;
export const PAGE_ACTIONS = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE_TYPES = { forCalling: 0, forEventing: 1 } as const;

/** Methods and events of the library by number. */
export const METHODS = { richApi: 93, commandCompleted: 94, closeContainer: 97, openBrowserWindow: 102 } as const;
export const EVENTS = { selectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;

/** The library's numbers for what went wrong. */
export const ERRORS = { none: 0, operationNotSupported: 5000, internal: 5001 } as const;

export interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _conversationId: string;
  readonly _data?: MessageData | null;
}

export interface MessageData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** Of an event's registration. */
  readonly eventDispId?: number;
  readonly [name: string]: unknown;
}

/** Places of a ProcessQuery's parts in `ArrayData`. */
export const RICH_API = { customData: 0, body: 4, requestFlags: 6 } as const;

/** A request as the library sent it; null for everything else that comes to a window. */
export function readRequest(data: unknown): Message | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    const message = JSON.parse(data) as Partial<Message>;
    return message._messageType === MESSAGE_TYPES.request && typeof message._actionName === 'string'
      ? (message as Message)
      : null;
  } catch {
    return null;
  }
}

/** The answer to a request, or an event for its registration. */
export const response = (to: Message, origin: string, responseType: number, data: unknown): string =>
  JSON.stringify({
    _messageType: MESSAGE_TYPES.response,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _serializerVersion: 1,
    _errorCode: ERRORS.none,
    _responseType: responseType,
    _data: data,
  });
