/** What is known of a draft without reading it. */
export interface DraftNote {
  /** The name of the workbook that it was made of. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

export interface Draft extends DraftNote {
  readonly id: string;
}

/** Drafts of unsaved work on this computer; each open page writes one of its own. */
export interface DraftStore {
  /** Drafts of pages that are not open any more, the newest first. */
  leftBehind(): Promise<readonly Draft[]>;
  /** The workbook of a draft. Rejects when it is gone. */
  read(id: string): Promise<Uint8Array>;
  /** Replaces the draft of this page, all or nothing. */
  write(note: DraftNote, bytes: Uint8Array): Promise<void>;
  /** Takes away the draft of this page. */
  clear(): Promise<void>;
  remove(id: string): Promise<void>;
  /** The user closes the page and gives its work up: its draft is not offered again. Must not wait for anything. */
  giveUp(): void;
}
