import { fromDraftFile, toDraftFile } from './draftFile';
import type { Draft, DraftNote, DraftStore } from './types';

/** TypeScript's library does not know how a folder tells its names. */
type DraftFolder = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

/** What the drafts are kept with. */
interface DraftTools {
  /** The folder of drafts among the files that the browser keeps for this origin alone. */
  readonly folder: () => Promise<DraftFolder>;
  readonly locks: Pick<LockManager, 'query' | 'request'>;
  readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Tells this page from all others. */
  readonly id: string;
}

const ENDING = '.draft';
const GIVEN_UP = 'wardscore.desk.draftsGivenUp';
const lockOf = (id: string): string => `wardscore draft ${id}`;

/** Drafts among the origin's own files: no other page, program or person of the network reads them. */
export class OriginDrafts implements DraftStore {
  /** `tools.id` is marked as open as long as the page lives. */
  constructor(private readonly tools: DraftTools) {
    void tools.locks.request(lockOf(tools.id), () => new Promise<void>(() => undefined));
  }

  async leftBehind(): Promise<readonly Draft[]> {
    const folder = await this.tools.folder();
    const { held = [] } = await this.tools.locks.query();
    const open = new Set(held.map(({ name }) => name));
    const givenUp = this.givenUp();
    const drafts: Draft[] = [];
    for await (const name of folder.keys()) {
      const id = name.slice(0, -ENDING.length);
      if (!name.endsWith(ENDING) || id === this.tools.id) continue;
      if (open.has(lockOf(id))) {
        // A page that was given up may take a while to go: its lock is free then.
        if (givenUp.has(id)) void this.tools.locks.request(lockOf(id), () => this.remove(id));
        continue;
      }
      const draft = givenUp.has(id) ? null : await this.file(id);
      if (draft) drafts.push({ id, ...draft.note });
      else await this.remove(id);
    }
    this.tools.memory.removeItem(GIVEN_UP);
    return drafts.sort((one, other) => other.keptAt - one.keptAt);
  }

  async read(id: string): Promise<Uint8Array> {
    const draft = await this.file(id);
    if (!draft) throw new Error(`There is no draft ${id}.`);
    return draft.workbook;
  }

  async write(note: DraftNote, bytes: Uint8Array): Promise<void> {
    const folder = await this.tools.folder();
    const handle = await folder.getFileHandle(this.tools.id + ENDING, { create: true });
    const writable = await handle.createWritable();
    await writable.write(toDraftFile(note, bytes));
    // The browser puts the file in place here; a battery that dies before leaves the draft as it was.
    await writable.close();
  }

  clear(): Promise<void> {
    return this.remove(this.tools.id);
  }

  async remove(id: string): Promise<void> {
    const folder = await this.tools.folder();
    await folder.removeEntry(id + ENDING).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    });
  }

  giveUp(): void {
    this.tools.memory.setItem(GIVEN_UP, JSON.stringify([...this.givenUp(), this.tools.id]));
  }

  private givenUp(): Set<string> {
    return new Set(JSON.parse(this.tools.memory.getItem(GIVEN_UP) ?? '[]') as string[]);
  }

  private async file(id: string) {
    const folder = await this.tools.folder();
    const handle = await folder.getFileHandle(id + ENDING).catch(() => null);
    return handle && fromDraftFile(new Uint8Array(await (await handle.getFile()).arrayBuffer()));
  }
}

/** The drafts of this browser; null where it keeps no files for pages. */
export async function originDrafts(memory: Storage | null): Promise<OriginDrafts | null> {
  if (!memory || !('locks' in navigator)) return null;
  const folder = async (): Promise<DraftFolder> =>
    (await (await navigator.storage.getDirectory()).getDirectoryHandle('drafts', { create: true })) as DraftFolder;
  const isThere = await Promise.resolve()
    .then(folder)
    .then(
      () => 'createWritable' in FileSystemFileHandle.prototype,
      () => false,
    );
  return isThere ? new OriginDrafts({ folder, locks: navigator.locks, memory, id: crypto.randomUUID() }) : null;
}
