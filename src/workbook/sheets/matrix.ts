import { DIRECTIONS, VERDICTS } from '../../domain/assess/types';
import type { Resumable } from '../../domain/resumable';
import { sheetsTexts } from '../../language/sheets';
import { verdictsTexts } from '../../language/verdicts';
import type { SheetContext } from './input';
import { shortVerdictCell } from '../../wording/status';
import { boundsText, ratioText } from '../../wording/counts';
import { lineCount } from './parts/lines';
import { startSheet } from './parts/start';
import type { PictureCell, SheetPicture } from '../../cells/picture';
import type { Column, PictureBuilder } from './pictureBuilder';

const WARD_WIDTH = 16;
const CRITERION_WIDTH = 8.3;
/** The word for "not applicable" is longer than the others; only a column that has one is wider. */
const WIDE_CRITERION = 9.9;
const SCORE_WIDTH = 10;
const STATUS_WIDTH = 22;
/** Columns after the last criterion. */
const RIGHT = 2;
/** Columns before the first criterion. */
const LEFT = 1;

/** Runs of neighbouring criteria of one group: group number, first criterion, count. */
function groupBands({
  ruleSet,
}: SheetContext['assessment']): readonly (readonly [group: number, first: number, count: number])[] {
  const bands: [number, number, number][] = [];
  ruleSet.criteria.forEach(({ group }, i) => {
    const last = bands.at(-1);
    if (last?.[0] === group) last[2]++;
    else bands.push([group, i, 1]);
  });
  return bands;
}

const widthOf = ({ assessment }: SheetContext, criterion: number): number =>
  assessment.wards.some((_, ward) => assessment.inForce(ward, criterion) === 'notApplicable')
    ? WIDE_CRITERION
    : CRITERION_WIDTH;

/** KQ Ma trận: wards × criteria, symbol and short word in every cell, group bands above, totals at both ends. */
export function* matrixPicture(context: SheetContext): Resumable<SheetPicture> {
  const { assessment, language, names, words } = context;
  const { columns: titles, matrix: texts } = sheetsTexts[language];
  const { criteria } = assessment.ruleSet;
  const widths = [
    WARD_WIDTH,
    ...criteria.map((_, criterion) => widthOf(context, criterion)),
    SCORE_WIDTH,
    STATUS_WIDTH,
  ];
  const builder = startSheet(context, 'matrix', widths);
  const legend = VERDICTS.map((verdict) =>
    texts.legendItem(words.shortVerdict[verdict], verdictsTexts[language].verdicts[verdict]),
  );
  const directions = DIRECTIONS.filter((direction) =>
    direction === 'pass' ? assessment.totals.provisionallyPassing > 0 : assessment.totals.provisionallyFailing > 0,
  ).map((direction) =>
    texts.legendItem(words.shortDirection[direction], verdictsTexts[language].directions[direction]),
  );
  builder.line(`${texts.legend} ${[...legend, ...directions].join(' · ')}`, 'stamp');

  drawBands(builder, context);
  const wards = assessment.wards.map((_, ward) => ward);
  const columns: Column<number>[] = [
    { title: titles.ward, role: 'label', cell: (ward) => assessment.wards[ward]?.name ?? null },
    ...criteria.map(({ id }, criterion): Column<number> => ({
      title: `${id} ${names.criterionShort(id)}`,
      role: 'status',
      cell: (ward) =>
        shortVerdictCell(words, assessment.inForce(ward, criterion), assessment.direction(ward, criterion)),
    })),
    ...totalColumns(context),
  ];
  const header = builder.row;
  const area = yield* builder.longTable(columns, wards, {}, header);
  const passes = criteria.map((_, criterion) => passesOf(context, criterion));
  drawTotals(builder, texts.wardTotal, passes);
  builder.keep(header - 1, header, LEFT);
  return mergeStatus(builder.build(), [area[0] + 1, LEFT, wards.length, criteria.length]);
}

/** The criteria are one block: one colour area instead of one a column. */
function mergeStatus(picture: SheetPicture, block: readonly [number, number, number, number]): SheetPicture {
  if (block[2] === 0 || block[3] === 0) return picture;
  const rest = picture.statusAreas.filter((area) => area[1] < block[1] || area[1] >= block[1] + block[3]);
  return { ...picture, statusAreas: [block, ...rest] };
}

function drawBands(builder: PictureBuilder, { names, assessment }: SheetContext): void {
  const row = builder.row;
  builder.reach(row + 1);
  builder.style([row, 0, 1, assessment.ruleSet.criteria.length + LEFT + RIGHT], 'header');
  for (const [group, first, count] of groupBands(assessment)) {
    const name = `${String(group)}. ${names.groupShort(group)}`;
    builder.block([row, LEFT + first, 1, count], name, 'header');
    builder.height(row, lineCount(name, count * CRITERION_WIDTH * 0.85));
  }
}

function totalColumns({ assessment, language, words }: SheetContext): Column<number>[] {
  const { columns: titles } = sheetsTexts[language];
  const cell =
    (tell: (score: (typeof assessment.scores)[number]) => PictureCell) =>
    (ward: number): PictureCell => {
      const score = assessment.scores[ward];
      return score ? tell(score) : null;
    };
  return [
    {
      title: titles.score,
      role: 'centered',
      cell: cell((score) => boundsText(score.passed, score.unknown, score.denominator, language)),
    },
    { title: titles.status, role: 'status', cell: cell((score) => words.qualified[score.qualified]) },
  ];
}

/** Wards that pass a criterion, of the wards it applies to. */
function passesOf({ assessment, language }: SheetContext, criterion: number): string {
  let passed = 0;
  let applicable = 0;
  assessment.wards.forEach((_, ward) => {
    const verdict = assessment.inForce(ward, criterion);
    if (verdict === 'pass') passed++;
    if (verdict !== 'notApplicable') applicable++;
  });
  return ratioText(passed, applicable, language);
}

function drawTotals(builder: PictureBuilder, label: string, passes: readonly string[]): void {
  const row = builder.row;
  builder.put(row, 0, label);
  passes.forEach((text, i) => builder.put(row, LEFT + i, text));
  builder.style([row, LEFT, 1, passes.length], 'centered');
  builder.style([row, 0, 1, LEFT + passes.length + RIGHT], 'total');
}
