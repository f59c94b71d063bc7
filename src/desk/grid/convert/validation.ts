import type { Rect, Validation } from 'excel-host/xlsx';
import { linkedPlace } from './links';
import { isInside } from './ranges';

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
  const place = linkedPlace(source.slice(1));
  return place ? { kind: 'cells', ...place } : { kind: 'unknown' };
}

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
