import { EXTENSIONS, extensionOf, mimeOf } from './names';
import type { PickedFile, SaveTarget } from './types';

/** File System Access as far as it is used here; TypeScript's own library does not know its pickers. */
export interface FileHandle {
  readonly kind: 'file' | 'directory';
  readonly name: string;
  getFile(): Promise<File>;
  isSameEntry(other: FileHandle): Promise<boolean>;
  createWritable(): Promise<{
    write(data: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}
interface Kind {
  readonly accept: Readonly<Record<string, readonly string[]>>;
}
export interface Pickers {
  showOpenFilePicker(options: { types: readonly Kind[] }): Promise<readonly FileHandle[]>;
  showSaveFilePicker(options: { suggestedName: string; types: readonly Kind[] }): Promise<FileHandle>;
}

/** The browser's pickers; null where it has none (Firefox, Safari) or the page may not use them. */
export const systemPickers = (scope: object): Pickers | null =>
  'showOpenFilePicker' in scope && 'showSaveFilePicker' in scope ? (scope as Pickers) : null;

/** Null when the user closed the dialog, which the browser tells as an error. */
async function unlessCancelled<T>(choice: Promise<T>): Promise<T | null> {
  try {
    return await choice;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export async function pickWithHandle(pickers: Pickers): Promise<PickedFile | null> {
  const types = [{ accept: Object.fromEntries(EXTENSIONS.map((extension) => [mimeOf(extension), [extension]])) }];
  const [handle] = (await unlessCancelled(pickers.showOpenFilePicker({ types }))) ?? [];
  return handle ? fromHandle(handle) : null;
}

export async function targetWithHandle(pickers: Pickers, name: string): Promise<SaveTarget | null> {
  const types = [{ accept: { [mimeOf(name)]: [extensionOf(name)] } }];
  const handle = await unlessCancelled(pickers.showSaveFilePicker({ suggestedName: name, types }));
  return handle ? toTarget(handle) : null;
}

export const fromHandle = (handle: FileHandle): PickedFile => ({
  name: handle.name,
  read: async () => new Uint8Array(await (await handle.getFile()).arrayBuffer()),
  target: toTarget(handle),
});

/** The browser alone knows which file of the disk a handle means: it tells pages no folders. */
const handles = new WeakMap<SaveTarget, FileHandle>();

function toTarget(handle: FileHandle): SaveTarget {
  const target: SaveTarget = {
    name: handle.name,
    lasting: true,
    isSame: async (other) => {
      const theirs = handles.get(other);
      return theirs !== undefined && handle.isSameEntry(theirs);
    },
    async write(bytes) {
      const writable = await handle.createWritable();
      try {
        await writable.write(new Uint8Array(bytes));
        // The browser writes beside the file and puts it in place here.
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => undefined);
        throw error;
      }
    },
  };
  handles.set(target, handle);
  return target;
}
