import type { YearAssessment } from '../../../domain/assess/types';
import type { Resumable } from '../../../domain/resumable';
import type { Change } from '../../../domain/trend';
import { schemaTexts } from '../../../language/schema';
import { sheetsTexts } from '../../../language/sheets';
import { trendsTexts } from '../../../language/trends';
import type { SheetContext } from '../input';
import { ratioText, shareOf } from '../../../wording/counts';
import { PERCENT, WHOLE } from '../parts/formats';
import { localNumber } from '../../../wording/exactText';
import { ruleSetName } from '../../../wording/names';
import { startSheet } from '../parts/start';
import type { Area, SheetPicture } from '../../../cells/picture';
import type { Column, PictureBuilder } from '../pictureBuilder';
import {
  courseOf,
  criterionLines,
  overallChange,
  paceOfAll,
  qualifiedShares,
  wardLines,
  type Course,
  type Line,
} from '../../../domain/trend/course';
import { drawSince } from './since';
import { turnColumns } from './turns';
import { changeCell, courseMarks, paceCell, shortChangeCell } from '../../../wording/trend';

const LEFT = [24, 20];
const CELL_WIDTH = 9.9;
/** The tables above the matrix need so many columns. */
const LEAST_CELLS = 11;
const CHART_ROWS = 12;
const CHART_COLUMNS = 9;
/** Figures of more wards are not compared one by one: it would take longer than anybody looks at so many. */
const MOST_WARDS_WITH_FIGURES = 500;

/** KQ Xu hướng: each year against the one before it, better or worse, gained or lost, and the pace towards the milestones. */
export function* trendsPicture(context: SheetContext): Resumable<SheetPicture> {
  const { assessment, language } = context;
  const texts = trendsTexts[language];
  const cells = Math.max(LEAST_CELLS, assessment.ruleSet.criteria.length);
  const widths = [...LEFT, ...Array.from({ length: cells }, () => CELL_WIDTH)];
  const builder = startSheet(context, 'trends', widths);
  const course = courseOf(context);
  if (course === null) {
    builder.line(texts.onlyOne, 'subtitle');
    yield* drawSince(builder, context);
    return builder.build();
  }
  drawNotes(builder, context, course);

  builder.skip().line(texts.byYear, 'subtitle');
  drawYears(builder, context, course);
  builder.skip().line(texts.byCriterion, 'subtitle');
  builder.table(criterionColumns(context, course), criterionLines(course));
  builder.skip().line(texts.byWard, 'subtitle');
  yield* builder.longTable(wardColumns(context, course), wardLines(course));
  builder.skip().line(texts.turns, 'subtitle');
  const [, , turns] = yield* builder.longTable(turnColumns(context), course.trend.turns());
  if (turns === 1) builder.line(texts.noTurns, 'stamp');
  yield* drawSince(builder, context);
  const matrix = yield* drawMatrix(builder, context, course);
  return asOneBlock(builder.build(), matrix);
}

/** The criteria of the matrix are one block: one colour area instead of one a column. */
function asOneBlock(picture: SheetPicture, block: Area): SheetPicture {
  const [top, left, rows, columns] = block;
  if (rows === 0 || columns === 0) return picture;
  const rest = picture.statusAreas.filter(([row, column]) => row !== top || column < left || column >= left + columns);
  return { ...picture, statusAreas: [...rest, block] };
}

function drawNotes(builder: PictureBuilder, { language, records }: SheetContext, { trend, target }: Course): void {
  const texts = trendsTexts[language];
  const { before, now, otherRules } = trend;
  builder.line(texts.compared(String(now.year), String(before.year)), 'subtitle');
  if (otherRules)
    builder.notice(texts.otherRules(ruleSetName(before.ruleSet, language), ruleSetName(now.ruleSet, language)));
  const merged = now.wards.flatMap(({ name }, ward) => {
    const ancestry = trend.ancestry(ward);
    return ancestry === null ? [] : [texts.merged(name, ancestry.parts.map((part) => part.name).join(', '))];
  });
  if (merged.length > 0) {
    const rule = schemaTexts[language].choices.mergerRule[records.settings.mergerRule];
    builder.line([texts.mergerRule(rule), ...merged].join(' '), 'stamp');
  }
  builder.line(
    target === null ? texts.noMilestone : texts.legendPace(String(target.year), localNumber(target.percent, language)),
    'stamp',
  );
  builder.line(texts.marks, 'stamp');
}

