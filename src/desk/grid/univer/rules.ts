import type { Injector } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import { conditionalRules } from '../convert/conditional';
import type { SheetCopy } from './sheetCopy';

const NOTE_WIDTH = 240;
const NOTE_LINE = 20;
const NOTE_CHARACTERS = 36;

const noteHeight = (text: string): number =>
  Math.min(
    400,
    24 +
      NOTE_LINE *
        text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / NOTE_CHARACTERS)), 0),
  );

/** Lays the conditional formats and notes of a sheet over its copy. */
export function layRules(injector: Injector, unitId: string, copy: SheetCopy): void {
  const formats = injector.get(ConditionalFormattingRuleModel);
  // Univer puts each rule before the others.
  for (const rule of conditionalRules(copy.view.conditionalFormats).reverse())
    formats.addRule(unitId, copy.univerId, rule);
  const notes = injector.get(SheetsNoteModel);
  for (const [row, column, note] of copy.view.notes)
    notes.updateNote(
      unitId,
      copy.univerId,
      row,
      column,
      { id: `${copy.univerId}:${row}:${column}`, row, col: column, note, width: NOTE_WIDTH, height: noteHeight(note) },
      true,
    );
}

/** Takes away what was laid over a copy that goes. */
export function dropRules(injector: Injector, unitId: string, univerId: string): void {
  const formats = injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(formats.getSubunitRules(unitId, univerId) ?? [])])
    formats.deleteRule(unitId, univerId, cfId);
  const notes = injector.get(SheetsNoteModel);
  for (const noteId of [...(notes.getSheetNotes(unitId, univerId)?.keys() ?? [])])
    notes.removeNote(unitId, univerId, { noteId, silent: true });
}
