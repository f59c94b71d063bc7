import { BUILT_IN_INDICATORS } from '../../../domain/indicators';
import { BUILT_IN_RULE_SETS } from '../../../domain/ruleSet';
import { schemaTexts } from '../../../language/schema';
import type { Language } from '../../../language/language';
import { CELLS_ALONE, type SheetPicture } from '../../../cells/picture';
import { choiceIds, choiceWord } from '../choices';
import { indicatorHeader } from '../ruleRows';
import { columnText, sheetName } from '../words';
import { CHECK_TABLE, CRITERION_TABLE, WARD_TABLE } from '../tables';
import { absolute, quoted } from './address';

export const HEADER_ROW = 3;
const LEAST_WARD_ROWS = 300;

/** Lists too long to be typed into a validation stand on a sheet of their own. */
interface LongList {
  readonly id: 'operator' | 'unit' | 'criterion' | 'indicator';
  readonly header: string;
  readonly items: readonly string[];
}

function longLists(language: Language): readonly LongList[] {
  const header = (table: typeof CHECK_TABLE, id: string): string => columnText(language, table, id).header;
  const criteria = new Set(BUILT_IN_RULE_SETS.flatMap((set) => set.criteria.map(({ id }) => id)));
  return [
    { id: 'criterion', header: header(CRITERION_TABLE, 'criterion'), items: [...criteria] },
    {
      id: 'operator',
      header: header(CHECK_TABLE, 'operator'),
      items: choiceIds('operator').map((id) => choiceWord(language, 'operator', id)),
    },
    {
      id: 'unit',
      header: header(CHECK_TABLE, 'unit'),
      items: choiceIds('unit').map((id) => choiceWord(language, 'unit', id)),
    },
    {
      id: 'indicator',
      header: header(CHECK_TABLE, 'indicator'),
      items: BUILT_IN_INDICATORS.map(({ id }) => indicatorHeader(language, id)),
    },
  ];
}

/** Reference to a long list, for a validation. */
export function listReference(language: Language, id: LongList['id']): string {
  const lists = longLists(language);
  const column = lists.findIndex((list) => list.id === id);
  return `=${quoted(schemaTexts.vi.sheets.lists.name)}!${absolute(HEADER_ROW + 1, column, lists[column]?.items.length ?? 1)}`;
}

/** Reference to the names of the wards, with room for wards to come. */
export function wardReference(wards: number): string {
  const column = WARD_TABLE.columns.findIndex(({ id }) => id === 'name');
  return `=${quoted(sheetName(WARD_TABLE))}!${absolute(HEADER_ROW + 1, column, Math.max(LEAST_WARD_ROWS, wards + 50))}`;
}

/** The sheet of long lists. */
export function listsPicture(language: Language): SheetPicture {
  const lists = longLists(language);
  const { title, instruction } = schemaTexts[language].sheets.lists;
  const longest = Math.max(...lists.map(({ items }) => items.length));
  return {
    id: 'NHAP_DANHMUC',
    name: schemaTexts.vi.sheets.lists.name,
    kind: 'input',
    cells: [
      [title],
      [instruction],
      [],
      lists.map(({ header }) => header),
      ...Array.from({ length: longest }, (_, row) => lists.map(({ items }) => items[row] ?? null)),
    ].map((row) => [...row, ...Array<null>(lists.length - row.length).fill(null)]),
    columnWidths: [14, 20, 18, 52],
    rowHeights: [[0, 26]],
    numberFormats: [{ area: [HEADER_ROW + 1, 0, longest, lists.length], format: '@' }],
    styles: [
      { area: [0, 0, 1, 1], role: 'title' },
      { area: [1, 0, 1, 1], role: 'stamp' },
      { area: [HEADER_ROW, 0, 1, lists.length], role: 'header' },
      ...lists.map(({ items }, column) => ({
        area: [HEADER_ROW + 1, column, items.length, 1] as const,
        role: 'locked' as const,
      })),
    ],
    ...CELLS_ALONE,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      repeatRows: [HEADER_ROW, HEADER_ROW],
      fitToWidth: true,
      footer: schemaTexts[language].blankSheetFooter,
    },
    tabColour: '#7F7F7F',
  };
}
