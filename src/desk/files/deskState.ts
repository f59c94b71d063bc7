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
  readonly work: FileWork | null;
  readonly notice: Notice | null;
  /** The user is asked whether to save before another workbook takes the place of this one. */
  readonly asking: boolean;
}

export const EMPTY_STATE: DeskState = { document: null, unsaved: false, work: null, notice: null, asking: false };

export const ANSWERS = ['save', 'discard', 'cancel'] as const;
export type Answer = (typeof ANSWERS)[number];
