import { readFileSync } from 'node:fs';
import { createHostService, type HostEvent } from 'excel-host/service';
import { openPackage, PackageFailure } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../../src/cli/nodeCodec';
import { connect, type Connection } from '../../../src/desk/service/connect';
import { serve } from '../../../src/desk/service/serve';

const sample = (): Uint8Array => new Uint8Array(readFileSync('assets/samples/hung-yen.xlsx'));

/** A service behind a real channel: whatever crosses is cloned as between a page and its worker. */
function channel(): Connection & { close(): void } {
  const { port1, port2 } = new MessageChannel();
  serve(createHostService(NODE_CODEC, { culture: 'vi-VN', year: 2026 }), port2);
  const connection = connect(port1);
  for (const port of [port1, port2]) port.start();
  return { ...connection, close: () => port1.close() };
}

describe('the service behind a channel', () => {
  let remote: ReturnType<typeof channel>;
  beforeEach(() => {
    remote = channel();
  });
  afterEach(() => {
    remote.close();
  });

  test('opens a workbook, shows a sheet and saves it again', async () => {
    const { service } = remote;
    const view = await service.open(sample(), 'hung-yen.xlsx');
    expect(view).toMatchObject({ name: 'hung-yen.xlsx', changed: false });
    const sheet = await service.sheet(view.activeSheetId);
    expect(sheet.rows.length).toBeGreaterThan(0);
    const saved = openPackage(await service.save(), { codec: NODE_CODEC });
    expect(saved.workbook.worksheets.map(({ name }) => name)).toEqual(view.sheets.map(({ name }) => name));
  });

  test('bytes change hands instead of being copied', async () => {
    const bytes = sample();
    await remote.service.open(bytes, 'a.xlsx');
    expect(bytes.byteLength).toBe(0);
  });

  test('bytes that are a part of a larger buffer stay with their owner', async () => {
    const bytes = sample();
    const larger = new Uint8Array(bytes.length + 8);
    larger.set(bytes, 4);
    await remote.service.open(larger.subarray(4, 4 + bytes.length), 'a.xlsx');
    expect(larger.byteLength).toBe(bytes.length + 8);
  });

  test('a damaged file is refused as PackageFailure with its code, and the open workbook stays', async () => {
    const { service } = remote;
    await service.open(sample(), 'good.xlsx');
    const refusal: unknown = await service.open(sample().slice(0, 5000), 'bad.xlsx').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PackageFailure);
    expect(refusal).toMatchObject({ code: 'truncated' });
    expect((await service.workbook()).name).toBe('good.xlsx');
  });

  test('what is no workbook at all is told apart from a damaged one', async () => {
    const refusal = remote.service.open(new TextEncoder().encode('hello'), 'a.xlsx');
    await expect(refusal).rejects.toMatchObject({ code: 'notXlsx' });
  });

  test('a sheet that is gone rejects with a message, not with silence', async () => {
    await expect(remote.service.sheet('nowhere')).rejects.toThrow(/nowhere/);
  });

  test('events come before the answer to what caused them', async () => {
    const { service } = remote;
    const { activeSheetId: sheetId } = await service.create('a.xlsx');
    const heard: (HostEvent['kind'] | 'answer')[] = [];
    service.subscribe(({ kind }) => heard.push(kind));
    await service.command({ kind: 'enter', sheetId, row: 0, column: 0, texts: [['12']] });
    heard.push('answer');
    expect(heard).toEqual(expect.arrayContaining(['cells', 'state']));
    expect(heard.at(-1)).toBe('answer');
  });

  test('nothing is heard after unsubscribing', async () => {
    const { service } = remote;
    let heard = 0;
    const stop = service.subscribe(() => (heard += 1));
    stop();
    await service.create('a.xlsx');
    expect(heard).toBe(0);
  });

  test('when the other side breaks, what waits is rejected and so is everything after', async () => {
    const waiting = remote.service.save();
    remote.fail(new Error('out of memory'));
    await expect(waiting).rejects.toThrow('out of memory');
    await expect(remote.service.workbook()).rejects.toThrow('out of memory');
  });
});
