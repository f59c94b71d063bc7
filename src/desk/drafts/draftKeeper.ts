import type { HostEvent } from 'excel-host/service';
import type { DeskState } from '../files/deskState';
import type { Draft, DraftStore } from './types';

/** The workbook that drafts are made of. */
export interface DraftSource {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The workbook as it would be saved now; what is unsaved stays so. */
  readonly copy: () => Promise<Uint8Array>;
  readonly openDraft: (read: () => Promise<Uint8Array>, name: string) => Promise<boolean>;
  readonly failed: (error: unknown) => void;
}

export interface DraftState {
  /** False where the build or the browser has no drafts. */
  readonly possible: boolean;
  /** The user wants them. */
  readonly wanted: boolean;
  /** When the draft of the open workbook was kept last; null while there is none. Milliseconds since 1970. */
  readonly keptAt: number | null;
  /** Left behind by pages that ended without saving. */
  readonly offers: readonly Draft[];
}

/** After the last change, before a draft is kept. */
const QUIET_MS = 2_000;
/** Making a draft takes at most this share of the time, however large the workbook is. */
const SHARE_OF_TIME = 0.1;

interface Surroundings {
  readonly subscribe: (listener: (event: HostEvent) => void) => () => void;
  readonly store: Promise<DraftStore | null>;
  /** The user's choice, kept between visits. */
  readonly choice: { get(): boolean; set(wanted: boolean): void };
  readonly now: () => number;
}

const isChange = ({ kind }: HostEvent): boolean => kind === 'cells' || kind === 'sheet' || kind === 'sheets';

/** Keeps a draft of unsaved work on this computer, takes it away once the work is saved, and offers what was left behind. */
export class DraftKeeper {
  private current: DraftState;
  private readonly listeners = new Set<() => void>();
  private store: DraftStore | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private cost = 0;
  private document = 0;
  private changed = false;
  /** Drafts that were restored into this page: they go once it has a draft of its own, or nothing to lose. */
  private restored: string[] = [];
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DraftSource,
    private readonly around: Surroundings,
  ) {
    this.current = { possible: false, wanted: around.choice.get(), keptAt: null, offers: [] };
    around.subscribe((event) => {
      if (isChange(event)) this.arm();
    });
    source.subscribe(() => this.follow());
    void around.store.then((store) => this.begin(store));
  }

  readonly state = (): DraftState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  async restore(draft: Draft): Promise<void> {
    const { store } = this;
    if (!store || !(await this.source.openDraft(() => store.read(draft.id), draft.name))) return;
    this.restored.push(draft.id);
    this.forgetOffer(draft.id);
    this.arm();
  }

  async discard(draft: Draft): Promise<void> {
    this.forgetOffer(draft.id);
    await this.store?.remove(draft.id);
  }

  /** The user's choice; without drafts those of this computer go at once. */
  async want(wanted: boolean): Promise<void> {
    this.around.choice.set(wanted);
    this.set({ wanted });
    if (wanted) return this.arm();
    for (const { id } of this.current.offers) await this.store?.remove(id);
    this.set({ offers: [] });
    this.inTurn(() => this.clear());
  }

  /** The user closes the page and gives its work up. */
  giveUp(): void {
    this.store?.giveUp();
  }

  private async begin(store: DraftStore | null): Promise<void> {
    this.store = store;
    if (!store) return;
    this.set({ possible: true, offers: await store.leftBehind() });
    this.arm();
  }

  private follow(): void {
    const { unsaved, changed, document } = this.source.state();
    // Changes are heard of before the desk knows that they are unsaved: a draft that came due in between had nothing to keep.
    if (changed && !this.changed) this.arm();
    this.changed = changed;
    const number = document?.number ?? 0;
    const isAnother = number !== this.document;
    this.document = number;
    if ((!unsaved || isAnother) && (this.current.keptAt !== null || this.restored.length > 0))
      this.inTurn(() => this.clear());
  }

  private arm(): void {
    if (!this.current.wanted || !this.store || this.timer !== null) return;
    const wait = Math.max(QUIET_MS, this.cost / SHARE_OF_TIME);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.inTurn(() => this.keep());
    }, wait);
  }

  private async keep(): Promise<void> {
    const { document, changed, work } = this.source.state();
    // What is only being typed is in no copy yet: a draft without it would claim to hold the last change.
    if (!document || !changed || !this.current.wanted || !this.store) return;
    // A file is being opened or saved: afterwards there is something to keep, or nothing.
    if (work !== null) return this.arm();
    const begun = this.around.now();
    const bytes = await this.source.copy();
    const keptAt = this.around.now();
    await this.store.write({ name: document.name, keptAt }, bytes);
    this.cost = this.around.now() - begun;
    this.set({ keptAt });
    await this.removeRestored();
    const after = this.source.state();
    if (!after.unsaved || after.document?.number !== document.number) await this.clear();
  }

  private async clear(): Promise<void> {
    this.set({ keptAt: null });
    await this.store?.clear();
    await this.removeRestored();
  }

  private async removeRestored(): Promise<void> {
    for (const id of this.restored.splice(0)) await this.store?.remove(id);
  }

  private inTurn(step: () => Promise<void>): void {
    this.work = this.work.then(step).catch((error: unknown) => this.source.failed(error));
  }

  private forgetOffer(id: string): void {
    this.set({ offers: this.current.offers.filter((offer) => offer.id !== id) });
  }

  private set(part: Partial<DraftState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }
}
