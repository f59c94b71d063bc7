import {
  pickWithHandle,
  systemPickers,
  targetWithHandle,
  type FileHandle,
  type Pickers,
} from '../../../src/desk/files/systemAccess';

/** One file of a disk, as a browser lends it: each choice is a handle of its own, and only the browser sees that they are one. */
class DiskFile {
  bytes = new Uint8Array();
  lastModified = 1;
  aborted = false;

  constructor(
    readonly name: string,
    private readonly full = false,
  ) {}

  handle(): FileHandle {
    const entry = {
      kind: 'file' as const,
      name: this.name,
      entry: this,
      getFile: () => Promise.resolve(new File([this.bytes], this.name, { lastModified: this.lastModified })),
      isSameEntry: (other: FileHandle) => Promise.resolve('entry' in other && other.entry === this),
      createWritable: () => {
        let pending = new Uint8Array();
        return Promise.resolve({
          write: (data: Uint8Array<ArrayBuffer>) => {
            pending = data;
            return this.full ? Promise.reject(new Error('disk full')) : Promise.resolve();
          },
          close: () => {
            this.bytes = pending;
            this.lastModified += 1;
            return Promise.resolve();
          },
          abort: () => {
            this.aborted = true;
            return Promise.resolve();
          },
        });
      },
    };
    return entry;
  }
}

const pickers = (opened: DiskFile, saved: DiskFile): Pickers => ({
  showOpenFilePicker: () => Promise.resolve([opened.handle()]),
  showSaveFilePicker: () => Promise.resolve(saved.handle()),
});

const cancelled = (): Promise<never> => Promise.reject(new DOMException('closed', 'AbortError'));

describe('files by the dialogs of the system', () => {
  test('a file that is chosen twice is known as one, and a file of the same name elsewhere is not', async () => {
    const file = new DiskFile('a.xlsx');
    const opened = await pickWithHandle(pickers(file, file));
    const again = await targetWithHandle(pickers(file, file), 'a.xlsx');
    const elsewhere = await targetWithHandle(pickers(file, new DiskFile('a.xlsx')), 'a.xlsx');
    if (!opened?.target || !again || !elsewhere) throw new Error('nothing was chosen');
    expect(await again.isSame(opened.target)).toBe(true);
    expect(await elsewhere.isSame(opened.target)).toBe(false);
  });

  test('a file that somebody else wrote since it was read or written here is known, and one that was only touched is none', async () => {
    const file = new DiskFile('a.xlsx');
    const opened = await pickWithHandle(pickers(file, file));
    const target = opened?.target;
    if (!target) throw new Error('nothing was chosen');
    await opened.read();
    expect(await target.changedElsewhere()).toBeNull();
    file.lastModified = 50;
    expect(await target.changedElsewhere()).toBeNull();
    file.bytes = new Uint8Array([9]);
    expect(await target.changedElsewhere()).toBe(50);
    await target.write(new Uint8Array([1, 2]));
    expect(await target.changedElsewhere()).toBeNull();
    file.bytes = new Uint8Array([3]);
    file.lastModified = 60;
    expect(await target.changedElsewhere()).toBe(60);
  });

  test('a write that fails is given up, and the file keeps what it had', async () => {
    const full = new DiskFile('a.xlsx', true);
    const target = await targetWithHandle(pickers(full, full), 'a.xlsx');
    await expect(target?.write(new Uint8Array([1]))).rejects.toThrow('disk full');
    expect(full).toMatchObject({ aborted: true, bytes: new Uint8Array() });
  });

  test('a dialog that is closed is no choice and no fault, and any other error is one', async () => {
    const closed: Pickers = { showOpenFilePicker: cancelled, showSaveFilePicker: cancelled };
    expect(await pickWithHandle(closed)).toBeNull();
    expect(await targetWithHandle(closed, 'a.xlsx')).toBeNull();
    const refused: Pickers = {
      ...closed,
      showOpenFilePicker: () => Promise.reject(new DOMException('no', 'SecurityError')),
    };
    await expect(pickWithHandle(refused)).rejects.toThrow('no');
  });

  test('a browser without the dialogs has none', () => {
    expect(systemPickers({})).toBeNull();
    expect(systemPickers({ showOpenFilePicker: cancelled, showSaveFilePicker: cancelled })).not.toBeNull();
  });
});
