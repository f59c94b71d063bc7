import { addsUp } from '../../../domain/indicators';
import {
  countedIn,
  indicatorSteps,
  isWritten,
  missingRows,
  type MissingRows,
  type WardFigures,
} from '../../../domain/periodFigures';
import { monthsOf } from '../../../domain/period';
import type { Resumable } from '../../../domain/resumable';
import type { Language } from '../../../language/language';
import { periodFiguresTexts } from '../../../language/periodFigures';
import { paddedCount } from '../../../wording/counts';
import { rowOfYear } from '../../../wording/period';
import type { SheetPicture } from '../../../cells/picture';
import type { SheetContext } from '../input';
import { startSheet } from '../parts/start';
import type { PictureBuilder } from '../pictureBuilder';
import { figureTable, rowOfAll, widthsOf, type FigureRow } from './columns';
import { wardNames } from './names';

/** The figures of more wards are told as their sums alone: nobody reads them one by one on a sheet. */
const MOST_WARDS = 200;

function missingText({ month, year, wards }: MissingRows, language: Language): string {
  const row = rowOfYear(month, year, language);
  const names = wards.map(({ name }) => name);
  const text = periodFiguresTexts[language].missingRow(
    row,
    paddedCount(wards.length, language),
    wardNames(names, language),
  );
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function drawNotes(builder: PictureBuilder, { records, assessment, period, language }: SheetContext): void {
  const texts = periodFiguresTexts[language];
  if ('since' in period.period && period.period.since < period.period.year)
    builder.line(texts.reviewNote(String(period.period.year)), 'subtitle');
  builder.line(texts.note, 'stamp').skip();
  const missing = missingRows(records.facts, assessment.wards, period.period);
  builder.line(missing.length === 0 ? texts.noneMissing : texts.missingRows, 'subtitle');
  for (const rows of missing) builder.line(missingText(rows, language), 'stamp');
}

/** A ward has a line where anything is known of it, or written and wrong. */
const isTold = ({ period, year }: WardFigures): boolean =>
  [period.now, period.before, year.now, year.before].some(
    (figure) => figure.state === 'known' || figure.gap.reason !== 'noRow',
  );

/** All wards together first, then ward by ward; what adds up before what stands at the end. */
function* rowsOf(context: SheetContext, withWards: boolean): Resumable<{ totals: FigureRow[]; lines: FigureRow[] }> {
  const { records, assessment, period, language } = context;
  const totals: FigureRow[] = [];
  const lines: FigureRow[] = [];
  const counted = countedIn(assessment.ruleSet);
  for (const indicator of [...counted.filter(addsUp), ...counted.filter((each) => !addsUp(each))]) {
    const figures = yield* indicatorSteps(records.facts, assessment.wards, indicator, period.period);
    if (!isWritten(figures)) continue;
    totals.push(rowOfAll(figures, language));
    if (withWards) for (const line of figures.wards) if (isTold(line)) lines.push({ kind: 'ward', indicator, line });
  }
  return { totals, lines };
}

/** KQ Số liệu kỳ: every counted indicator in the period and since the year began, beside last year, over all wards and by ward. */
export function* periodFiguresPicture(context: SheetContext): Resumable<SheetPicture> {
  const { assessment, period, language } = context;
  const texts = periodFiguresTexts[language];
  const months = monthsOf(period.period);
  const widths = widthsOf(months);
  const builder = startSheet(context, 'periodFigures', widths);
  drawNotes(builder, context);
  builder.skip();
  const withWards = assessment.wards.length <= MOST_WARDS;
  const { totals, lines } = yield* rowsOf(context, withWards);
  if (totals.length === 0) return builder.line(texts.none, 'subtitle').build();
  if (!withWards) builder.line(texts.tooMany(String(MOST_WARDS)), 'subtitle');
  const [top] = yield* builder.longTable(figureTable(context, months), [...totals, ...lines], { main: true });
  builder.style([top + 1, 0, totals.length, widths.length], 'total');
  return builder.build();
}
