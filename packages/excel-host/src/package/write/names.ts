import type { DefinedName, PageLayout, Worksheet } from '../../model/types';
import type { FormulaText } from '../read/formulaText';
import { absoluteAddress, columnLetters } from '../../model/address';
import { quotedSheet } from '../read/reference';
import { BUILT_IN_NAME, type FileName } from '../read/workbook';
import { escapeAttribute, escapeText } from '../xml/escape';
import { rawText, withAttributes } from '../xml/splice';

/** A scope of names: the workbook or one sheet. `place` is its position among the sheets as they will be. */
export interface NameScope {
  readonly names: readonly DefinedName[];
  readonly source: readonly FileName[];
  readonly place: number | null;
  /** Set when the print set-up of the sheet, or its name, changed: its built-in names are made anew. */
  readonly printed: Worksheet | null;
}

const PRINT_NAMES = [`${BUILT_IN_NAME}Print_Titles`, `${BUILT_IN_NAME}Print_Area`];

/** definedName elements of one scope; those that did not change stay as written but for their sheet's number. */
export function namesXml(
  text: string,
  p: string,
  { names, source, place, printed }: NameScope,
  formulas: FormulaText,
): string[] {
  const local = place === null ? null : String(place);
  const left = new Map(names.map((each) => [each.name.toLowerCase(), each]));
  const items = source.flatMap((each) => {
    if (PRINT_NAMES.includes(each.name) && printed) return [];
    const model = left.get(each.name.toLowerCase());
    left.delete(each.name.toLowerCase());
    if (!each.name.startsWith(BUILT_IN_NAME)) {
      if (!model) return [];
      if (!isSame(model, each, formulas)) return nameXml(p, model, local, formulas);
    }
    const { element } = each;
    return place === each.sheet
      ? rawText(text, element)
      : withAttributes(text, element, { localSheetId: local }) + text.slice(element.openEnd, element.end);
  });
  const print = printed ? printNames(printed).map((each) => nameXml(p, each, local, formulas)) : [];
  return [...items, ...print, ...[...left.values()].map((each) => nameXml(p, each, local, formulas))];
}

const isSame = (model: DefinedName, file: FileName, { fromFile }: FormulaText): boolean =>
  model.name === file.name &&
  `=${model.formula.replace(/^=/, '')}` === fromFile(file.formula) &&
  model.visible === !file.hidden &&
  model.comment === file.comment;

function nameXml(
  p: string,
  { name, formula, visible, comment }: DefinedName,
  local: string | null,
  { toFile }: FormulaText,
): string {
  const attributes =
    ` name="${escapeAttribute(name)}"` +
    (comment === '' ? '' : ` comment="${escapeAttribute(comment)}"`) +
    (local === null ? '' : ` localSheetId="${local}"`) +
    (visible ? '' : ' hidden="1"');
  return `<${p}definedName${attributes}>${escapeText(toFile(formula))}</${p}definedName>`;
}

function printNames({ name, pageLayout }: Worksheet): DefinedName[] {
  const sheet = quotedSheet(name);
  const [titles = '', area = ''] = PRINT_NAMES;
  const title = titleReferences(pageLayout).map((each) => `${sheet}!${each}`);
  const printed = pageLayout.printArea === null ? [] : [`${sheet}!${absoluteAddress(pageLayout.printArea)}`];
  const make = (builtIn: string, formula: string): DefinedName[] =>
    formula === '' ? [] : [{ name: builtIn, formula: `=${formula}`, visible: true, comment: '' }];
  return [...make(area, printed.join('')), ...make(titles, title.join(','))];
}

function titleReferences({ repeatColumns, repeatRows }: PageLayout): string[] {
  return [
    ...(repeatColumns ? [`$${columnLetters(repeatColumns.first)}:$${columnLetters(repeatColumns.last)}`] : []),
    ...(repeatRows ? [`$${repeatRows.first + 1}:$${repeatRows.last + 1}`] : []),
  ];
}
