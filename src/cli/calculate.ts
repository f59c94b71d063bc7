import { ChangeLog, loadCalculator, type Workbook } from 'excel-host/xlsx';

/** A workbook whose formulas have values. */
export interface Calculated {
  /** Brings the user's formulas up to date with what was written since. */
  readonly follow: () => void;
  /** Ends the calculation. */
  readonly close: () => void;
}

const NOTHING_TO_FOLLOW: Calculated = { follow: () => undefined, close: () => undefined };

/**
 * Calculates the formulas that came without a value, as files of programs that do not calculate have them, so that what is scored
 * is what Excel would show. With `follow` the formulas are kept at hand until the sheets are drawn: a copy of values would show
 * for ever what they were before. The engine is loaded only where it is needed.
 */
export async function calculateFormulas(workbook: Workbook, follow: boolean): Promise<Calculated> {
  if (!follow && !hasUncalculated(workbook)) return NOTHING_TO_FOLLOW;
  const createCalculator = await loadCalculator();
  const calculator = createCalculator(workbook, { leaveUnknownNames: true });
  calculator.prepare();
  if (!follow) {
    calculator.close();
    return NOTHING_TO_FOLLOW;
  }
  const log = new ChangeLog(workbook);
  return {
    follow: () => {
      calculator.changed(log.take());
    },
    close: () => {
      calculator.close();
    },
  };
}

/** Whether any formula of the file stands there without a value. */
function hasUncalculated({ worksheets }: Workbook): boolean {
  return worksheets.some(({ cells, origin }) => {
    if (origin?.holdsFormulas() !== true) return false;
    let found = false;
    cells.forEachFormula((row, column) => {
      found ||= cells.value(row, column) === null;
    });
    return found;
  });
}
