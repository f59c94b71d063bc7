import type { HostService, Refusal, WorkbookView } from 'excel-host/service';
import { PackageFailure } from 'excel-host/xlsx';
import type { FormulasState } from '../service/messages';
import { EMPTY_STATE, type Answer, type DeskState, type Notice } from './deskState';
import { isNotLoaded } from '../parts/notLoaded';
import { suggestedName } from './names';
import type { FileAccess, PickedFile, SaveTarget } from './types';

/** Why no copy is made: it would lack what is being typed, or take the place of the workbook's own file. */
export class CopyRefused extends Error {
  constructor(readonly reason: 'typing' | 'ownFile') {
    super(reason);
  }
}

/**
 * Files of the desk: which workbook is open, whether it is saved, and what went wrong. Nothing replaces an open workbook before
 * its changes are saved or given up by the user.
 */
export class Documents {
  private current: DeskState = EMPTY_STATE;
  private readonly listeners = new Set<() => void>();
  private target: SaveTarget | null = null;
  private answer: ((answer: Answer) => void) | null = null;
  /** The service counts a workbook as saved once it gave its bytes; this is true while they have not reached their file. */
  private unwritten = false;
  private changed = false;
  /** Number of state changes that the service has reported. */
  private heard = 0;
  private editing = false;
  private settle = (): Promise<void> => Promise.resolve();

  constructor(
    private readonly service: HostService,
    private readonly files: FileAccess,
  ) {
    service.subscribe((event) => {
      if (event.kind !== 'state') return;
      this.heard++;
      void this.readState();
    });
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
  openCopy(read: () => Promise<Uint8Array>, name: string): Promise<void> {
    return this.replace(async () => this.opened(await read(), name, null));
  }

  create(name: string): Promise<void> {
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
    if (this.editing) throw new CopyRefused('typing');
    // What was settled just now may not have been heard of yet, and the service counts as saved whatever it gives out.
    await this.readState();
    this.unwritten ||= this.changed;
    const { heard } = this;
    const bytes = await this.service.save();
    // Something happened in between: better unsaved without need than saved without truth.
    if (!this.unwritten && this.heard !== heard) this.unwritten = true;
    this.tellUnsaved();
    return bytes;
  }

  /** Asks where a copy goes; null when the user cancels. Rejects with CopyRefused for the file that is open. */
  async pickTarget(name: string): Promise<SaveTarget | null> {
    const picked = await this.files.pickTarget(name);
    if (picked && this.target && (await picked.isSame(this.target))) throw new CopyRefused('ownFile');
    return picked;
  }

  /** The user's answer to the question about unsaved changes. */
  decide(answer: Answer): void {
    this.answer?.(answer);
    this.answer = null;
    this.set({ asking: false });
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
    this.editing = editing;
    this.tellUnsaved();
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

  private async replace(load: () => Promise<{ view: WorkbookView; target: SaveTarget | null } | null>): Promise<void> {
    if (this.current.work || this.current.asking || !(await this.mayReplace())) return;
    this.set({ work: 'opening', notice: null });
    try {
      const loaded = await load();
      if (!loaded) return;
      this.target = loaded.target;
      this.unwritten = false;
      this.editing = false;
      this.changed = loaded.view.changed;
      this.set({ document: { number: (this.current.document?.number ?? 0) + 1, name: loaded.view.name } });
      this.tellUnsaved();
    } catch (error) {
      this.failed(error);
    } finally {
      this.set({ work: null });
    }
  }

  private async mayReplace(): Promise<boolean> {
    if (!this.current.document || !this.current.unsaved) return true;
    const answer = await new Promise<Answer>((resolve) => {
      this.answer = resolve;
      this.set({ asking: true });
    });
    switch (answer) {
      case 'save':
        return this.save();
      case 'discard':
        return true;
      case 'cancel':
        return false;
    }
  }

  /** True once the bytes are in their file. */
  private async write(known: SaveTarget | null): Promise<boolean> {
    const { document, work } = this.current;
    if (!document || work) return false;
    this.set({ work: 'saving', notice: null });
    try {
      // The place first: the browser asks only while the user's click is fresh.
      const target = known ?? (await this.files.pickTarget(suggestedName(document.name)));
      if (target === null) return false;
      await this.settle();
      if (!this.editing) return await this.writeTo(target);
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
    this.unwritten = true;
    try {
      const bytes = await this.service.save();
      await target.write(bytes);
    } catch (error) {
      this.tell(
        error instanceof PackageFailure
          ? { kind: 'notSaved', code: error.code, detail: error.detail, name: target.name }
          : { kind: 'notWritten', name: target.name },
      );
      this.tellUnsaved();
      return false;
    }
    this.unwritten = false;
    const { document } = this.current;
    this.set({
      document: document && { ...document, name: target.name },
      notice: { kind: target.lasting ? 'saved' : 'downloaded', name: target.name },
    });
    if (target.lasting) this.target = target;
    await this.readState();
    return true;
  }

  private async readState(): Promise<void> {
    this.changed = (await this.service.workbook()).changed;
    this.tellUnsaved();
  }

  private tellUnsaved(): void {
    const unsaved = this.current.document !== null && (this.changed || this.unwritten || this.editing);
    if (unsaved !== this.current.unsaved) this.set({ unsaved });
  }

  private tell(notice: Notice): void {
    this.set({ notice });
  }

  private set(part: Partial<DeskState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }
}

function toNotice(error: unknown, name: string): Notice {
  if (error instanceof PackageFailure) return { kind: 'notOpened', code: error.code, detail: error.detail, name };
  if (isNotLoaded(error)) return { kind: 'partNotLoaded' };
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
