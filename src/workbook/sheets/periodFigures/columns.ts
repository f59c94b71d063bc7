import { addsUp } from '../../../domain/indicators';
import type { Indicator } from '../../../domain/indicators/types';
import type {
  Compared,
  Figure,
  FigureChange,
  IndicatorFigures,
  WardFigures,
  WardSum,
} from '../../../domain/periodFigures';
import type { Months } from '../../../domain/period/types';
import type { Language } from '../../../language/language';
import { periodFiguresTexts } from '../../../language/periodFigures';
import { ratioText } from '../../../wording/counts';
import { gapOfFigure } from '../../../wording/figures';
import { indicatorText } from '../../../wording/requirement';
import { choiceWord } from '../../schema';
import type { SheetContext } from '../input';
import { linkTo } from '../parts/links';
import type { Column } from '../pictureBuilder';
import { wardNames } from './names';

/** No., indicator, kind, ward, remark, source; then the figures. */
const TEXT_WIDTHS = [5, 44, 10, 22, 28, 13];
const FIGURE_WIDTHS = [11, 11, 11, 10];

const WHOLE = '#,##0';
const DECIMAL = '#,##0.00';
const signed = (format: string): string => `+${format};-${format};0`;
const PERCENT = '+0.00%;-0.00%;0.00%';
const LAST_MONTH = 12;

/** A line of the table: an indicator over all wards, or of one. */
export type FigureRow =
  | {
      readonly kind: 'total';
      readonly indicator: Indicator;
      readonly total: IndicatorFigures['total'];
      /** How many wards have their figure, of how many. */
      readonly known: number;
      readonly wards: number;
      /** The wards that have none, in words. */
      readonly lacking: string;
    }
  | { readonly kind: 'ward'; readonly indicator: Indicator; readonly line: WardFigures };

const isLacking = ({ period }: WardFigures): boolean => period.now.state === 'unknown';

/** The line of all wards together: what it needs of them, so that the figures of thousands of wards are not kept. */
export function rowOfAll({ indicator, total, wards }: IndicatorFigures, language: Language): FigureRow {
  const lacking = wards.filter(isLacking).map(({ ward }) => ward.name);
  return {
    kind: 'total',
    indicator,
    total,
    known: wards.length - lacking.length,
    wards: wards.length,
    lacking: wardNames(lacking, language),
  };
}

const BLOCKS = ['period', 'year'] as const;
type Block = (typeof BLOCKS)[number];

/** The comparisons that a period has: of a whole year the second says what the first says. */
const blocksOf = ({ first, last }: Months): readonly Block[] =>
  first === 1 && last === LAST_MONTH ? ['period'] : BLOCKS;

export const widthsOf = (months: Months): readonly number[] => [
  ...TEXT_WIDTHS,
  ...blocksOf(months).flatMap(() => FIGURE_WIDTHS),
];

/** A comparison as numbers for cells; null where nothing is known. */
interface Shown {
  readonly now: number | null;
  readonly before: number | null;
  readonly change: FigureChange | null;
}

const NOTHING: Shown = { now: null, before: null, change: null };
const valueOf = (figure: Figure): number | null => (figure.state === 'known' ? figure.value : null);
const ofWard = ({ now, before, change }: Compared<Figure>): Shown => ({
  now: valueOf(now),
  before: valueOf(before),
  change,
});
const ofAll = ({ now, before, change }: Compared<WardSum>): Shown => ({
  now: now.value,
  before: before.value,
  change,
});

/** What one block of a line shows; the state at the end of the period is not said twice. */
function shownIn(row: FigureRow, block: Block): Shown {
  const isRepeated = block === 'year' && !addsUp(row.indicator);
  const shown = row.kind === 'ward' ? ofWard(row.line[block]) : row.total === null ? NOTHING : ofAll(row.total[block]);
  return isRepeated ? { ...shown, now: null } : shown;
}

/** A change in percent as the number of a cell; an empty cell from zero. */
function shareOf(change: FigureChange | null): number | null {
  if (change === null || change.percent === null) return null;
  const share = Number(change.percent.numerator) / Number(change.percent.denominator) / 100;
  return change.by < 0 ? -share : share;
}

function figureColumns({ assessment, language }: SheetContext, months: Months): Column<FigureRow>[] {
  const { columns } = periodFiguresTexts[language];
  const isWhole = assessment.ruleSet.indicators.every(
    ({ kind, source }) => kind !== 'decimal' || source !== 'groupTable',
  );
  const amount = isWhole ? WHOLE : DECIMAL;
  const titles = {
    period: [columns.period, columns.periodBefore],
    year: [columns.year, columns.yearBefore],
  } as const;
  return blocksOf(months).flatMap((block): Column<FigureRow>[] => [
    { title: titles[block][0], role: 'number', format: amount, cell: (row) => shownIn(row, block).now },
    { title: titles[block][1], role: 'number', format: amount, cell: (row) => shownIn(row, block).before },
    {
      title: columns.by,
      role: 'number',
      format: signed(amount),
      cell: (row) => shownIn(row, block).change?.by ?? null,
    },
    { title: columns.percent, role: 'number', format: PERCENT, cell: (row) => shareOf(shownIn(row, block).change) },
  ]);
}

/** "Chưa có: Đường Hào" of all wards; of one what is missing for its figures. Missing rows stand at the top of the sheet. */
function remarkOf(row: FigureRow, language: Language): string | null {
  const texts = periodFiguresTexts[language];
  if (row.kind === 'total') return row.lacking === '' ? null : texts.lacking(row.lacking);
  const { period, year } = row.line;
  const gaps = [period.now, period.before, year.now, year.before].flatMap((figure) =>
    figure.state === 'unknown' && figure.gap.reason !== 'noRow' ? [gapOfFigure(figure.gap, language)] : [],
  );
  return [...new Set(gaps)].join('; ') || null;
}

function wardOf(row: FigureRow, language: Language): string {
  if (row.kind === 'ward') return row.line.ward.name;
  return periodFiguresTexts[language].allWards(ratioText(row.known, row.wards, language));
}

/** Columns of the one table, so that one header says what stands on every page. */
export function figureTable(context: SheetContext, months: Months): Column<FigureRow>[] {
  const { language } = context;
  const { columns, kinds, indicator: named } = periodFiguresTexts[language];
  return [
    { title: columns.index, role: 'centered', cell: (_, i) => i + 1 },
    {
      title: columns.indicator,
      role: 'label',
      cell: ({ indicator: { id, unit } }) => named(indicatorText(id, language), choiceWord(language, 'unit', unit)),
    },
    {
      title: columns.kind,
      role: 'centered',
      cell: ({ indicator }) => (addsUp(indicator) ? kinds.flow : kinds.stock),
    },
    { title: columns.ward, role: 'label', cell: (row) => wardOf(row, language) },
    { title: columns.remark, role: 'text', cell: (row) => remarkOf(row, language) },
    {
      title: columns.source,
      role: 'link',
      cell: (row) => {
        if (row.kind === 'total') return null;
        const { now } = row.line.period;
        return linkTo(now.state === 'known' ? now.place : now.gap.place);
      },
    },
    ...figureColumns(context, months),
  ];
}
