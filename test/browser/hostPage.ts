/** Where the page of the host stands; the pane stands beside it, on the same origin, as the library asks. */
export const HOST_PAGE = 'host.html';

const CONTEXT = {
  _id: 'wardscore',
  _appName: 16,
  _appVersion: '16.0',
  _dataLocale: 'vi-VN',
  _docUrl: 'https://localhost/workbook.xlsx',
  _clientMode: 1,
  _settings: {},
  _reason: 1,
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'wardscore',
  _appInstanceId: 'wardscore',
  _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify({ ExcelApi: 1.17, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.4 }),
  _hostFullVersion: '16.0',
  _appDomains: [],
  _initialDisplayMode: 0,
};

/** What the host page runs: it plays Excel on the web for the pane in its frame, and asks Node for every answer. */
function playExcel(context: Record<string, unknown>, locale: string): void {
  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _actionType: number;
    readonly _correlationId: number;
    readonly _conversationId: string;
    readonly _data?: { DdaMethod?: { DispatchId: number }; ArrayData?: string[] } & Record<string, unknown>;
  }
  const page = window as unknown as {
    processQuery(body: string): Promise<string>;
    completed: unknown[];
    pressRibbon(name: string): void;
  };
  page.completed = [];
  let ribbon: Message | null = null;
  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Excel|Web|16.01|${locale}|wardscore|||3`,
    xdmInfo: `conversation|wardscore|${location.origin}`,
    serializerVersion: '1',
  });
  const answer = (to: Message, data: unknown, responseType = 0): void => {
    const message = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _serializerVersion: 1,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  };
  async function invoke(message: Message): Promise<void> {
    const dispatch = message._data?.DdaMethod?.DispatchId;
    if (message._actionName === 'ContextActivationManager_getAppContextAsync')
      answer(message, { ...context, _appUILocale: locale });
    else if (dispatch === 93) {
      const body = await page.processQuery(message._data?.ArrayData?.[4] ?? '');
      answer(message, { Version: 1, Error: 0, Data: [0, [], body] });
    } else {
      if (dispatch === 94) page.completed.push(message._data);
      answer(message, message._actionName === 'executeMethod' ? { Version: 1, Error: 0, Data: [] } : null);
    }
  }
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== 0) return;
    if (message._actionType === 0) void invoke(message);
    else {
      if (JSON.stringify(message._data).includes('39')) ribbon = message;
      answer(message, { Version: 1, Error: 0 });
    }
  });
  page.pressRibbon = (name) => {
    if (ribbon) answer(ribbon, { 0: 'command', 1: name, 2: JSON.stringify({ source: { id: name } }) }, 1);
  };
  frame.src = 'taskpane.html';
  frame.title = 'pane';
  frame.style.cssText = 'width:320px;height:100vh;border:0;display:block';
  document.body.style.margin = '0';
  document.body.append(frame);
}

export const hostPage = (locale: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><body><script>const __name=(f)=>f;(${playExcel.toString()})(${JSON.stringify(CONTEXT)},${JSON.stringify(locale)})</script>`;
