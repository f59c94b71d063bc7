import { BUILT_IN_RULE_SETS } from '../domain/ruleSet';
import {
  CRITERION_TABLE,
  INTERPRETATION_TABLE,
  sheetName,
  tableRequests,
  templateSheets,
  type TemplateSheet,
} from '../workbook/schema';
import type { WorkbookPort, WorkbookSnapshot } from './ports';
import { hasRows, holdsUserData } from './untouchedSheets';

/** Names of the input sheets: those that the workbook has, and those that the template would add. */
export interface InputSheets {
  readonly present: readonly string[];
  readonly missing: readonly string[];
  /** Nothing was entered in any of them yet. */
  readonly blank: boolean;
  /** The rules are of the user's own: the sample, which is of the decision, does not belong there. */
  readonly ownSet: boolean;
}

type Seen = Pick<WorkbookSnapshot, 'grids' | 'sheetNames'>;

/** Whether an input sheet or one of its tables is there already. Excel compares sheet names without case. */
export function isThere(sheet: TemplateSheet, { grids, sheetNames }: Seen): boolean {
  const name = sheet.name.toLowerCase();
  return (
    sheetNames.some((each) => each.toLowerCase() === name) ||
    sheet.tables.some((table) => (grids.get(table.name)?.table ?? null) !== null)
  );
}

/**
 * Whether the readings need a sheet of their own: they stand on the sheet of rules, and where that was made before there were readings
 * no sheet that is there is touched.
 */
export function lacksReadings(sheets: readonly TemplateSheet[], snapshot: Seen): boolean {
  const rules = sheets.find(({ tables }) => tables.some(({ name }) => name === INTERPRETATION_TABLE.table));
  const hasReadings = (snapshot.grids.get(INTERPRETATION_TABLE.table)?.table ?? null) !== null;
  return rules !== undefined && !hasReadings && isThere(rules, snapshot);
}

/** Whether the table of criteria has rows, and none of them is of a set that is built in. */
function hasOwnSet({ grids }: Seen): boolean {
  const builtIn = new Set(BUILT_IN_RULE_SETS.map(({ id }) => id));
  const cells = grids.get(CRITERION_TABLE.table)?.values.slice(1).flat() ?? [];
  return (
    cells.some((cell) => cell !== '') && !cells.some((cell) => typeof cell === 'string' && builtIn.has(cell.trim()))
  );
}

export function inputSheetsOf(snapshot: Seen): InputSheets {
  const standard = templateSheets();
  const readings = { name: sheetName({ sheet: 'interpretations', group: null }), tables: [INTERPRETATION_TABLE_NAME] };
  const sheets = lacksReadings(standard, snapshot) ? [...standard, readings] : standard;
  const present = sheets.filter((sheet) => isThere(sheet, snapshot));
  const missing = sheets.filter((sheet) => !present.includes(sheet));
  return {
    present: present.map(({ name }) => name),
    missing: missing.map(({ name }) => name),
    ownSet: hasOwnSet(snapshot),
    blank: !present.some((sheet) => holdsUserData(sheet) && hasRows(sheet, snapshot)),
  };
}

const INTERPRETATION_TABLE_NAME = { name: INTERPRETATION_TABLE.table };

/** Reads a workbook that cannot be scored yet, to see what it lacks. Throws HostFailure. */
export const readInputSheets = async (workbook: Pick<WorkbookPort, 'read'>): Promise<InputSheets> =>
  inputSheetsOf(await workbook.read(tableRequests()));
