import { readFileSync } from 'node:fs';
import { createHostService, type HostService } from 'excel-host/service';
import { openPackage } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../../src/cli/nodeCodec';
import { Documents } from '../../../src/desk/files/documents';
import type { FileAccess, PickedFile, SaveTarget } from '../../../src/desk/files/types';

const SAMPLE = new Uint8Array(readFileSync('assets/samples/hung-yen.xlsx'));

/** Files as a browser would lend them, that remember what was written. */
class Disk implements FileAccess {
  readonly written: { name: string; bytes: Uint8Array }[] = [];
  readonly asked: string[] = [];
  next: PickedFile | null = null;
  refuses = false;
  cancels = false;
  lasting = true;
  changedAt: number | null = null;

  pick = (): Promise<PickedFile | null> => Promise.resolve(this.next);

  pickTarget = (name: string): Promise<SaveTarget | null> => {
    this.asked.push(name);
    return Promise.resolve(this.cancels ? null : this.target(`copy of ${name}`));
  };

  target = (name: string): SaveTarget => ({
    name,
    lasting: this.lasting,
    isSame: (other) => Promise.resolve(this.lasting && other.name === name),
    changedElsewhere: () => Promise.resolve(this.changedAt),
    write: (bytes) => {
      if (this.refuses) return Promise.reject(new Error('locked'));
      this.written.push({ name, bytes });
      return Promise.resolve();
    },
  });

  file = (name: string, bytes = SAMPLE): PickedFile => ({
    name,
    read: () => Promise.resolve(bytes.slice()),
    target: this.target(name),
  });
}

