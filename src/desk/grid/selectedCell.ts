import type { Rect } from 'excel-host/xlsx';
import { linkOf } from './convert/links';
import type { LinkTarget } from './convert/links';
import { editText } from './convert/editText';
import { shownFormula } from './convert/formulaText';
import type { GridLanguage } from './convert/numberFormat';
import { promptAt } from './convert/validation';
import type { ListSource } from './convert/validation';
import type { GridView } from './gridView';
import { listAt } from './lists';
import type { SpokenCell } from './spoken';

/** Questions about one cell of the shown sheet. */
export class CellQueries {
  constructor(
    private readonly view: GridView,
    private readonly language: GridLanguage,
  ) {}

  link(row: number, column: number): LinkTarget | null {
    const { copy, cell } = this.at(row, column);
    if (!copy || !cell) return null;
    const laid = copy.view.hyperlinks.find(([r, c]) => r === row && c === column)?.[2] ?? null;
    return linkOf(cell.formula, laid);
  }

  /** As it stands in the editor. */
  editText(row: number, column: number): string {
    const { copy, cell } = this.at(row, column);
    if (!copy || !cell) return '';
    const style = copy.styles.get(cell.styleId);
    const [numberFormat, quotePrefix] = [style?.numberFormat ?? 'General', style?.quotePrefix ?? false];
    return editText({ ...cell, numberFormat, quotePrefix }, this.language);
  }

  /** As it would be typed again without its formula. */
  exactText(row: number, column: number): string {
    const { copy, cell } = this.at(row, column);
    if (!copy || !cell) return '';
    const numberFormat = copy.styles.get(cell.styleId)?.numberFormat ?? 'General';
    const text = editText({ ...cell, formula: null, numberFormat, quotePrefix: false }, this.language);
    // A text must come back as a text: "007", or "=1" that somebody wrote with an apostrophe.
    return typeof cell.value === 'string' && numberFormat !== '@' && /^[-+=@\d.,'(]/.test(text) ? `'${text}` : text;
  }

  /** As it is shown. */
  shownText(row: number, column: number): string {
    const sheet = this.view.running.api.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getRange(row, column).getDisplayValue() ?? '';
  }

  isLocked(row: number, column: number): boolean {
    const { copy, cell } = this.at(row, column);
    return copy?.styles.get(cell?.styleId ?? 0)?.locked ?? true;
  }

  prompt(row: number, column: number): SpokenCell['prompt'] {
    return promptAt(this.view.shown?.view.validations ?? [], row, column);
  }

  list(row: number, column: number): ListSource | null {
    return listAt(this.view.shown?.view.validations ?? [], row, column);
  }

  hasList(row: number, column: number): boolean {
    return this.list(row, column) !== null;
  }

  spoken({ row, column }: Rect): SpokenCell {
    const { copy, cell } = this.at(row, column);
    return {
      text: this.shownText(row, column),
      formula: cell?.formula ? shownFormula(cell.formula, this.language) : null,
      hasLink: this.link(row, column) !== null,
      hasList: this.hasList(row, column),
      note: copy?.view.notes.find(([r, c]) => r === row && c === column)?.[2] ?? null,
      prompt: this.prompt(row, column),
    };
  }

  private at(row: number, column: number) {
    const copy = this.view.shown;
    const book = this.view.copies.book;
    return { copy, cell: copy && book ? copy.cell(book, row, column) : null };
  }
}
