import { DraftKeeper, type DraftSource } from '../../../src/desk/drafts/draftKeeper';
import type { DraftNote, DraftStore } from '../../../src/desk/drafts/types';
import { EMPTY_STATE, type DeskState } from '../../../src/desk/files/deskState';
import type { HostEvent } from 'excel-host/service';

/** A desk that a test plays: its state, the events of its workbook, and the store of its drafts. */
class PlayedDesk {
  private state: DeskState = { ...EMPTY_STATE, document: { number: 1, name: 'wards.xlsx' } };
  private readonly followers = new Set<() => void>();
  private readonly hearers = new Set<(event: HostEvent) => void>();
  private content = 'before';
  readonly kept: string[] = [];
  readonly keeper: DraftKeeper;

  constructor() {
    const source: DraftSource = {
      state: () => this.state,
      subscribe: (listener) => this.hear(this.followers, listener),
      copy: () => Promise.resolve(new TextEncoder().encode(this.content)),
      openDraft: () => Promise.resolve(false),
      failed: (error) => {
        throw error;
      },
    };
    this.keeper = new DraftKeeper(source, {
      subscribe: (listener) => this.hear(this.hearers, listener),
      store: Promise.resolve(this.store()),
      choice: { get: () => true, set: () => undefined },
      now: () => 0,
    });
  }

  /** The workbook is changed; the desk may know of it only later. */
  change(content: string): void {
    this.content = content;
    for (const hearer of this.hearers)
      hearer({ kind: 'cells', sheetId: '1', rect: { row: 0, column: 0, rows: 1, columns: 1 } });
  }

  become(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    for (const follower of this.followers) follower();
  }

  private hear<T>(all: Set<T>, one: T): () => void {
    all.add(one);
    return () => void all.delete(one);
  }

  private store(): DraftStore {
    return {
      leftBehind: () => Promise.resolve([]),
      read: () => Promise.reject(new Error('no draft is read here')),
      write: (_note: DraftNote, bytes) => Promise.resolve(void this.kept.push(new TextDecoder().decode(bytes))),
      clear: () => Promise.resolve(),
      remove: () => Promise.resolve(),
      giveUp: () => undefined,
    };
  }
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const quiet = (): Promise<void> => jest.advanceTimersByTimeAsync(5_000);

describe('keeping drafts', () => {
  it('keeps the last change, also when a draft came due before the desk knew that it was unsaved', async () => {
    const desk = new PlayedDesk();
    await quiet();
    desk.change('typed');
    await quiet();
    expect(desk.kept).toEqual([]);
    desk.become({ unsaved: true, changed: true });
    await quiet();
    expect(desk.kept).toEqual(['typed']);
    expect(desk.keeper.state().keptAt).not.toBeNull();
  });

  it('keeps no draft, and claims none, while the only news is text that is still being typed', async () => {
    const desk = new PlayedDesk();
    desk.change('before');
    desk.become({ unsaved: true, changed: false });
    await quiet();
    expect(desk.kept).toEqual([]);
    expect(desk.keeper.state().keptAt).toBeNull();
    desk.change('typed');
    desk.become({ unsaved: true, changed: true });
    await quiet();
    expect(desk.kept).toEqual(['typed']);
  });

  it('keeps what was there before while somebody types over unsaved work', async () => {
    const desk = new PlayedDesk();
    desk.change('first');
    desk.become({ unsaved: true, changed: true });
    await quiet();
    desk.change('second');
    desk.become({ unsaved: true, changed: true });
    await quiet();
    expect(desk.kept).toEqual(['first', 'second']);
  });
});
