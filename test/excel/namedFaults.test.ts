import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOfficeHost, HostError, type HostOptions, type OfficeHost, startOfficeJs } from 'excel-host/office';
import { openPackage, type Workbook } from 'excel-host/xlsx';
import { generateReport } from '../../src/application/generateReport';
import { HostFailure, type Progress, type WorkbookPort } from '../../src/application/ports';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { createExcelWorkbook } from '../../src/excel';
import { failuresTexts } from '../../src/language/failures';
import { addSheet, contentsOf, dumpOf, quiet, sheetNamed } from '../support/excelHost';

const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/hung-yen.xlsx'));
const SUMMARY = 'KQ Tổng hợp';

/** The sample workbook, scored for 2022, in a host that can be made to fail. */
interface Desk {
  readonly model: Workbook;
  readonly fault: Fault;
  readonly port: WorkbookPort;
}

interface Fault {
  /** Runs between the add-in's reading and its writing: what a colleague does meanwhile. */
  meanwhile: () => void;
  /** Runs before each request; what it throws, nobody has done any of the request. */
  request: (count: number) => void;
  action: NonNullable<HostOptions['beforeAction']>;
  progress: Progress;
}

const nothing = (): void => undefined;

async function scored(options: HostOptions = {}): Promise<Desk> {
  const { workbook: model } = openPackage(SAMPLE, { codec: NODE_CODEC });
  const fault: Fault = { meanwhile: nothing, request: nothing, action: nothing, progress: quiet };
  let requests = 0;
  const host: OfficeHost = createOfficeHost(model, {
    ...options,
    beforeAction: (index, action) => {
      fault.action(index, action);
    },
  });
  const { Excel, isSetSupported } = await startOfficeJs({
    ...host,
    execute: (flags, request) => {
      fault.request(requests++);
      return host.execute(flags, request);
    },
  });
  const port = createExcelWorkbook({ run: Excel.run, isSetSupported });
  const watched: WorkbookPort = {
    read: (tables) => port.read(tables),
    write: (drawing, snapshot, progress) => {
      fault.meanwhile();
      requests = 0;
      return port.write(drawing, snapshot, progress);
    },
  };
  const desk = { model, fault, port: watched };
  await score(desk, 2022);
  return desk;
}

const score = ({ port, fault }: Desk, year: number) =>
  generateReport({ workbook: port, clock: () => 0, version: '0' }, { year, language: 'vi' }, fault.progress);

const fails = (code: ConstructorParameters<typeof HostError>[0]) => (): never => {
  throw new HostError(code, 'fault');
};

const sentenceOf = ({ code, detail, restored }: HostFailure): string =>
  `${failuresTexts.vi.host[code](detail)} ${restored ? failuresTexts.vi.restored : failuresTexts.vi.notRestored}`;

/** Scores 2023 over 2022 and answers what was said. */
async function told(desk: Desk): Promise<{ code: string; sentence: string }> {
  const failure: unknown = await score(desk, 2023).then(
    () => null,
    (error: unknown) => error,
  );
  if (failure === null) return { code: 'none', sentence: '' };
  expect(failure).toBeInstanceOf(HostFailure);
  const refusal = failure as HostFailure;
  return { code: refusal.code, sentence: sentenceOf(refusal) };
}

const dump = ({ model }: Desk): string => JSON.stringify(dumpOf(model));

/** Where two dumps part, with what stands around; '' when they are the same. */
function difference(before: string, after: string): string {
  if (after === before) return '';
  const at = [...before].findIndex((letter, index) => after[index] !== letter);
  return `${before.slice(Math.max(0, at - 60), at + 60)} → ${after.slice(Math.max(0, at - 60), at + 60)}`;
}

