import type { HostEvent, HostService } from 'excel-host/service';
import { PACKAGE_FAILURES, PackageFailure, type PackageFailureCode } from 'excel-host/xlsx';

/** What a page may ask of the service; `subscribe` is answered by the events that come unasked. */
export const METHODS = [
  'open',
  'create',
  'save',
  'workbook',
  'sheet',
  'cells',
  'explain',
  'command',
  'execute',
] as const;
export type Method = (typeof METHODS)[number];

export interface Call<M extends Method = Method> {
  readonly id: number;
  readonly method: M;
  readonly args: Parameters<HostService[M]>;
}

/** What went wrong, in a form that crosses between threads: an Error loses its class there. */
type Failure =
  | { readonly kind: 'package'; readonly code: PackageFailureCode; readonly detail: string }
  | { readonly kind: 'unexpected'; readonly message: string };

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure }
  | { readonly event: HostEvent }
  | { readonly formulas: FormulasState };

/** Whether what calculates formulas came; the service tries again by itself until it does. */
export type FormulasState = 'missing' | 'loaded';

/** The part of Worker, MessagePort and a worker's own scope that both ends need. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

export const toFailure = (error: unknown): Failure =>
  error instanceof PackageFailure
    ? { kind: 'package', code: error.code, detail: error.detail }
    : { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };

export function toError(failure: Failure): Error {
  if (failure.kind === 'unexpected') return new Error(failure.message);
  const code = PACKAGE_FAILURES.find((each) => each === failure.code);
  return code ? new PackageFailure(code, failure.detail) : new Error(failure.detail);
}

/** Buffers that change hands instead of being copied. A view into a larger buffer is copied: the rest belongs to others. */
export const transfers = (values: readonly unknown[]): ArrayBuffer[] =>
  values.flatMap((value) =>
    value instanceof Uint8Array && value.buffer instanceof ArrayBuffer && value.byteLength === value.buffer.byteLength
      ? [value.buffer]
      : [],
  );
