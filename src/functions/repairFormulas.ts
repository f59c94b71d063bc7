import { FUNCTION_NAMESPACE, functionName, KM_FUNCTIONS } from './catalogue';
import type { EditPort, FormulaCell, FormulaPort, FormulaSheet } from '../application/ports';
import { matchesAfter } from '../domain/text/matchesAfter';

/** Cells of a worksheet, by their A1 addresses. */
export interface CellsOfSheet {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** Sheets with formulas that were written again, and protected ones whose broken formulas were left as they are. */
export interface FormulaRepairs {
  readonly repaired: readonly CellsOfSheet[];
  readonly protectedSheets: readonly CellsOfSheet[];
}

/** Texts and quoted sheet names: what stands inside is no code. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const NAMES = KM_FUNCTIONS.map(({ id }) => id).join('|');

/**
 * A function of ours however a file or an older Excel writes it: `_xldudf_KM_WARDSCORE(` as it stands in files, `_xludf.KM.…`
 * of an Excel that did not know it, `@KM.…` is left to Excel, `KM.wardscore(` as typed.
 */
const OURS = new RegExp(
  `(?:_xldudf_${FUNCTION_NAMESPACE}_|(?:_xludf\\.|_xlfn\\.)*${FUNCTION_NAMESPACE}\\.)(${NAMES})(?=\\s*\\()`,
  'giu',
);

/** The formula as people type it, functions of ours by their names; texts inside stay as they are. */
export const repairedFormula = (formula: string): string =>
  formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : withOurNames(piece)))
    .join('');

/** Functions of ours in a piece of a formula; a name that goes on before them is another one. */
const oursIn = (piece: string): Generator<RegExpExecArray> =>
  matchesAfter(piece, OURS, (before) => !/[\p{L}\p{N}_.]/u.test(before));

function withOurNames(piece: string): string {
  let [written, at] = ['', 0];
  for (const { 0: found, 1: id = '', index } of oursIn(piece)) {
    written += piece.slice(at, index) + nameOf(id);
    at = index + found.length;
  }
  return written + piece.slice(at);
}

const nameOf = (id: string): string => {
  const found = KM_FUNCTIONS.find((each) => each.id === id.toUpperCase());
  return found ? functionName(found.id) : `${FUNCTION_NAMESPACE}.${id}`;
};

const hasOurs = (formula: string): boolean =>
  formula.split(QUOTED).some((piece, index) => index % 2 === 0 && oursIn(piece).next().done !== true);

/**
 * Whether a cell needs its formula written again: it bears a prefix of files, or it shows #NAME? although Excel knows the
 * function by now. Others are left alone, so that nothing is calculated anew without need.
 */
export function needsRepair({ formula, value }: Pick<FormulaCell, 'formula' | 'value'>): boolean {
  if (!hasOurs(formula)) return false;
  return repairedFormula(formula) !== formula || value === '#NAME?';
}

/**
 * Writes formulas of ours that stick at #NAME? or carry prefixes again. Sheets that are protected are told and not touched.
 * Throws HostFailure; nothing is written then.
 */
export async function repairFormulas(ports: FormulaPort & EditPort): Promise<FormulaRepairs> {
  const sheets = await ports.formulas();
  const broken = sheets
    .map((sheet) => ({ ...sheet, cells: sheet.cells.filter(needsRepair) }))
    .filter(({ cells }) => cells.length > 0);
  const open = broken.filter(({ isProtected }) => !isProtected);
  const edits = open.flatMap(({ sheet, cells }) =>
    cells.map(({ cell, formula }) => ({ sheet, cell, value: { formula: repairedFormula(formula) } })),
  );
  if (edits.length > 0) await ports.edit(edits, { overFormulas: true });
  return {
    repaired: open.map(addressesOf),
    protectedSheets: broken.filter(({ isProtected }) => isProtected).map(addressesOf),
  };
}

const addressesOf = ({ sheet, cells }: FormulaSheet): CellsOfSheet => ({ sheet, cells: cells.map(({ cell }) => cell) });
