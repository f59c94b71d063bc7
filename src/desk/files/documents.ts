import type { HostService, Refusal, WorkbookView } from 'excel-host/service';
import { PackageFailure } from 'excel-host/xlsx';
import type { FormulasState } from '../service/messages';
import { CopyRefused } from './copyRefused';
import { EMPTY_STATE, type Decided, type DeskState, type Notice, type OpenDocument, type Question } from './deskState';
import { suggestedName } from './names';
import { toNotice } from './toNotice';
import type { FileAccess, PickedFile, SaveTarget } from './types';
import { UnsavedChanges } from './unsavedChanges';

interface Loaded {
  readonly view: WorkbookView;
  readonly target: SaveTarget | null;
  readonly isDraft?: boolean;
}

/** Which workbook is open, whether it is saved, and what went wrong. Nothing replaces one before its changes are saved or given up. */
export class Documents {
  private current: DeskState = EMPTY_STATE;
  private readonly listeners = new Set<() => void>();
  private target: SaveTarget | null = null;
  private readonly changes: UnsavedChanges;
  private answer: ((answer: Decided) => void) | null = null;
  private settle = (): Promise<void> => Promise.resolve();

  constructor(
    private readonly service: HostService,
    private readonly files: FileAccess,
  ) {
    this.changes = new UnsavedChanges(service, () => this.tellUnsaved());
  }

  readonly state = (): DeskState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Asks for a file and opens it; with `picked` that file. */
  async open(picked?: PickedFile): Promise<void> {
    // The file first: the browser asks only while the user's click is fresh.
    const file = picked ?? (await this.files.pick().catch((error: unknown) => this.failed(error)));
    if (!file) return;
    await this.replace(async () => {
      const bytes = await file.read().catch(() => null);
      if (bytes) return this.opened(bytes, file.name, file.target);
      this.tell({ kind: 'notRead', name: file.name });
      return null;
    });
  }

  /** Opens bytes that are no file of the user's, as the sample: saving asks for a place. */
  openCopy(read: () => Promise<Uint8Array>, name: string): Promise<boolean> {
    return this.replace(async () => this.opened(await read(), name, null));
  }

  /** Opens a draft of unsaved work, which is still unsaved. True when it is open. */
  openDraft(read: () => Promise<Uint8Array>, name: string): Promise<boolean> {
    return this.replace(async () => {
      const loaded = await this.opened(await read(), name, null);
      return loaded && { ...loaded, isDraft: true };
    });
  }

  create(name: string): Promise<boolean> {
    return this.replace(async () => ({ view: await this.service.create(name), target: null }));
  }

  save(): Promise<boolean> {
    return this.write(this.target);
  }

  saveAs(): Promise<boolean> {
    return this.write(null);
  }

  /**
   * The workbook as it would be saved now, for a copy: its own file stays as it is, and so does what is unsaved. Rejects with
   * CopyRefused while a cell is being typed in.
   */
  async bytes(): Promise<Uint8Array> {
    await this.settle();
    if (this.changes.editing) throw new CopyRefused('typing');
    return this.copy();
  }

  /** The same without what is being typed. */
  readonly copy = (): Promise<Uint8Array> => this.changes.copy();

  /** Asks where a copy goes; null when the user cancels. Rejects with CopyRefused for the file that is open. */
  async pickTarget(name: string): Promise<SaveTarget | null> {
    const picked = await this.files.pickTarget(name);
    if (picked && this.target && (await picked.isSame(this.target))) throw new CopyRefused('ownFile');
    return picked;
  }

  /** Whether the user wants a sheet to go with everything on it. */
  async mayDelete(name: string): Promise<boolean> {
    return (await this.ask({ kind: 'deleteSheet', name })) === 'delete';
  }

  /** The user's answer to the question that is asked. */
  decide(answer: Decided): void {
    this.answer?.(answer);
    this.answer = null;
    this.set({ asking: null });
  }

  refused(refusal: Refusal, detail: string): void {
    this.tell({ kind: 'refusal', refusal, detail });
  }

  failed(error: unknown): void {
    this.tell(toNotice(error, this.current.document?.name ?? ''));
  }

  /** Whether what calculates formulas came. */
  formulas(state: FormulasState): void {
    if (state === 'missing') this.tell({ kind: 'formulasNotLoaded' });
    else if (this.current.notice?.kind === 'formulasNotLoaded') this.dismiss();
  }

