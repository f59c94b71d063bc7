import { fchmodSync, fchownSync, type Stats } from 'node:fs';

const GROUP = 0o070;
const OWNER_WRITES = 0o200;
const EVERYTHING = 0o666;

/** Who may read and write a new file: whoever may with the file that it is made from, never more. */
export interface Access {
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
}

/**
 * Access of an output: as the input has it, and no wider than the file that is replaced has had it. Its owner may write it again,
 * even when the input is for reading only. Null when there is neither: then the system's own default holds.
 */
export function accessOf(input: Stats | undefined, replaced: Stats | undefined): Access | null {
  const like = input ?? replaced;
  if (!like) return null;
  const mode = (like.mode & (replaced?.mode ?? like.mode) & EVERYTHING) | OWNER_WRITES;
  return { mode, owner: like.uid, group: like.gid };
}

/** Gives an open file its access. When its group cannot be the input's, no group may read it. */
export function giveAccess(file: number, access: Access | null): void {
  if (!access) {
    fchmodSync(file, EVERYTHING & ~process.umask());
    return;
  }
  fchmodSync(file, owned(file, access) ? access.mode : access.mode & ~GROUP);
}

/** Only the administrator may give a file away, and its owner to a group of theirs. */
function owned(file: number, { owner, group }: Access): boolean {
  try {
    fchownSync(file, owner, group);
    return true;
  } catch {
    try {
      fchownSync(file, -1, group);
      return true;
    } catch {
      return false;
    }
  }
}
