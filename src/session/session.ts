import { writeSetting, type SettingChange, type SettingId } from '../application/changeSetting';
import type { HostDiagnosis } from '../application/diagnosis';
import type { EntryOutcome, EntryWish } from '../application/entries/types';
import { readInputSheets, type InputSheets } from '../application/inputSheets';
import type { CellSurroundings, EditPort, KeptResults, Place, SelectedCell } from '../application/ports';
import {
  createEditing,
  createExcelWorkbook,
  createFormulas,
  createNavigation,
  createRepairs,
  createSelection,
  createStatusCells,
  createWatching,
  type ExcelRuntime,
} from '../excel';
import { repairFormulas, type FormulaRepairs } from '../functions/repairFormulas';
import type { RepairChange, RepairOutcome, RepairPort } from '../application/repairs';

import type { SelfTestPort } from '../application/selfTest';
import { createCollecting, type Collecting } from './collect';
import { createJobs, type JobResult, type Jobs, type JobState } from './jobs';
import { createLanguageChoice, type LanguageChoice } from './languageChoice';
import { startFunctions } from './liveFunctions';
import { followStatusCells } from './followStatusCells';
import { diagnose } from './diagnose';
import { createEntering } from './enter';
import { afterMilliseconds, createPace, nextTask } from './pace';
import { createScores, type Scores } from './scores';
import { runSelfTest } from './selfTest';
import { createWork } from './work';

/** What the ribbon and the pane share in the one runtime of a document. */
export interface Session {
  readonly jobs: Jobs;
  readonly languages: LanguageChoice;
  readonly scores: Scores;
  /** Shows a place in the workbook. Throws HostFailure. */
  readonly goTo: (place: Place) => Promise<void>;
  /** The selected cell. Throws HostFailure. */
  readonly selected: () => Promise<Place>;
  /** The selected cell with what it holds. Throws HostFailure. */
  readonly selectedCell: () => Promise<SelectedCell>;
  /** Tells of every cell selected on a status sheet from now on; answers how to stop. Tells nothing where Excel has no such event. */
  readonly followStatusCells: (selected: (around: CellSurroundings) => void) => () => void;
  /** Writes cells on the user's wish. Throws HostFailure. */
  readonly edit: EditPort['edit'];
  /** Changes a setting in the workbook's own table: a choice by its id, else what a user would type. Throws HostFailure. */
  readonly changeSetting: (id: SettingId, wanted: string) => Promise<SettingChange>;
  /** States of the status sheets that can be brought back, the latest first. Throws HostFailure. */
  readonly kept: () => Promise<readonly KeptResults[]>;
  /** Removes all these states and the hidden sheets that hold them. Throws HostFailure. */
  readonly forgetKept: () => Promise<void>;
  /** Which input sheets the workbook has; it is read for that. Throws HostFailure. */
  readonly inputSheets: () => Promise<InputSheets>;
  /** Writes formulas of ours that Excel lost again. Throws HostFailure. */
  readonly repairFormulas: () => Promise<FormulaRepairs>;
  /** How the places of repairs of the data are right now. Throws HostFailure. */
  readonly lookAtRepairs: RepairPort['look'];
  /** Makes repairs that the user has confirmed; what stood there is kept. Throws HostFailure. */
  readonly repair: (changes: readonly RepairChange[], overFormulas: boolean) => Promise<RepairOutcome>;
  /** Writes what the user entered in the pane into a table of the workbook; what stood there is kept. Throws HostFailure. */
  readonly enter: (wish: EntryWish) => Promise<EntryOutcome>;
  /** Collecting figures from the wards. */
  readonly collect: Collecting;
  /** False where Excel drops every file that the pane hands to download: Excel for Mac. */
  readonly canDownload: boolean;
  /** Asks Excel, in an empty workbook, what the add-in relies on. Throws HostFailure. */
  readonly selfTest: SelfTestPort['run'];
  /** What Excel says of itself. Never rejects. */
  readonly diagnose: () => Promise<HostDiagnosis>;
}

let session: Session | null = null;

/** The session of this page; call it once Office.js is ready. */
export function theSession(): Session {
  session ??= startSession();
  return session;
}

