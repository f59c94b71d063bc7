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

export function fromHandle(handle: FileHandle): PickedFile {
  const known = new KnownContent();
  return {
    name: handle.name,
    read: async () => {
      const file = await handle.getFile();
      const bytes = new Uint8Array(await file.arrayBuffer());
      await known.remember(file, bytes);
      return bytes;
    },
    target: toTarget(handle, known),
  };
}

/** What a file held when it was last read or written here. */
class KnownContent {
  private state: { readonly lastModified: number; readonly digest: string } | null = null;

  async remember({ lastModified }: File, bytes: Uint8Array): Promise<void> {
    this.state = { lastModified, digest: await digest(bytes) };
  }

  /** False for a file that was only touched, and for one of which nothing is known. */
  async differsFrom(file: File): Promise<boolean> {
    if (!this.state || file.lastModified === this.state.lastModified) return false;
    return (await digest(new Uint8Array(await file.arrayBuffer()))) !== this.state.digest;
  }
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].join();
}

/** The browser alone knows which file of the disk a handle means: it tells pages no folders. */
const handles = new WeakMap<SaveTarget, FileHandle>();

function toTarget(handle: FileHandle, known = new KnownContent()): SaveTarget {
  const target: SaveTarget = {
    name: handle.name,
    lasting: true,
    isSame: async (other) => {
      const theirs = handles.get(other);
      return theirs !== undefined && handle.isSameEntry(theirs);
    },
    changedElsewhere: async () => {
      // A file that is gone holds nobody's work; writing makes it again or says why it cannot.
      const file = await handle.getFile().catch(() => null);
      return file && (await known.differsFrom(file)) ? file.lastModified : null;
    },
    write: async (bytes) => {
      await replaceContent(handle, bytes);
      const file = await handle.getFile().catch(() => null);
      if (file) await known.remember(file, bytes);
    },
  };
  handles.set(target, handle);
  return target;
}

async function replaceContent(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(new Uint8Array(bytes));
    // The browser writes beside the file and puts it in place here.
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}
