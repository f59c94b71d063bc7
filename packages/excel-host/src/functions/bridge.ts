import type { OfficeJs } from '../officeJs';
import type { RichApiEntry } from '../protocol/events/richApi';
import type { ProcessQueryRequest } from '../protocol/wire';

/** What the runtime needs of a host: a way for its requests, and a way for calls. */
export interface FunctionHost {
  execute(requestFlags: number, request: ProcessQueryRequest): unknown;
  subscribe(listener: (entries: readonly RichApiEntry[]) => void): () => void;
}

/** The library's door for an Excel that runs it without a page: text goes out, text comes in. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Put here by the library. */
  onMessageFromHost?: (text: string) => void;
}
interface WithHostBridge {
  readonly HostBridge: { init(bridge: NativeBridge): void };
}

/** Kinds of bridge messages: a request of the library, and entries that the host sends on its own account. */
const REQUEST = 1;
const ENTRIES = 3;
const CALLS = 1;

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: ProcessQueryRequest | string };
}

/** What a page says once its runtime listens. */
const READY: ProcessQueryRequest = {
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' } },
  Actions: [{ Id: 2, ActionType: 3, Name: '_SetOsfControlContainerReadyForCustomFunctions', ObjectPathId: 1 }],
};

/** Lets `host` call the functions that were associated with the library. Returns what ends it. */
export async function connectFunctions(host: FunctionHost, library: OfficeJs): Promise<() => void> {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as BridgeRequest;
      if (request.type === REQUEST) void respond(request);
    },
  };
  const tell = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const respond = async ({ id, flags, message: { body } }: BridgeRequest): Promise<void> => {
    const query = typeof body === 'string' ? (JSON.parse(body) as ProcessQueryRequest) : body;
    const { Body } = (await host.execute(flags, query)) as { readonly Body: unknown };
    tell({ id, type: REQUEST, message: { statusCode: 200, headers: {}, body: JSON.stringify(Body) } });
  };
  (library.OfficeExtension as unknown as WithHostBridge).HostBridge.init(bridge);
  const stop = host.subscribe((entries) => {
    const calls = entries.filter(([category]) => category === CALLS);
    // As in a page: calls arrive after the answer of the request that caused them.
    if (calls.length > 0) setTimeout(tell, 0, { type: ENTRIES, message: { entries: calls } });
  });
  await host.execute(0, READY);
  return stop;
}
