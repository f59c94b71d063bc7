/** Workbook events of Office.js by the message types that it knows them under. */
export const EVENT_TYPES = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
  tableChanged: 101,
} as const;
export type EventType = (typeof EVENT_TYPES)[keyof typeof EVENT_TYPES];

/** The target of events of a whole workbook; others bear the id of a worksheet or table. */
export const WHOLE_WORKBOOK = 'Workbook';

/** Which events the add-in has asked for. */
export class EventRegistry {
  private readonly counts = new Map<string, number>();

  /** `onFirst` is called when anything is asked for at all. */
  constructor(private readonly onFirst: () => void) {}

  register(type: EventType, target: string): void {
    this.onFirst();
    this.counts.set(key(type, target), (this.counts.get(key(type, target)) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const left = (this.counts.get(key(type, target)) ?? 0) - 1;
    if (left > 0) this.counts.set(key(type, target), left);
    else this.counts.delete(key(type, target));
  }

  wants(type: EventType, target: string): boolean {
    return this.counts.has(key(type, target));
  }
}

const key = (type: EventType, target: string): string => `${String(type)} ${target}`;
