import type { Rect } from 'excel-host/xlsx';
import type { deskGridTexts } from '../../language/deskGrid';
import { cellName } from '../../cells/address';

export type GridTexts = (typeof deskGridTexts)['vi'];

/** The selected cell, as far as it has something to say. */
export interface SpokenCell {
  /** As it is shown. */
  readonly text: string;
  readonly formula: string | null;
  readonly hasLink: boolean;
  readonly hasList: boolean;
  readonly note: string | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** What a person who does not see the grid hears when the selection moves. `cell` is its first cell. */
export function spokenSelection(rect: Rect, cell: SpokenCell, texts: GridTexts): string {
  const words = texts.cell;
  const address = cellName(rect.row, rect.column);
  const sentences = [cell.text === '' ? words.empty(address) : words.value(address, cell.text)];
  if (rect.rows * rect.columns > 1) {
    const last = cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    sentences.unshift(words.area(address, last, String(rect.rows), String(rect.columns)));
  }
  if (cell.formula !== null && !cell.hasLink) sentences.push(words.formula(cell.formula));
  if (cell.hasLink) sentences.push(words.link);
  if (cell.hasList) sentences.push(words.list);
  if (cell.note !== null) sentences.push(words.note(cell.note));
  if (cell.prompt) sentences.push(words.prompt(cell.prompt.title, cell.prompt.message));
  return sentences.join(', ');
}
