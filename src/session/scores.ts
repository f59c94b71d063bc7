import type { WorkbookChange } from '../application/ports';
import type { Scoring } from '../application/scoreWorkbook';

/** How the status sheets in the workbook stand to what the pane shows. */
export const SHEET_STATES = ['none', 'unknown', 'current', 'edited', 'stale'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export interface ScoresState {
  /** The workbook as it was last read; null before that, or when there is nothing to score. */
  readonly scoring: Scoring | null;
  /** The workbook changed since it was read: what is shown may be wrong by now. */
  readonly stale: boolean;
  /** `edited`: somebody typed on them since. `unknown`: drawn in an earlier session, so it is not known whether before or after the last edit. */
  readonly sheets: SheetState;
}

/** What the pane shows of the workbook, shared by all its screens. */
export interface Scores {
  readonly state: () => ScoresState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The workbook was read; `drawn` when its status sheets were drawn from this very reading. `sheets` are those that were drawn. */
  readonly read: (scoring: Scoring, drawn: boolean, sheets?: readonly string[]) => void;
  /** There is nothing to score. */
  readonly clear: () => void;
  readonly change: (change: WorkbookChange) => void;
  /** The pane itself wrote where users enter data, and reads it again: only the status sheets are behind. */
  readonly wrote: () => void;
  /** The status sheets were brought back to an earlier state. */
  readonly restored: () => void;
}

export function createScores(): Scores {
  let state: ScoresState = { scoring: null, stale: false, sheets: 'none' };
  /** Names of the status sheets: what changes there changes no verdict. */
  let own: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  const become = (next: ScoresState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read(scoring, drawn, sheets = []) {
      own = new Set([...scoring.snapshot.statusSheets.values(), ...sheets]);
      const standing = scoring.snapshot.statusSheets.size > 0 ? state.sheets : 'none';
      const kept = standing === 'none' && scoring.snapshot.statusSheets.size > 0 ? 'unknown' : standing;
      become({ scoring, stale: false, sheets: drawn ? 'current' : kept });
    },
    clear: () => {
      become({ scoring: null, stale: false, sheets: 'none' });
    },
    change({ sheets }) {
      if (sheets.length > 0 && sheets.every((sheet) => own.has(sheet))) {
        if (state.sheets === 'current') become({ ...state, sheets: 'edited' });
        return;
      }
      if (state.scoring) become({ ...state, stale: true, sheets: state.sheets === 'none' ? 'none' : 'stale' });
    },
    wrote: () => {
      if (state.sheets !== 'none') become({ ...state, sheets: 'stale' });
    },
    restored: () => {
      become({ ...state, sheets: 'unknown' });
    },
  };
}
