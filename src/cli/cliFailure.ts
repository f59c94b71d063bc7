import type { fileFailuresTexts } from '../language/fileFailures';
import type { Language } from '../language/language';

type FileTexts = (typeof fileFailuresTexts)[Language]['file'];
type OptionTexts = (typeof fileFailuresTexts)[Language]['option'];

/** A file that cannot be read or written as asked. */
export class FileFailure extends Error {
  constructor(
    readonly code: keyof FileTexts,
    readonly path: string,
    /** Another file that the sentence names: a lock file, or where the former content is kept. */
    readonly other = '',
  ) {
    super(`${code}: ${path}`);
  }
}

/** A copy to send that cannot be made as asked. */
export class SendFailure extends Error {
  constructor(
    readonly code: 'nothing' | 'unknownSheet' | 'unknownText' | 'needsCopy' | 'wrongName',
    readonly found: string,
    /** What could have been said instead. */
    readonly known: readonly string[],
  ) {
    super(`${code}: ${found}`);
  }
}

/** An option that makes no sense. */
export class OptionFailure extends Error {
  constructor(
    readonly code: keyof OptionTexts,
    readonly value: string,
  ) {
    super(`${code}: ${value}`);
  }
}