test.each<[string, (desk: Desk) => void, string, RegExp]>([
  [
    'a status sheet that is protected',
    ({ model }) => void (sheetNamed(model, SUMMARY).protected = true),
    'sheetProtected',
    /“KQ Tổng hợp” đang được bảo vệ/,
  ],
  [
    'a workbook whose structure is protected',
    ({ model }) => void (model.protected = true),
    'workbookProtected',
    /Cấu trúc sổ tính đang được bảo vệ.*Sổ tính vẫn nguyên như trước/,
  ],
  [
    'a workbook that is open for reading only',
    ({ model }) => void (model.readOnly = true),
    'readOnly',
    /chỉ cho phép đọc.*lưu thành tệp khác.*Sổ tính vẫn nguyên như trước/,
  ],
  [
    'a cell that is being edited, where Excel does not wait',
    ({ fault }) =>
      (fault.meanwhile = () => (fault.action = whenever('Values', fails('InvalidOperationInCellEditMode')))),
    'cellEditMode',
    /nhấn Enter.*Sổ tính vẫn nguyên như trước/,
  ],
  [
    'a request that Excel finds too large',
    ({ fault }) => (fault.meanwhile = () => (fault.action = once(fails('RequestPayloadSizeLimitExceeded')))),
    'payloadTooLarge',
    /quá lớn.*tách sổ tính.*Sổ tính vẫn nguyên như trước/,
  ],
  [
    'a user who stops it before anything is written',
    ({ fault }) => (fault.progress = { report: nothing, cancelled: () => true }),
    'cancelled',
    /Đã dừng theo yêu cầu.*Sổ tính vẫn nguyên như trước/,
  ],
  [
    'an Excel that fails in the middle of drawing',
    ({ fault }) => (fault.meanwhile = () => (fault.action = at(4000, fails('GeneralException')))),
    'unknown',
    /Excel từ chối.*Sổ tính vẫn nguyên như trước/,
  ],
])('%s leaves the workbook exactly as it was, and says so', async (_, arrange, code, sentence) => {
  const desk = common;
  const before = dump(desk);
  arrange(desk);
  const said = await told(desk);
  heal(desk);
  expect(said).toEqual({ code, sentence: expect.stringMatching(sentence) as string });
  expect(difference(before, dump(desk))).toBe('');
});

let common: Desk;
beforeAll(async () => {
  common = await scored();
});

/** Nothing is wrong any more. */
function heal({ model, fault }: Desk): void {
  Object.assign(fault, { meanwhile: nothing, request: nothing, action: nothing, progress: quiet });
  model.protected = false;
  model.readOnly = false;
  sheetNamed(model, SUMMARY).protected = false;
}

test('a status sheet that somebody protects in mid-run is named, and what is said of the workbook is true at once', async () => {
  const desk = common;
  const before = dump(desk);
  desk.fault.meanwhile = () => void (sheetNamed(desk.model, SUMMARY).protected = true);
  expect(await told(desk)).toEqual({
    code: 'sheetProtected',
    sentence: expect.stringMatching(/^Trang tính “KQ Tổng hợp” đang được bảo vệ.*vẫn nguyên như trước/) as string,
  });
  // The sentence is true at once: but for the lock, which is the colleague's, nothing differs.
  heal(desk);
  expect(difference(before, dump(desk))).toBe('');
  await desk.port.read([]);
  expect(difference(before, dump(desk))).toBe('');
});

/** The fault at every action of that name. */
function whenever(name: string, fault: () => void): Fault['action'] {
  return (_, action) => {
    if (action.Name === name) fault();
  };
}

/** The fault, and from then on none: Excel is well again when things are brought back. */
function once(fault: () => void): () => void {
  return at(0, fault);
}

function at(count: number, fault: () => void): () => void {
  let left = count;
  return () => {
    if (left-- === 0) fault();
  };
}

