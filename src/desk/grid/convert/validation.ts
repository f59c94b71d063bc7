import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Rect, Validation } from '../../../host/model/types';
import { placeOf } from './links';
import { isInside, rangeOf } from './ranges';
import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from './univerEnums';

/** Where the words of a list come from: typed into the rule, cells of a sheet, or something only Excel could work out. */
export type ListSource =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly rect: Rect }
  | { readonly kind: 'unknown' };

export function listSource(source: string): ListSource {
  if (!source.startsWith('='))
    return {
      kind: 'words',
      words: source
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    };
  const place = placeOf(source.slice(1));
  return place ? { kind: 'cells', ...place } : { kind: 'unknown' };
}

/** As Univer keeps a list whose words may hold commas. */
const typed = (words: readonly string[]): string => JSON.stringify(words);

/**
 * The list of a cell; its arrow is the page's, which shows it as Excel does: at the selected cell, over no text. Univer never refuses anything itself: the model does, and its answer comes back as a refusal.
 */
export const dropdownRule = (
  uid: string,
  areas: readonly Rect[],
  words: readonly string[],
): ISheetDataValidationRule => ({
  uid,
  type: DataValidationType.LIST,
  ranges: areas.map(rangeOf),
  formula1: typed(words),
  allowBlank: true,
  showDropDown: true,
  showErrorMessage: false,
  showInputMessage: false,
  errorStyle: DataValidationErrorStyle.WARNING,
  renderMode: DataValidationRenderMode.TEXT,
});

/** What a cell asks for when it is selected; the last rule laid over it speaks. */
export function promptAt(
  validations: readonly Validation[],
  row: number,
  column: number,
): { readonly title: string; readonly message: string } | null {
  const rule = validations.findLast(({ areas }) => areas.some((area) => isInside(area, row, column)));
  const prompt = rule?.prompt;
  return prompt?.show && (prompt.title !== '' || prompt.message !== '') ? prompt : null;
}