  dismiss(): void {
    this.set({ notice: null });
  }

  /** Text stands in a cell's editor that the workbook does not know yet. */
  setEditing(editing: boolean): void {
    this.changes.setEditing(editing);
  }

  /** How typing that is not finished reaches the workbook before it is saved. */
  settleBy(settle: () => Promise<void>): void {
    this.settle = settle;
  }

  private async opened(bytes: Uint8Array, name: string, target: SaveTarget | null) {
    try {
      return { view: await this.service.open(bytes, name), target };
    } catch (error) {
      this.tell(toNotice(error, name));
      return null;
    }
  }

  /** True when the loaded workbook has taken the place of the one before. */
  private async replace(load: () => Promise<Loaded | null>): Promise<boolean> {
    if (this.current.work || this.current.asking || !(await this.mayReplace())) return false;
    this.set({ work: 'opening', notice: null });
    try {
      const loaded = await load();
      if (!loaded) return false;
      const { view, target, isDraft = false } = loaded;
      this.target = target;
      this.changes.begin(view.changed, isDraft);
      this.set({ document: { number: (this.current.document?.number ?? 0) + 1, name: view.name } });
      this.tellUnsaved();
      return true;
    } catch (error) {
      this.failed(error);
      return false;
    } finally {
      this.set({ work: null });
    }
  }

  private async mayReplace(): Promise<boolean> {
    const { document, unsaved } = this.current;
    if (!document || !unsaved) return true;
    const answer = await this.ask({ kind: 'replace', name: document.name });
    return answer === 'save' ? this.save() : answer === 'discard';
  }

  /** One question at a time: a second one is answered by leaving everything as it is. */
  private ask(question: Question): Promise<Decided> {
    if (this.current.asking) return Promise.resolve('cancel');
    return new Promise((resolve) => {
      this.answer = resolve;
      this.set({ asking: question });
    });
  }

  /** Where to write: `known` unless somebody else wrote it meanwhile and the user wants it kept. Null when the user cancels. */
  private async placeFor(document: OpenDocument, known: SaveTarget | null): Promise<SaveTarget | null> {
    const changedAt = (await known?.changedElsewhere()) ?? null;
    if (known && changedAt === null) return known;
    const answer =
      known && changedAt !== null ? await this.ask({ kind: 'overwrite', name: known.name, changedAt }) : 'saveAs';
    if (answer === 'overwrite') return known;
    return answer === 'saveAs' ? this.files.pickTarget(suggestedName(document.name)) : null;
  }

  /** True once the bytes are in their file. */
  private async write(known: SaveTarget | null): Promise<boolean> {
    const { document, work } = this.current;
    if (!document || work) return false;
    this.set({ work: 'saving', notice: null });
    try {
      // The place first: the browser asks only while the user's click is fresh.
      const target = await this.placeFor(document, known);
      if (target === null) return false;
      await this.settle();
      if (!this.changes.editing) return await this.writeTo(target);
      this.tell({ kind: 'finishTyping' });
      return false;
    } catch (error) {
      this.failed(error);
      return false;
    } finally {
      this.set({ work: null });
    }
  }

  private async writeTo(target: SaveTarget): Promise<boolean> {
    try {
      await this.changes.write((bytes) => target.write(bytes));
    } catch (error) {
      this.tell(
        error instanceof PackageFailure
          ? { kind: 'notSaved', code: error.code, detail: error.detail, name: target.name }
          : { kind: 'notWritten', name: target.name },
      );
      return false;
    }
    const { document } = this.current;
    this.set({
      document: document && { ...document, name: target.name },
      notice: { kind: target.lasting ? 'saved' : 'downloaded', name: target.name },
    });
    if (target.lasting) this.target = target;
    await this.changes.read();
    return true;
  }

  private tellUnsaved(): void {
    const isOpen = this.current.document !== null;
    const [unsaved, changed] = [isOpen && this.changes.any, isOpen && this.changes.held];
    if (unsaved !== this.current.unsaved || changed !== this.current.changed) this.set({ unsaved, changed });
  }

  private tell(notice: Notice): void {
    this.set({ notice });
  }

  private set(part: Partial<DeskState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }
}
