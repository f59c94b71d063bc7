import type { ArrayFormula, ModelValue, RowView } from '../../model/types';
import type { FormulaText } from '../read/formulaText';
import { columnLetters } from '../../model/address';
import { areaName } from '../read/reference';
import { escapeText, needsPreserve, toXstring } from '../xml/escape';

/** Texts remembered as XML: most cells of a long list repeat a few hundred. */
const MOST_TEXTS = 4096;

/** What formulas need besides their text. */
export interface FormulaFacts {
  readonly text: FormulaText;
  readonly arrayAt: (row: number, column: number) => ArrayFormula | null;
  /** What a cell says whose array formula follows its result; null where the file cannot say so. */
  readonly dynamicMark: () => string | null;
}

/** Writes cells under one prefix. Text goes inline: the workbook's shared strings stay byte for byte. */
export class CellXml {
  private readonly columns: string[] = [];
  private readonly texts = new Map<string, string>();
  /** A formula was written of which nobody knows the value. */
  uncalculated = false;

  constructor(
    private readonly prefix: string,
    private readonly xfOf: (styleId: number) => number,
    private readonly facts: FormulaFacts,
  ) {}

  /** Index into cellXfs is looked up unless `xf` names the one to keep. Null when there is nothing to write. */
  cell(row: number, column: number, cells: RowView, xf: number | null): string {
    const value = cells.value(column);
    const formula = cells.formula(column);
    const style = cells.styleId(column);
    const format = xf ?? (style === 0 ? 0 : this.xfOf(style));
    const name = (this.columns[column] ??= columnLetters(column));
    const open = `<${this.prefix}c r="${name}${row + 1}"${format === 0 ? '' : ` s="${format}"`}`;
    if (formula !== null) return open + this.formula(formula, value, this.facts.arrayAt(row, column));
    return value === null ? `${open}/>` : open + this.content(value);
  }

  private content(value: NonNullable<ModelValue>): string {
    if (typeof value === 'string') return this.texts.get(value) ?? this.newText(value);
    const p = this.prefix;
    const { type, text } = plain(value);
    return `${type}><${p}v>${text}</${p}v></${p}c>`;
  }

  private newText(value: string): string {
    const p = this.prefix;
    const text = escapeText(toXstring(value));
    const space = needsPreserve(text) ? ' xml:space="preserve"' : '';
    const made = ` t="inlineStr"><${p}is><${p}t${space}>${text}</${p}t></${p}is></${p}c>`;
    if (this.texts.size < MOST_TEXTS) this.texts.set(value, made);
    return made;
  }

  private formula(formula: string, cached: ModelValue, known: ArrayFormula | null): string {
    const p = this.prefix;
    const array = known?.formula === formula ? known : null;
    const kind = array ? ` t="array" ref="${areaName(array.area)}"` : '';
    const mark = array?.dynamic ? this.facts.dynamicMark() : null;
    const code = `<${p}f${kind}>${escapeText(this.facts.text.toFile(formula))}</${p}f>`;
    const meta = mark === null ? '' : ` cm="${mark}"`;
    if (cached === null) {
      this.uncalculated = true;
      return `${meta}>${code}</${p}c>`;
    }
    const { type, text } =
      typeof cached === 'string' ? { type: ' t="str"', text: escapeText(toXstring(cached)) } : plain(cached);
    return `${type}${meta}>${code}<${p}v>${text}</${p}v></${p}c>`;
  }
}

function plain(value: Exclude<ModelValue, null | string>): { readonly type: string; readonly text: string } {
  if (typeof value === 'number')
    return Number.isFinite(value) ? { type: '', text: String(value) } : { type: ' t="e"', text: '#NUM!' };
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  return { type: ' t="e"', text: escapeText(fileError(value.error)) };
}

/** Errors that the format knows; Excel writes younger ones as one of these, with an explanation elsewhere in the file. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

function fileError(error: string): string {
  if (FILE_ERRORS.has(error)) return error;
  return error === '#BUSY!' ? '#N/A' : '#VALUE!';
}
