import { playExcel, type ExcelPlay, type PlayOptions } from '../../src/page';

const ORIGIN = 'https://localhost';

interface Sent {
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: Record<string, unknown>;
}

/** A window and a frame as far as the page looks at them; `say` speaks as the library in the frame does. */
function stage(options: Partial<PlayOptions> = {}) {
  const sent: Sent[] = [];
  const contentWindow = { name: '', postMessage: (text: string) => sent.push(JSON.parse(text) as Sent) };
  const listeners = new Set<(event: unknown) => void>();
  Object.assign(globalThis, {
    location: { origin: ORIGIN },
    window: {
      addEventListener: (_type: string, listener: (event: unknown) => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: (event: unknown) => void) => listeners.delete(listener),
    },
  });
  const page = { readyState: 'complete' };
  let onLoad = (): void => undefined;
  const frame = {
    name: '',
    src: '',
    contentWindow,
    contentDocument: page,
    addEventListener: (_type: string, listener: () => void) => (onLoad = listener),
    removeEventListener: () => undefined,
  } as unknown as HTMLIFrameElement;
  const load = (): void => {
    page.readyState = 'complete';
    onLoad();
  };
  const asked: [flags: number, body: string][] = [];
  const play: ExcelPlay = playExcel({
    frame,
    source: 'taskpane.html',
    locale: 'vi-VN',
    execute: (flags, body) => {
      asked.push([flags, body]);
      return body === 'broken' ? Promise.reject(new Error(body)) : Promise.resolve('{"Results":[]}');
    },
    ...options,
  });
  let correlation = 0;
  async function say(
    name: string,
    type: number,
    data: unknown,
    from: object = contentWindow,
  ): Promise<Sent | undefined> {
    const _correlationId = ++correlation;
    const message = { _messageType: 0, _actionName: name, _actionType: type, _correlationId, _data: data };
    for (const listener of listeners) listener({ source: from, origin: ORIGIN, data: JSON.stringify(message) });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return sent.find((each) => each._correlationId === _correlationId && each._responseType === 0);
  }
  const method = (dispatch: number, data: object) =>
    say('executeMethod', 0, { DdaMethod: { DispatchId: dispatch }, ...data });
  const query = (body: string, flags = 0, customData = '') =>
    method(93, { ArrayData: [customData, 'POST', 'ProcessQuery', [], body, 0, flags] });
  const register = (event: number) => say('event', 1, { eventDispId: event });
  return { play, frame, page, load, sent, asked, say, method, query, register };
}

const runtime = (Name: string, ...Arguments: unknown[]): string =>
  JSON.stringify({
    Actions: [{ Id: 7, ActionType: 3, Name, ObjectPathId: 1, ArgumentInfo: { Arguments } }],
    ObjectPaths: {},
  });

describe('the page of Excel on the web', () => {
  test('the frame is named before its address is set, in its window too', () => {
    const { frame } = stage();
    expect(JSON.parse(frame.name)).toMatchObject({ xdmInfo: `conversation|add-in|${ORIGIN}` });
    expect((frame.contentWindow as unknown as { name: string }).name).toBe(frame.name);
    expect(frame.src).toBe('taskpane.html');
  });

  test('the handshake tells the language and what is supported, patience with typing included', async () => {
    const { say } = stage({ requirementSets: { ExcelApi: '1.10' } });
    const answer = await say('ContextActivationManager_getAppContextAsync', 0, 'add-in');
    expect(answer!._data['_appUILocale']).toBe('vi-VN');
    expect(JSON.parse(String(answer!._data['_requirementMatrix']))).toEqual({
      DelayForCellEdit: '1.1',
      ExcelApi: '1.10',
    });
  });

  test('requests reach the host with their flags; a host that fails is an internal error', async () => {
    const { query, asked } = stage();
    expect((await query('{}', 64))!._data).toEqual({ Version: 1, Error: 0, Data: [0, [], '{"Results":[]}'] });
    expect(asked).toEqual([[64, '{}']]);
    expect((await query('broken'))!._data['Error']).toBe(5001);
  });

  test('messages of other windows are not heard', async () => {
    const { say, sent } = stage();
    await say('ContextActivationManager_getAppContextAsync', 0, 'add-in', {});
    expect(sent).toEqual([]);
  });

  test('a button pressed before the add-in listens is pressed when it does, and done when it says so', async () => {
    const { play, register, method, sent } = stage();
    let done = false;
    const pressed = play.press('generateReport').then(() => (done = true));
    const registration = await register(39);
    const event = sent.find((each) => each._responseType === 1)!;
    expect(event._correlationId).toBe(registration!._correlationId);
    expect(event._data).toMatchObject({ 1: 'generateReport' });
    expect(done).toBe(false);
    await method(94, { 0: event._data['0'], 1: 0 });
    await pressed;
  });

  test('a button is not pressed before the scripts of the page have run', async () => {
    const { play, register, page, load, sent } = stage();
    page.readyState = 'interactive';
    void play.press('generateReport');
    await register(39);
    void play.press('checkData');
    expect(sent.filter((each) => each._responseType === 1)).toEqual([]);
    load();
    expect(sent.filter((each) => each._responseType === 1).map((each) => each._data['1'])).toEqual([
      'generateReport',
      'checkData',
    ]);
  });

  test('entries of the host go to the registration for them, and to nobody when there is none', async () => {
    const { play, register, sent } = stage();
    play.deliver([[65536, 10, 'Workbook', '{}', 0]]);
    await register(33);
    expect(sent.filter((each) => each._responseType === 1)).toEqual([]);
    play.deliver([[65536, 10, 'Workbook', '{}', 0]]);
    expect(sent.at(-1)!._data).toMatchObject({ Data: [[65536, 10, 'Workbook', '{}', 0]] });
  });

  test('showing and hiding the pane is asked of the page and told to the add-in, not to the workbook', async () => {
    const shown: boolean[] = [];
    const { play, query, register, asked, sent } = stage({ onShow: (each) => shown.push(each), shown: false });
    await register(33);
    await query(runtime('SetAppRuntimeState', 'Visible'), 64, 'WacPartition');
    expect(shown).toEqual([true]);
    play.showed(true);
    expect(sent.at(-1)!._data).toMatchObject({ Data: [[65536, 65539, '', '{"visibility":"Visible"}', 0]] });
    const state = await query(runtime('GetAppRuntimeState'), 64, 'WacPartition');
    expect(state!._data['Data']).toEqual([0, [], '{"Results":[{"ActionId":7,"Value":"Visible"}]}']);
    const unknown = await query(runtime('Nonsense'), 0, 'WacPartition');
    expect(JSON.stringify(unknown!._data['Data'])).toContain('ApiNotFound');
    expect(asked).toEqual([]);
  });

  test('what this page does not do is refused', async () => {
    expect((await stage().method(64, {}))!._data['Error']).toBe(5000);
  });
});
