import { localNumber } from '../../../wording/exactText';
import type { WardScore } from '../../../domain/assess/types';
import { registerOf } from '../../../domain/recognition';
import { recognitionTexts } from '../../../language/recognition';
import { sheetsTexts } from '../../../language/sheets';
import { originsSentence } from '../../../wording/origins';
import type { SheetContext } from '../input';
import { startSheet } from '../parts/start';
import type { Area, SheetPicture } from '../../../cells/picture';
import type { PictureBuilder } from '../pictureBuilder';
import { planByYear } from '../parts/plan';
import { drawCards } from './cards';
import { distributionSentence } from './distribution';
import { distributionColumns, groupColumns, progressColumns, rankingColumns, yearColumns } from './tables';

const WIDTHS = [6, 30, 19, 13, 13, 13, 13, 13, 15, 18];
/** Of the columns that only part of a year has. */
const SO_FAR_WIDTHS = [13, 13];
const RIGHT_TABLE = 6;
const CHART_ROWS = 12;

/** By rank, wards without one last; wards of one rank in the order of the workbook. */
const ranked = (scores: readonly WardScore[]): WardScore[] =>
  [...scores].sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER));

/**
 * KQ Tổng hợp: score cards, the distribution in the decision's words, two charts, their tables, the ranking. The charts stand
 * high enough never to be cut by the end of the first page.
 */
export function overviewPicture(context: SheetContext): SheetPicture {
  const { assessment, language, years } = context;
  const texts = sheetsTexts[language].overview;
  const { provisionallyPassing, provisionallyFailing } = assessment.totals;
  const widths = provisionallyPassing + provisionallyFailing > 0 ? [...WIDTHS, ...SO_FAR_WIDTHS] : WIDTHS;
  const builder = startSheet(context, 'overview', widths).skip();
  drawCards(builder, context);
  builder.skip().line(distributionSentence(assessment, language), 'subtitle');
  builder.line(`${originsSentence(assessment, language)} ${recognisedLine(context)}`.trim(), 'stamp').skip();

  const charts = builder.row;
  builder.skip(CHART_ROWS + 1);
  const progress = drawDistributionAndProgress(builder, context);
  builder.skip().line(texts.groups, 'subtitle');
  const groups = builder.table(groupColumns(context), assessment.groups);
  drawCharts(builder, context, charts, groups, progress);

  if (years.length > 1) {
    builder.skip().line(texts.years, 'subtitle');
    builder.table(yearColumns(context), years);
  }
  builder.skip().line(texts.ranking, 'subtitle');
  builder.table(rankingColumns(context), ranked(assessment.scores));
  return builder.build();
}

/** How many of the wards of the year hold a recognition, beside how many qualify. */
const recognisedLine = ({ assessment, records, language }: SheetContext): string =>
  recognitionTexts[language].count(
    String(registerOf(records).count(assessment.year, assessment.wards)),
    localNumber(assessment.wards.length, language),
  );

/** Side by side; answers the area of the roadmap's table, null when there is no roadmap. */
function drawDistributionAndProgress(builder: PictureBuilder, context: SheetContext): Area | null {
  const { assessment, language } = context;
  const texts = sheetsTexts[language].overview;
  const plan = planByYear(context);
  const top = builder.row;
  builder.put(top, 0, texts.distribution).style([top, 0, 1, 1], 'subtitle');
  builder.put(top, RIGHT_TABLE, texts.roadmap).style([top, RIGHT_TABLE, 1, 1], 'subtitle');
  builder.table(distributionColumns(context), assessment.distribution, {}, top + 1);
  if (plan.length === 0) {
    builder.put(top + 1, RIGHT_TABLE, texts.noRoadmap);
    return null;
  }
  return builder.table(progressColumns(context), plan, { column: RIGHT_TABLE }, top + 1);
}

function drawCharts(
  builder: PictureBuilder,
  { language }: SheetContext,
  top: number,
  groups: Area,
  progress: Area | null,
): void {
  const texts = sheetsTexts[language].overview;
  builder.chart({
    name: 'KQ_BieuDoNhom',
    kind: 'columnClustered',
    title: texts.groupChart,
    data: [groups[0], groups[1] + 1, groups[2], 4],
    seriesBy: 'columns',
    position: [top, 0, CHART_ROWS, 5],
    axisTitle: texts.wardsAxis,
    altText: texts.groupChartAlt,
  });
  if (progress === null) return;
  builder.chart({
    name: 'KQ_BieuDoLoTrinh',
    kind: 'lineMarkers',
    title: texts.roadmapChart,
    data: [progress[0], progress[1], progress[2], 3],
    seriesBy: 'columns',
    position: [top, 5, CHART_ROWS, 5],
    axisTitle: texts.wardsAxis,
    altText: texts.roadmapChartAlt,
  });
}
