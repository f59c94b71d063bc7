import { reportTexts } from '../../../language/report';
import { localNumber } from '../../../wording/exactText';
import type { PaperBlock } from '../../../wording/paper/model';
import type { SheetContext } from '../input';

/** The years of a review side by side: wards, those that qualify, verdicts passed and failed. */
export function yearBlocks({ years, period, language }: SheetContext): PaperBlock[] {
  const { columns } = reportTexts[language];
  const { period: reviewed } = period;
  const since = 'since' in reviewed ? reviewed.since : reviewed.year;
  const told = years.filter(({ year }) => year >= since && year <= reviewed.year);
  const titles = [columns.year, columns.wards, columns.qualified, columns.passedInAll, columns.failedInAll];
  return [
    {
      kind: 'table',
      columns: titles.map((title) => ({ title, share: 20, centred: true })),
      rows: told.map(({ year, wards, scores, totals }) => [
        String(year),
        localNumber(wards.length, language),
        String(scores.filter(({ qualified }) => qualified === 'pass').length),
        localNumber(totals.passed, language),
        localNumber(totals.failed, language),
      ]),
    },
  ];
}
