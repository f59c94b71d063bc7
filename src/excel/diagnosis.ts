import type { Culture } from '../application/diagnosis';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';

/** Requirement sets that decide what the add-in can do, with the highest minor version worth asking for. */
const SETS: readonly (readonly [name: string, highest: number])[] = [
  ['ExcelApi', 21],
  ['ExcelApiDesktop', 4],
  ['SharedRuntime', 2],
  ['CustomFunctionsRuntime', 6],
  ['RibbonApi', 2],
];

/** "ExcelApi 1.17" for each set of which any version is there. */
export const supportedSets = ({ isSetSupported }: Pick<ExcelRuntime, 'isSetSupported'>): string[] =>
  SETS.flatMap(([name, highest]) => {
    for (let minor = highest; minor > 0; minor--)
      if (isSetSupported(name, `1.${String(minor)}`)) return [`${name} 1.${String(minor)}`];
    return [];
  });

/** How this computer writes numbers; null where Excel cannot tell (before ExcelApi 1.11) or refuses. Writes nothing. */
export async function readCulture(runtime: ExcelRuntime): Promise<Culture | null> {
  if (!runtime.isSetSupported('ExcelApi', '1.11')) return null;
  try {
    return await runAfterCellEdit(runtime, async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load('name');
      cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      await context.sync();
      const { numberDecimalSeparator: decimalSeparator, numberGroupSeparator: groupSeparator } =
        cultureInfo.numberFormat;
      return { name: cultureInfo.name, decimalSeparator, groupSeparator };
    });
  } catch {
    return null;
  }
}
