import { statusSymbols } from '../../language/verdicts';
import { STATUS_MARKS, type Area, type ColourTheme } from '../../cells/picture';
import type { Batch } from '../batch';
import { joinAddresses } from '../address';
import { ACTION_BYTES } from '../payload';
import { STATUS_LOOKS } from '../../cells/theme';

/** Colours all status areas of a sheet with one rule for each mark, by the first character of the cell. */
export async function drawStatus(
  batch: Batch,
  sheetName: string,
  areas: readonly Area[],
  theme: ColourTheme,
): Promise<void> {
  for (const addresses of joinAddresses(areas)) {
    await batch.reserve(STATUS_MARKS.length * (6 * ACTION_BYTES + addresses.length));
    const sheet = batch.context.workbook.worksheets.getItem(sheetName);
    const formats = addresses.includes(',')
      ? sheet.getRanges(addresses).conditionalFormats
      : sheet.getRange(addresses).conditionalFormats;
    for (const mark of STATUS_MARKS) {
      const look = STATUS_LOOKS[theme][mark];
      const { textComparison } = formats.add('ContainsText');
      textComparison.format.fill.color = look.fill;
      textComparison.format.font.color = look.color;
      if (look.bold) textComparison.format.font.bold = true;
      textComparison.rule = { operator: 'BeginsWith', text: statusSymbols[mark] };
    }
  }
}