describe('a colleague in the same workbook', () => {
  const deletes = (model: Workbook, name: string) => (): void => {
    model.worksheets.splice(
      model.worksheets.findIndex((sheet) => sheet.name === name),
      1,
    );
  };

  test('who deletes a status sheet in mid-run is told of, the rest stays, and the next scoring makes it again', async () => {
    const desk = await scored();
    desk.fault.meanwhile = deletes(desk.model, SUMMARY);
    const before = openDump(desk, SUMMARY);
    expect(await told(desk)).toEqual({ code: 'itemMissing', sentence: expect.stringMatching(/đã bị xóa/) as string });
    expect(difference(before, openDump(desk, SUMMARY))).toBe('');
    desk.fault.meanwhile = nothing;
    await score(desk, 2022);
    expect(JSON.stringify(contentsOf(sheetNamed(desk.model, SUMMARY)))).toContain('2022');
  });

  test('who deletes an input sheet in mid-run does not disturb: the results are those of what was read', async () => {
    const desk = await scored();
    desk.fault.meanwhile = deletes(desk.model, 'Lộ trình');
    expect((await told(desk)).code).toBe('none');
    expect(JSON.stringify(contentsOf(sheetNamed(desk.model, SUMMARY)))).toContain('2023');
  });

  test('who makes a sheet of the name we are about to use keeps it, with all that is in it', async () => {
    const desk = await scored();
    deletes(desk.model, SUMMARY)();
    desk.fault.meanwhile = () => void addSheet(desk.model, SUMMARY, [['của đồng nghiệp', 1]]);
    const before = openDump(desk, SUMMARY);
    expect(await told(desk)).toEqual({
      code: 'nameTaken',
      sentence: expect.stringMatching(/đổi tên.*Sổ tính vẫn nguyên như trước/) as string,
    });
    expect(contentsOf(sheetNamed(desk.model, SUMMARY))).toEqual([['của đồng nghiệp', 1]]);
    expect(difference(before, openDump(desk, SUMMARY))).toBe('');
  });
});

/** All sheets but one. */
const openDump = ({ model }: Desk, without: string): string =>
  JSON.stringify((dumpOf(model) as { name: string }[]).filter(({ name }) => name !== without));

test('a sheet of the user’s that has our name stays, and the result goes beside it', async () => {
  const desk = await scored();
  desk.model.worksheets.splice(desk.model.worksheets.indexOf(sheetNamed(desk.model, SUMMARY)), 1);
  addSheet(desk.model, SUMMARY, [['của tôi', 1]]);
  expect((await told(desk)).code).toBe('none');
  expect(contentsOf(sheetNamed(desk.model, SUMMARY))).toEqual([['của tôi', 1]]);
  expect(JSON.stringify(contentsOf(sheetNamed(desk.model, `${SUMMARY} (2)`)))).toContain('2023');
});

describe('a host that dies between two requests', () => {
  const dies = (from: number) => (count: number) => {
    if (count >= from) throw new HostError('GeneralException', 'gone');
  };

  test('leaves copies behind, says so, and whoever opens the workbook next has it as it was', async () => {
    const desk = await scored();
    const before = dump(desk);
    let writes = 0;
    desk.fault.request = (count) => void (writes = count + 1);
    await score(desk, 2023);
    const drawn = dump(desk);
    heal(desk);
    await score(desk, 2022);
    expect(difference(before, dump(desk))).toBe('');
    const ends = [];
    for (let from = 0; from < writes; from++) {
      desk.fault.meanwhile = () => (desk.fault.request = dies(from));
      const { sentence } = await told(desk);
      heal(desk);
      await desk.port.read([]);
      // The last requests only let go of references: the job is done by then.
      const isDone = sentence === '';
      if (!isDone) expect(sentence).toMatch(/Chưa xác nhận được.*“~WS1”.*bản sao của những trang cũ/);
      expect({ from, difference: difference(isDone ? drawn : before, dump(desk)) }).toEqual({ from, difference: '' });
      ends.push(isDone ? 'done' : 'as it was');
      if (isDone) await score(desk, 2022);
    }
    expect(ends.filter((end) => end === 'as it was').length).toBeGreaterThan(1);
    expect(ends.at(-1)).toBe('done');
  });
});
