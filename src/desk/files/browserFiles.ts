import { EXTENSIONS, mimeOf } from './names';
import { pickWithHandle, systemPickers, targetWithHandle, fromHandle, type FileHandle } from './systemAccess';
import type { FileAccess, PickedFile, SaveTarget } from './types';

/** How long a download may take to start before its bytes are let go. */
const DOWNLOAD_MS = 60_000;

/** Files by the system's own dialogs where the browser lends them, else by upload and download. */
export function browserFiles(page: Document): FileAccess {
  const pickers = systemPickers(window);
  return {
    pick: () => (pickers ? pickWithHandle(pickers) : pickWithInput(page)),
    pickTarget: (name) => (pickers ? targetWithHandle(pickers, name) : Promise.resolve(download(page, name))),
  };
}

/** The file that was dropped on the page, writable where the browser lends it; null when it was something else. */
export async function droppedFile(transfer: DataTransfer): Promise<PickedFile | null> {
  const item = [...transfer.items].find(({ kind }) => kind === 'file') as
    (DataTransferItem & { getAsFileSystemHandle?(): Promise<FileHandle | null> }) | undefined;
  if (!item) return null;
  // Both must be asked for before the first wait: the browser forgets what was dropped.
  const file = item.getAsFile();
  const handle = await item.getAsFileSystemHandle?.();
  if (handle?.kind === 'file') return fromHandle(handle);
  return file && fromFile(file);
}

const fromFile = (file: File): PickedFile => ({
  name: file.name,
  read: async () => new Uint8Array(await file.arrayBuffer()),
  target: null,
});

const pickWithInput = (page: Document): Promise<PickedFile | null> =>
  new Promise((resolve) => {
    const input = page.createElement('input');
    input.type = 'file';
    input.accept = EXTENSIONS.join(',');
    input.hidden = true;
    const end = (file: File | undefined): void => {
      input.remove();
      resolve(file ? fromFile(file) : null);
    };
    input.addEventListener('change', () => {
      end(input.files?.[0]);
    });
    input.addEventListener('cancel', () => {
      end(undefined);
    });
    // In the page: one that nothing holds may be collected before the user has chosen, and the choice is lost.
    page.body.append(input);
    input.click();
  });

const download = (page: Document, name: string): SaveTarget => ({
  name,
  lasting: false,
  isSame: () => Promise.resolve(false),
  changedElsewhere: () => Promise.resolve(null),
  write(bytes) {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mimeOf(name) }));
    const link = page.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, DOWNLOAD_MS);
    return Promise.resolve();
  },
});
