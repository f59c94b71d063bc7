/**
 * What Univer may do by itself. Univer shows the model and never changes it: whatever is not named here is held back, so a
 * command of a coming version cannot change a cell behind the model's back.
 */

/** Mutations that change only what is seen: heights that follow from the text, a note laid open. */
const VIEW_MUTATIONS: ReadonlySet<string> = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.toggle-note-popup',
  'sheet.mutation.empty',
]);

/** Commands that move, select, scroll, zoom or copy. */
const VIEW_COMMANDS: ReadonlySet<string> = new Set([
  'sheet.command.change-zoom-ratio',
  'sheet.command.copy',
  'sheet.command.expand-selection',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-zoom-ratio',
  'sheet.command.toggle-note-popup',
]);

/** Commands of other parts of Univer that would change cells, or take the clipboard from us. */
const FOREIGN_COMMANDS: ReadonlySet<string> = new Set([
  'univer.command.cut',
  'univer.command.paste',
  'formula.command.insert-function',
  'sheets-formula.command.quick-sum',
]);

/** Operations that would open a panel for things that the grid leaves to Excel. */
const CLOSED_OPERATIONS: ReadonlySet<string> = new Set([
  'sheet.operation.add-note-popup',
  'sheet.operation.open.conditional.formatting.panel',
  'sidebar.operation.defined-name',
  'formula-ui.operation.more-functions',
]);

/** True for a mutation of Univer's copy of the sheet, which only the model's answers may make. */
export const changesCopy = (mutation: string): boolean =>
  /^(sheets?|data-validation)\.mutation\./.test(mutation) && !VIEW_MUTATIONS.has(mutation);

/** True for a command that must not run, whether or not it means something to the model. */
export function isHeldBack(command: string): boolean {
  if (FOREIGN_COMMANDS.has(command) || CLOSED_OPERATIONS.has(command)) return true;
  return /^(sheets?|data-validation)\.command\./.test(command) && !VIEW_COMMANDS.has(command);
}