function startSession(): Session {
  const runtime: ExcelRuntime = {
    run: Excel.run,
    isSetSupported: (set: string, version: string) => Office.context.requirements.isSetSupported(set, version),
  };
  const clock = (): number => performance.now();
  const workbook = createExcelWorkbook(runtime);
  const selection = createSelection(runtime);
  const editing = createEditing(runtime);
  const formulas = createFormulas(runtime);
  const repairs = createRepairs(runtime);
  const now = (): string => new Date().toISOString();
  const languages = createLanguageChoice();
  const scores = createScores();
  const work = createWork({ workbook, kept: workbook, clock, now, version: WARDSCORE_VERSION }, languages.current);
  const rest = createPace(clock, nextTask);
  const jobs = createJobs(work, rest, afterMilliseconds);
  jobs.subscribe(() => {
    const state = jobs.state();
    applyJob(state, scores);
    if (state.status === 'done' && wroteInputOf(state.result)) live.change({ sheets: [] });
  });
  const live = startFunctions({ workbook, clock, rest }, languages.current);
  /** What the add-in writes itself into input sheets is no news to the watch below, but it is to the cells that ask. */
  const wroteInput = <T>(written: T): T => {
    live.change({ sheets: [] });
    scores.wrote();
    return written;
  };
  // Without events the pane still works: it only does not notice by itself that its figures are out of date.
  void createWatching(runtime, { looksForChoices: String(Office.context.platform) === 'OfficeOnline' })
    .watch((change) => {
      live.change(change);
      if (jobs.state().status !== 'running') scores.change(change);
    })
    .catch(() => undefined);
  return {
    jobs,
    languages,
    scores,
    goTo: (place) => createNavigation(runtime).goTo(place),
    selected: () => createNavigation(runtime).selected(),
    selectedCell: () => selection.selectedCell(),
    followStatusCells: (selected) => followStatusCells(createStatusCells(runtime), selected),
    edit: (edits, freedom) => editing.edit(edits, freedom).then(wroteInput),
    changeSetting: (id, wanted) => writeSetting(workbook, editing, id, wanted).then(wroteInput),
    repairFormulas: () =>
      repairFormulas({ formulas: () => formulas.formulas(), edit: (edits, freedom) => editing.edit(edits, freedom) }),
    lookAtRepairs: (changes) => repairs.look(changes),
    repair: (changes, overFormulas) => repairs.repair(changes, { keptAt: now(), overFormulas }).then(wroteInput),
    enter: createEntering({ workbook, repairs }, now, wroteInput),
    collect: createCollecting({ workbook, repairs }, now, wroteInput),
    kept: () => workbook.kept(),
    forgetKept: () => workbook.forget(),
    inputSheets: () => readInputSheets(workbook),
    get canDownload() {
      return Office.context.platform !== Office.PlatformType.Mac;
    },
    selfTest: (ended) => runSelfTest(runtime, clock, ended),
    diagnose: () => diagnose(runtime),
  };
}

/** Whether a job wrote where users enter data. */
function wroteInputOf(result: JobResult): boolean {
  switch (result.kind) {
    case 'template':
    case 'sample':
      return true;
    case 'restore':
      return result.kept.cells !== undefined;
    case 'generate':
    case 'check':
    case 'read':
      return false;
  }
}

/** Whatever a job read is what the pane shows from then on. */
function applyJob(state: JobState, scores: Scores): void {
  if (state.status === 'failed' && state.kind === 'read') scores.clear();
  if (state.status !== 'done') return;
  const { result } = state;
  switch (result.kind) {
    case 'generate':
      scores.read(result.report.scoring, true, result.report.outcome.sheets);
      return;
    case 'check':
      scores.read(result.outcome.scoring, false, [result.outcome.sheet]);
      return;
    case 'read':
      scores.read(result.scoring, false);
      return;
    case 'restore':
      scores.restored();
      if (wroteInputOf(result)) scores.change({ sheets: [] });
      return;
    case 'template':
    case 'sample':
      scores.change({ sheets: [] });
  }
}
