/** Where a workbook can be written again without asking. */
export interface SaveTarget {
  readonly name: string;
  /** False for a download: nothing is known of what became of it, and the next time is another download. */
  readonly lasting: boolean;
  /** True when both write the very same file of the disk, by whatever way each was chosen; a download is never the same. */
  isSame(other: SaveTarget): Promise<boolean>;
  /**
   * When somebody else wrote the file since it was read or written here, in milliseconds since 1970; null when nobody did, and
   * where that cannot be known.
   */
  changedElsewhere(): Promise<number | null>;
  /** Replaces the file all or nothing. Rejects when the system refuses; the file is as before then. */
  write(bytes: Uint8Array): Promise<void>;
}

export interface PickedFile {
  readonly name: string;
  /** Rejects when the file is gone or must not be read. */
  read(): Promise<Uint8Array>;
  /** Null where the browser lends no file for writing: saving is a download then. */
  readonly target: SaveTarget | null;
}

/** Files as a browser lends them. */
export interface FileAccess {
  /** Asks for a workbook; null when the user cancels. */
  pick(): Promise<PickedFile | null>;
  /** Asks where to write; null when the user cancels. Without such a question the file goes to the downloads. */
  pickTarget(suggestedName: string): Promise<SaveTarget | null>;
}
