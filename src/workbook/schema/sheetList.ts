import { schemaTexts } from '../../language/schema';
import { TEMPLATE_TABLES } from './all';
import { sheetName } from './words';

/** A sheet of the template: its name, and the tables on it. */
export interface TemplateSheet {
  readonly name: string;
  readonly tables: readonly { readonly name: string }[];
}

/** The sheets of the template in their order, without what is drawn on them: guide, one for each input table or two, lists. */
export function templateSheets(): readonly TemplateSheet[] {
  const { guide, lists } = schemaTexts.vi.sheets;
  const bySheet = new Map<string, { name: string }[]>();
  for (const spec of TEMPLATE_TABLES) {
    const name = sheetName(spec);
    bySheet.set(name, [...(bySheet.get(name) ?? []), { name: spec.table }]);
  }
  return [
    { name: guide.name, tables: [] },
    ...[...bySheet].map(([name, tables]) => ({ name, tables })),
    { name: lists.name, tables: [] },
  ];
}
