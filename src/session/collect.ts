import type { CollectBook } from '../application/collect/book';
import type { CollectPreview } from '../application/collect/preview';
import type { CollectPorts, TakenOver } from '../application/collect/takeOver';
import { openNewWorkbook } from '../excel';

/** Collecting figures from the wards. Its code is loaded when somebody asks for it. */
export interface Collecting {
  /** Reads the workbook as it is now. Throws HostFailure. */
  readonly book: () => Promise<CollectBook>;
  /** The day where the computer stands, ISO. */
  readonly today: () => string;
  /** Opens the bytes of a file as a new workbook beside this one. Throws HostFailure where the host does not do that. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<void>;
  /** Writes what the user saw and confirmed. Throws HostFailure. */
  readonly takeOver: (preview: CollectPreview, wardCodes: ReadonlySet<string>) => Promise<TakenOver>;
}

const two = (number: number): string => String(number).padStart(2, '0');

function today(): string {
  const now = new Date();
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const SILENT = { report: () => undefined, cancelled: () => false };

/** `now`: the moment as an ISO date and time; `wrote` is told of what was written. */
export const createCollecting = (
  ports: CollectPorts,
  now: () => string,
  wrote: (outcome: TakenOver) => TakenOver,
): Collecting => ({
  book: async () => (await import('../application/collect/readNow')).readNow(ports.workbook),
  today,
  openWorkbook: (bytes) => openNewWorkbook((base64) => Excel.createWorkbook(base64), bytes),
  takeOver: async (preview, wardCodes) => {
    const { takeOver } = await import('../application/collect/takeOver');
    return wrote(await takeOver(ports, preview, wardCodes, { keptAt: now(), today: today() }, SILENT));
  },
});