describe('files of the desk', () => {
  let service: HostService;
  let disk: Disk;
  let documents: Documents;
  beforeEach(() => {
    service = createHostService(NODE_CODEC, { year: 2026 });
    disk = new Disk();
    documents = new Documents(service, disk);
  });

  const type = async (text: string): Promise<void> => {
    const { activeSheetId: sheetId } = await service.workbook();
    await service.command({ kind: 'enter', sheetId, row: 900, column: 30, texts: [[text]] });
    await new Promise(setImmediate);
  };

  const asked = async (): Promise<string | undefined> => {
    while (!documents.state().asking) await new Promise(setImmediate);
    return documents.state().asking?.kind;
  };

  test('a file that somebody else saved meanwhile is overwritten only when the user says so', async () => {
    await documents.open(disk.file('wards.xlsx'));
    await type('12');
    disk.changedAt = 1_700_000_000_000;
    const kept = documents.save();
    expect(await asked()).toBe('overwrite');
    documents.decide('cancel');
    expect(await kept).toBe(false);
    expect(disk.written).toEqual([]);
    expect(documents.state()).toMatchObject({ unsaved: true, work: null, asking: null });
    const elsewhere = documents.save();
    await asked();
    documents.decide('saveAs');
    expect(await elsewhere).toBe(true);
    expect(disk.written.map(({ name }) => name)).toEqual(['copy of wards.xlsx']);
  });

  test('whoever overwrites the file of somebody else is asked no second time', async () => {
    await documents.open(disk.file('wards.xlsx'));
    await type('12');
    disk.changedAt = 1;
    const saved = documents.save();
    await asked();
    documents.decide('overwrite');
    expect(await saved).toBe(true);
    expect(disk.written.map(({ name }) => name)).toEqual(['wards.xlsx']);
  });

  test('a draft that is opened is unsaved, and its copy for the next draft leaves it so', async () => {
    expect(await documents.openDraft(() => Promise.resolve(SAMPLE.slice()), 'wards.xlsx')).toBe(true);
    expect(documents.state()).toMatchObject({ document: { name: 'wards.xlsx' }, unsaved: true });
    await documents.copy();
    expect(documents.state().unsaved).toBe(true);
    expect(await documents.save()).toBe(true);
    expect(documents.state().unsaved).toBe(false);
  });

  test('a sheet goes only by the answer that deletes it', async () => {
    for (const answer of ['delete', 'cancel'] as const) {
      const wanted = documents.mayDelete('Nhóm 1');
      expect(await asked()).toBe('deleteSheet');
      documents.decide(answer);
      expect(await wanted).toBe(answer === 'delete');
    }
  });

  test('a new workbook is open and has nothing to lose', async () => {
    await documents.create('new.xlsx');
    expect(documents.state()).toMatchObject({ document: { name: 'new.xlsx' }, unsaved: false, work: null });
  });

  test('what is typed makes it unsaved, and saving into its own file asks for nothing', async () => {
    await documents.open(disk.file('wards.xlsx'));
    await type('12');
    expect(documents.state().unsaved).toBe(true);
    expect(await documents.save()).toBe(true);
    expect(disk.asked).toEqual([]);
    expect(documents.state()).toMatchObject({ unsaved: false, notice: { kind: 'saved', name: 'wards.xlsx' } });
    const saved = openPackage(disk.written[0]!.bytes, { codec: NODE_CODEC }).workbook;
    expect(saved.worksheets.some((sheet) => sheet.cells.value(900, 30) === 12)).toBe(true);
  });

  test('the sample has no file: saving asks for a place, and from then on does not', async () => {
    await documents.openCopy(() => Promise.resolve(SAMPLE.slice()), 'sample.xlsx');
    await documents.save();
    await documents.save();
    expect(disk.asked).toEqual(['sample.xlsx']);
    expect(disk.written.map(({ name }) => name)).toEqual(['copy of sample.xlsx', 'copy of sample.xlsx']);
    expect(documents.state().document?.name).toBe('copy of sample.xlsx');
  });

  test('a download is asked for each time: nobody knows where it went', async () => {
    disk.lasting = false;
    await documents.openCopy(() => Promise.resolve(SAMPLE.slice()), 'sample.xlsx');
    await documents.save();
    await documents.save();
    expect(disk.asked).toHaveLength(2);
    expect(documents.state().notice).toMatchObject({ kind: 'downloaded' });
  });

  test('a file that cannot be written leaves the workbook unsaved', async () => {
    await documents.open(disk.file('wards.xlsx'));
    await type('12');
    disk.refuses = true;
    expect(await documents.save()).toBe(false);
    expect(documents.state()).toMatchObject({ unsaved: true, notice: { kind: 'notWritten', name: 'wards.xlsx' } });
    disk.refuses = false;
    expect(await documents.save()).toBe(true);
    expect(documents.state().unsaved).toBe(false);
  });

  test('thinking better of saving keeps the workbook unsaved, without a word', async () => {
    await documents.create('new.xlsx');
    await type('12');
    disk.cancels = true;
    expect(await documents.save()).toBe(false);
    expect(documents.state()).toMatchObject({ unsaved: true, notice: null });
  });

  test('a damaged file is told, and the open workbook stays with its changes', async () => {
    await documents.open(disk.file('good.xlsx'));
    await type('12');
    const opening = documents.open(disk.file('bad.xlsx', SAMPLE.slice(0, 4000)));
    await new Promise(setImmediate);
    documents.decide('discard');
    await opening;
    expect(documents.state()).toMatchObject({
      document: { name: 'good.xlsx' },
      unsaved: true,
      notice: { kind: 'notOpened', code: 'truncated', name: 'bad.xlsx' },
    });
  });

  test('a file that is gone is told', async () => {
    await documents.open({ ...disk.file('a.xlsx'), read: () => Promise.reject(new Error('gone')) });
    expect(documents.state()).toMatchObject({ document: null, notice: { kind: 'notRead', name: 'a.xlsx' } });
  });

  test.each([
    ['cancel', 'wards.xlsx', 0],
    ['discard', 'other.xlsx', 0],
    ['save', 'other.xlsx', 1],
  ] as const)('with unsaved changes, the answer %s ends with %s', async (answer, name, writes) => {
    await documents.open(disk.file('wards.xlsx'));
    await type('12');
    disk.next = disk.file('other.xlsx');
    const opening = documents.open();
    await new Promise(setImmediate);
    expect(documents.state().asking?.kind).toBe('replace');
    documents.decide(answer);
    await opening;
    expect(documents.state()).toMatchObject({ document: { name }, asking: null });
    expect(disk.written).toHaveLength(writes);
  });

  test('when saving before opening fails, nothing is opened', async () => {
    await documents.open(disk.file('wards.xlsx'));
    await type('12');
    disk.refuses = true;
    const opening = documents.open(disk.file('other.xlsx'));
    await new Promise(setImmediate);
    documents.decide('save');
    await opening;
    expect(documents.state()).toMatchObject({ document: { name: 'wards.xlsx' }, unsaved: true });
  });

  test('saving writes what the hand has begun: a cell that is being typed in, and steps the model has not answered yet', async () => {
    await documents.open(disk.file('wards.xlsx'));
    documents.setEditing(true);
    documents.settleBy(async () => {
      await type('13');
      documents.setEditing(false);
    });
    expect(await documents.save()).toBe(true);
    const saved = openPackage(disk.written[0]!.bytes, { codec: NODE_CODEC }).workbook;
    expect(saved.worksheets.some((sheet) => sheet.cells.value(900, 30) === 13)).toBe(true);
    expect(documents.state()).toMatchObject({ unsaved: false, work: null });
  });

  test('the bytes of a copy leave the workbook as unsaved as it was', async () => {
    await documents.open(disk.file('wards.xlsx'));
    await documents.bytes();
    expect(documents.state().unsaved).toBe(false);
    await type('14');
    const copied = openPackage(await documents.bytes(), { codec: NODE_CODEC }).workbook;
    await new Promise(setImmediate);
    expect(copied.worksheets.some((sheet) => sheet.cells.value(900, 30) === 14)).toBe(true);
    expect(documents.state().unsaved).toBe(true);
    expect(disk.written).toEqual([]);
    await documents.save();
    expect(documents.state().unsaved).toBe(false);
  });

  test('what a copy settles just before is unsaved after it, although nobody was told of it yet', async () => {
    await documents.open(disk.file('wards.xlsx'));
    documents.settleBy(async () => {
      const { activeSheetId: sheetId } = await service.workbook();
      await service.command({ kind: 'enter', sheetId, row: 900, column: 30, texts: [['15']] });
    });
    const copied = openPackage(await documents.bytes(), { codec: NODE_CODEC }).workbook;
    await new Promise(setImmediate);
    expect(copied.worksheets.some((sheet) => sheet.cells.value(900, 30) === 15)).toBe(true);
    expect(documents.state().unsaved).toBe(true);
  });

  test('what is changed between the last word of the service and the copy counts as unsaved', async () => {
    await documents.open(disk.file('wards.xlsx'));
    const save = service.save.bind(service);
    service.save = async () => {
      const { activeSheetId: sheetId } = await service.workbook();
      await service.command({ kind: 'enter', sheetId, row: 900, column: 30, texts: [['16']] });
      return save();
    };
    await documents.bytes();
    await new Promise(setImmediate);
    expect(documents.state().unsaved).toBe(true);
  });

  test('no copy is made while a cell is being typed in: it would lack what stands there', async () => {
    await documents.open(disk.file('wards.xlsx'));
    documents.setEditing(true);
    await expect(documents.bytes()).rejects.toMatchObject({ reason: 'typing' });
  });

  test('a copy never takes the place of the file that is open', async () => {
    await documents.open(disk.file('Wards.xlsx'));
    jest.spyOn(disk, 'pickTarget').mockResolvedValue(disk.target('Wards.xlsx'));
    await expect(documents.pickTarget('x.xlsx')).rejects.toMatchObject({ reason: 'ownFile' });
    jest.spyOn(disk, 'pickTarget').mockResolvedValue(disk.target('other.xlsx'));
    expect(await documents.pickTarget('x.xlsx')).toMatchObject({ name: 'other.xlsx' });
    jest.spyOn(disk, 'pickTarget').mockResolvedValue(null);
    expect(await documents.pickTarget('x.xlsx')).toBeNull();
  });

  test('a cell whose text the editor will not give up keeps the file as it is, and a sentence says so', async () => {
    await documents.open(disk.file('wards.xlsx'));
    documents.setEditing(true);
    expect(documents.state().unsaved).toBe(true);
    expect(await documents.save()).toBe(false);
    expect(documents.state().notice).toEqual({ kind: 'finishTyping' });
    documents.setEditing(false);
    // Not before the service has answered what became of the text.
    expect(documents.state()).toMatchObject({ unsaved: true, changed: false });
    await new Promise(setImmediate);
    expect(documents.state()).toMatchObject({ unsaved: false, changed: false });
  });

  test('every opened workbook has a number of its own, and saving under another name keeps it', async () => {
    await documents.open(disk.file('a.xlsx'));
    const first = documents.state().document?.number;
    await documents.saveAs();
    expect(documents.state().document?.number).toBe(first);
    await documents.open(disk.file('b.xlsx'));
    expect(documents.state().document?.number).not.toBe(first);
  });
});
