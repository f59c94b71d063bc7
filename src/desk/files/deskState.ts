import type { Refusal } from 'excel-host/service';
import type { PackageFailureCode } from 'excel-host/xlsx';

export interface OpenDocument {
  /** Another number for every workbook that is opened or made. */
  readonly number: number;
  readonly name: string;
}

/** What the user is told in the line under the ribbon. */
export type Notice =
  | { readonly kind: 'saved' | 'downloaded'; readonly name: string }
  | {
      readonly kind: 'notOpened' | 'notSaved';
      readonly code: PackageFailureCode;
      readonly detail: string;
      readonly name: string;
    }
  | { readonly kind: 'refusal'; readonly refusal: Refusal; readonly detail: string }
  | { readonly kind: 'notRead' | 'notWritten'; readonly name: string }
  | { readonly kind: 'finishTyping' }
  /** A part of the page did not come from server or store. */
  | { readonly kind: 'partNotLoaded' }
  /** What calculates formulas did not come: their values stay as they are. */
  | { readonly kind: 'formulasNotLoaded' }
  | { readonly kind: 'unexpected'; readonly message: string };

/** What the desk is doing for files; one thing at a time. */
type FileWork = 'opening' | 'saving';

export interface DeskState {
  /** Null on the start screen. */
  readonly document: OpenDocument | null;
  /** True when closing now would lose something. */
  readonly unsaved: boolean;
  /** True when the workbook itself holds what no file holds: text that is still being typed does not count. */
  readonly changed: boolean;
  readonly work: FileWork | null;
  readonly notice: Notice | null;
  /** What the user is asked; null while there is no question. */
  readonly asking: Question | null;
}

export const EMPTY_STATE: DeskState = {
  document: null,
  unsaved: false,
  changed: false,
  work: null,
  notice: null,
  asking: null,
};

/** What the user is asked before something would be lost. */
export type Question =
  /** Another workbook is to take the place of this one, which is unsaved. */
  | { readonly kind: 'replace'; readonly name: string }
  /** Somebody else wrote the file at that moment (milliseconds since 1970). */
  | { readonly kind: 'overwrite'; readonly name: string; readonly changedAt: number }
  | { readonly kind: 'deleteSheet'; readonly name: string };

/** Answers to each question; the last one leaves everything as it is. */
export const ANSWERS = {
  replace: ['save', 'discard', 'cancel'],
  overwrite: ['saveAs', 'overwrite', 'cancel'],
  deleteSheet: ['delete', 'cancel'],
} as const satisfies Readonly<Record<Question['kind'], readonly string[]>>;
export type Decided = (typeof ANSWERS)[Question['kind']][number];
