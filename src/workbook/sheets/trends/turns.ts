import type { Turn } from '../../../domain/trend';
import { sheetsTexts } from '../../../language/sheets';
import { trendsTexts } from '../../../language/trends';
import type { SheetContext } from '../input';
import type { Column } from '../pictureBuilder';
import { shortChangeCell } from '../../../wording/trend';

/** How the columns that speak of then and now are called. */
export interface TurnTitles {
  readonly change: string;
  readonly before: string;
  readonly now: string;
}

/** Criteria gained and lost, with both verdicts. */
export function turnColumns(
  { assessment, language, names, words }: SheetContext,
  texts: TurnTitles = trendsTexts[language].columns,
): Column<Turn>[] {
  const { columns } = sheetsTexts[language];
  const nameOf = (criterion: number): string => {
    const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
    return `${id} ${names.criterionShort(id)}`;
  };
  return [
    { title: columns.ward, role: 'label', cell: ({ ward }) => assessment.wards[ward]?.name ?? null },
    { title: columns.criterion, role: 'text', cell: ({ criterion }) => nameOf(criterion) },
    { title: texts.change, role: 'status', cell: ({ change }) => shortChangeCell(change, language) },
    { title: texts.before, role: 'status', cell: ({ before }) => words.shortVerdict[before] },
    { title: texts.now, role: 'status', cell: ({ now }) => words.shortVerdict[now] },
  ];
}
