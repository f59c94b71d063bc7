import type { failuresTexts } from '../language/failures';
import type { Language } from '../language/language';

type FileTexts = (typeof failuresTexts)[Language]['file'];
type OptionTexts = (typeof failuresTexts)[Language]['option'];

/** A file that cannot be read or written as asked. */
export class FileFailure extends Error {
  constructor(
    readonly code: keyof FileTexts,
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
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
