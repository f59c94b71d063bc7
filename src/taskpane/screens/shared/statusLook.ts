import { STATUS_LOOKS, type StatusLook } from '../../../cells/theme';
import { statusSymbols } from '../../../language/verdicts';
import { STATUS_MARKS, type ColourTheme } from '../../../cells/picture';

/** How a status text looks in the workbook: its first character says which of the six marks it wears. */
export function statusLook(text: string, theme: ColourTheme): StatusLook {
  const mark = STATUS_MARKS.find((each) => text.startsWith(statusSymbols[each])) ?? 'notApplicable';
  return STATUS_LOOKS[theme][mark];
}
