import type { FunctionId } from '../language/functions';
import { tableRequests } from '../workbook/schema';
import { exampleFormula, functionName, KM_FUNCTIONS } from './catalogue';
import { HostFailure, type EditPort, type Place, type SelectedCell, type SelectionPort } from '../application/ports';

/** Things of the user's own workbook that an example can speak of. */
export interface ExampleSubjects {
  readonly ward: string;
  readonly criterion: string;
  readonly group: number;
  readonly year: number;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * An example that answers in this workbook: its ward, its year. Without a workbook that was read, and of functions that know
 * nothing but their arguments, the example of the help pages.
 */
export function formulaFor(id: FunctionId, subjects: ExampleSubjects | null): string {
  const described = KM_FUNCTIONS.find((each) => each.id === id);
  if (!subjects || described?.reads !== 'tables') return exampleFormula(id);
  const { ward, criterion, group, year } = subjects;
  const known: Readonly<Record<string, string>> = {
    ward: quoted(ward),
    criterion: quoted(criterion),
    group: String(group),
    year: String(year),
  };
  const inputs = described.parameters.map(({ name }) => known[name]);
  if (inputs.includes(undefined)) return exampleFormula(id);
  return `=${functionName(id)}(${inputs.join(',')})`;
}

/** Why nothing was written into a cell; of an occupied one the user may wish it all the same. */
export const OBSTACLES = ['statusSheet', 'inputTable', 'spillInTable', 'asText', 'occupied', 'protected'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What became of putting a formula into the selected cell. */
export type Insertion =
  | { readonly kind: 'inserted'; readonly place: Place; readonly formula: string }
  | { readonly kind: 'refused'; readonly obstacle: Obstacle; readonly cell: SelectedCell };

/** A formula to insert, and whether its answer needs more cells than one. */
export interface Wanted {
  readonly formula: string;
  readonly spills: boolean;
}

const isSame = (a: SelectedCell, b: SelectedCell | null): boolean =>
  b !== null && a.sheet === b.sheet && a.cell === b.cell && a.content === b.content;

const isInputTable = (name: string): boolean =>
  tableRequests().some(({ table }) => table.toLowerCase() === name.toLowerCase());

/** What speaks against a formula in a cell, the gravest first: what would be lost later, never work, or be lost now. */
function obstacleOf(cell: SelectedCell, { spills }: Wanted, confirmed: SelectedCell | null): Obstacle | null {
  const { table } = cell;
  if (cell.isStatusSheet) return 'statusSheet';
  if (table !== null && isInputTable(table)) return 'inputTable';
  if (table !== null && spills) return 'spillInTable';
  if (cell.isText) return 'asText';
  return cell.content === '' || isSame(cell, confirmed) ? null : 'occupied';
}

/**
 * Puts a formula into the selected cell. A cell that holds something is overwritten only when `confirmed` is that very cell with
 * that very content. Throws HostFailure; nothing is written then.
 */
export async function insertFormula(
  ports: SelectionPort & EditPort,
  wanted: Wanted,
  confirmed: SelectedCell | null,
): Promise<Insertion> {
  const cell = await ports.selectedCell();
  const obstacle = obstacleOf(cell, wanted, confirmed);
  if (obstacle) return { kind: 'refused', obstacle, cell };
  const place = { sheet: cell.sheet, cell: cell.cell };
  try {
    await ports.edit([{ ...place, value: { formula: wanted.formula } }], { overFormulas: true });
  } catch (error) {
    if (!(error instanceof HostFailure) || error.code !== 'sheetProtected') throw error;
    return { kind: 'refused', obstacle: 'protected', cell };
  }
  return { kind: 'inserted', place, formula: wanted.formula };
}
