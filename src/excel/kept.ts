import type { KeptResults } from '../application/ports';
import { addedStep, keptCells, keptSheet, keptStep, pictureIdOf, type Step } from './marks';
import type { SheetFacts } from './read/details';

/** Steps that can be taken back; older copies go. */
const KEPT_STEPS = 3;
/** Copies of the status sheets hold at most about so many cells, lest the file grow to a multiple; one step is kept at any size. */
const KEPT_CELLS = 90_000;

/** How many steps are kept of status sheets with so many cells. */
export const stepsKept = (cells: number): number =>
  Math.max(1, Math.min(KEPT_STEPS, Math.floor(KEPT_CELLS / Math.max(1, cells))));

/** A status sheet set aside by a step. */
export interface KeptCopy extends Step {
  readonly copy: SheetFacts;
  /** The sheet it is a copy of. */
  readonly of: string;
}

/** What repairs replaced, on a sheet of its own. */
export interface RepairLog extends Step {
  readonly log: SheetFacts;
  readonly cells: number;
}

/** What can be taken back in a workbook. */
export interface Kept {
  readonly copies: readonly KeptCopy[];
  readonly logs: readonly RepairLog[];
  /** Status sheets that a step added. */
  readonly added: readonly (Step & { readonly sheet: SheetFacts })[];
}

export function keptIn(sheets: readonly SheetFacts[]): Kept {
  const copies = sheets.flatMap((copy): KeptCopy[] => {
    const of = keptSheet(copy.name, copy.formulas);
    const step = keptStep(copy.formulas);
    return of !== null && step ? [{ ...step, copy, of }] : [];
  });
  const added = sheets.flatMap((sheet) => {
    const step = pictureIdOf(sheet.name, sheet.formulas) === null ? null : addedStep(sheet.formulas);
    return step ? [{ ...step, sheet }] : [];
  });
  const logs = sheets.flatMap((log): RepairLog[] => {
    const cells = keptCells(log.name, log.formulas);
    const step = keptStep(log.formulas);
    return cells !== null && step ? [{ ...step, log, cells }] : [];
  });
  return { copies, logs, added };
}

/** The steps that can be taken back, the latest first. */
export function stepsOf({ copies, logs, added }: Kept): KeptResults[] {
  const steps = new Map<number, { keptAt: string; sheets: string[]; cells?: number; hiddenSheets?: number }>();
  const noted = ({ step, keptAt }: Step) => {
    const known = steps.get(step) ?? { keptAt, sheets: [] };
    steps.set(step, known);
    return known;
  };
  for (const copy of copies) noted(copy).sheets.push(copy.of);
  for (const each of added) noted(each).sheets.push(each.sheet.name);
  for (const log of logs) noted(log).cells = log.cells;
  for (const hidden of [...copies, ...logs]) {
    const known = noted(hidden);
    known.hiddenSheets = (known.hiddenSheets ?? 0) + 1;
  }
  return [...steps]
    .sort(([a], [b]) => b - a)
    .slice(0, KEPT_STEPS)
    .map(([step, kept]) => ({ step, ...kept }));
}

/** The number of the next step. */
export const nextStep = (kept: Kept): number => (stepsOf(kept)[0]?.step ?? 0) + 1;

/** Sheets that make room for a new step of so many cells. */
export function outdated({ copies, logs }: Kept, step: number, cells: number): SheetFacts[] {
  const isOld = (each: Step, kept: number): boolean => each.step < step - kept + 1;
  const keptCopies = stepsKept(cells);
  return [
    ...copies.filter((each) => isOld(each, keptCopies)).map(({ copy }) => copy),
    ...logs.filter((each) => isOld(each, KEPT_STEPS)).map(({ log }) => log),
  ];
}