function drawYears(builder: PictureBuilder, context: SheetContext, course: Course): void {
  const { language } = context;
  const { columns } = sheetsTexts[language];
  const texts = trendsTexts[language];
  const qualified = qualifiedShares(course.years);
  const shareCell = (at: number): string => ratioText(qualified[at]?.part ?? 0, qualified[at]?.whole ?? 0, language);
  const area = builder.table<YearAssessment>(
    [
      { title: columns.year, role: 'centered', cell: ({ year }) => String(year) },
      {
        title: texts.columns.perWard,
        role: 'number',
        format: '0.00',
        cell: ({ totals, wards }) => shareOf(totals.passed, wards.length),
      },
      {
        title: texts.columns.share,
        role: 'number',
        format: PERCENT,
        cell: ({ totals }) => shareOf(totals.passed, totals.passed + totals.failed + totals.unknown),
      },
      { title: columns.qualified, role: 'centered', cell: (_, at) => shareCell(at) },
    ],
    course.years,
  );
  const row = builder.row;
  builder.put(row, 0, texts.paceOfAll).style([row, 0, 1, 1], 'label');
  builder
    .put(row, 1, paceCell(paceOfAll(course), language))
    .style([row, 1, 1, 1], 'centered')
    .status([row, 1, 1, 1]);
  builder.chart({
    name: 'KQ_BieuDoXuHuong',
    kind: 'lineMarkers',
    title: texts.chart,
    data: [area[0], 0, area[2], 2],
    seriesBy: 'columns',
    position: [area[0], 5, CHART_ROWS, CHART_COLUMNS],
    axisTitle: texts.chartAxis,
    altText: texts.chartAlt,
  });
}

/** Columns that wards and criteria have alike. */
function lineColumns<Item extends Line>({ language }: SheetContext, { years }: Course): Column<Item>[] {
  const { columns } = trendsTexts[language];
  return [
    ...years.map(({ year }, at): Column<Item> => ({
      title: String(year),
      role: 'centered',
      cell: ({ shares }) => {
        const share = shares[at];
        return share === undefined || share.whole === 0 ? null : ratioText(share.part, share.whole, language);
      },
    })),
    { title: columns.marks, role: 'centered', cell: ({ shares }) => courseMarks(shares) },
    { title: columns.change, role: 'status', cell: ({ change }) => shortChangeCell(change, language) },
    { title: columns.gained, role: 'number', format: WHOLE, cell: ({ gained }) => gained },
    { title: columns.lost, role: 'number', format: WHOLE, cell: ({ lost }) => lost },
  ];
}

const paceColumn = <Item extends Line>({ language }: SheetContext): Column<Item> => ({
  title: trendsTexts[language].columns.pace,
  role: 'status',
  cell: ({ pace }) => paceCell(pace, language),
});

function criterionColumns(context: SheetContext, course: Course): Column<Line & { readonly criterion: number }>[] {
  const { assessment, language, names } = context;
  const { columns } = sheetsTexts[language];
  const idOf = (criterion: number): string => assessment.ruleSet.criteria[criterion]?.id ?? '';
  return [
    {
      title: columns.criterion,
      role: 'label',
      cell: ({ criterion }) => `${idOf(criterion)} ${names.criterionShort(idOf(criterion))}`,
    },
    paceColumn(context),
    ...lineColumns<Line & { readonly criterion: number }>(context, course),
  ];
}

function wardColumns(context: SheetContext, course: Course): Column<Line & { readonly ward: number }>[] {
  const { assessment, language } = context;
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.ward, role: 'label', cell: ({ ward }) => assessment.wards[ward]?.name ?? null },
    paceColumn(context),
    ...lineColumns<Line & { readonly ward: number }>(context, course),
  ];
}

/** Wards × criteria; answers the block of its status cells. */
function* drawMatrix(builder: PictureBuilder, context: SheetContext, { trend }: Course): Resumable<Area> {
  const { assessment, language, names } = context;
  const { columns } = sheetsTexts[language];
  const texts = trendsTexts[language];
  const { criteria } = assessment.ruleSet;
  const withFigures = assessment.wards.length <= MOST_WARDS_WITH_FIGURES;
  const changeOf = (ward: number): Change =>
    overallChange(criteria.map((_, criterion) => trend.at(ward, criterion, withFigures).change));
  builder.skip().line(texts.matrix, 'subtitle');
  if (!withFigures) builder.line(texts.figuresLeftOut(String(MOST_WARDS_WITH_FIGURES)), 'stamp');
  const area = yield* builder.longTable<number>(
    [
      { title: columns.ward, role: 'label', cell: (ward) => assessment.wards[ward]?.name ?? null },
      { title: texts.columns.change, role: 'status', cell: (ward) => changeCell(changeOf(ward), language) },
      ...criteria.map(({ id }, criterion): Column<number> => ({
        title: `${id} ${names.criterionShort(id)}`,
        role: 'status',
        cell: (ward) => shortChangeCell(trend.at(ward, criterion, withFigures).change, language),
      })),
    ],
    assessment.wards.keys(),
  );
  return [area[0] + 1, LEFT.length, assessment.wards.length, criteria.length];
}
