import fc from 'fast-check';
import { QueryModel } from '../../src/functions/model/queryModel';
import { criterionFunction } from '../../src/functions/criterionFunctions';
import { distributionFunction, groupPassFunction } from '../../src/functions/groupFunctions';
import { landStatusFunction } from '../../src/functions/landFunctions';
import { roadmapShareFunction, roadmapStatusFunction } from '../../src/functions/roadmapFunctions';
import {
  wardBoundsFunction,
  wardGapsFunction,
  wardScoreFunction,
  wardScoresFunction,
  wardStatusFunction,
} from '../../src/functions/wardFunctions';
import type { Answer } from '../../src/functions/model/answer';
import type { Scoring } from '../../src/application/scoreWorkbook';
import { verdictsTexts } from '../../src/language/verdicts';
import { nothingKnown } from '../../src/wording/counts';
import { sheetsTexts } from '../../src/language/sheets';
import { statusPictures } from '../../src/workbook/sheets';
import type { SheetPicture } from '../../src/cells/picture';
import { gridsOf } from '../differential/grids';
import { randomWorkbook } from '../differential/randomWorkbook';
import { tableOf, textOfCell as textOf, wordOf as word } from '../support/sheetTables';
import { sampleGrids, scoringOf } from './books';
import type { Grids } from '../../src/workbook/grid';

const WORKBOOKS = 40;
const { columns } = sheetsTexts.vi;

const picturesOf = (scoring: Scoring): ReadonlyMap<string, SheetPicture> =>
  new Map(statusPictures({ ...scoring, addInVersion: '' }, 'vi').map((picture) => [picture.id, picture]));

const valueOf = (answer: Answer): unknown => (answer.kind === 'value' ? answer.value : answer);
const rowsOf = (answer: Answer): readonly (readonly unknown[])[] =>
  answer.kind === 'spill' ? answer.rows.slice(1) : [];

/** Words of the functions that differ from those of the sheets. */
const STATUS: Readonly<Record<string, string>> = {
  'Đủ điều kiện': 'Đủ điều kiện',
  'Chưa đủ điều kiện': 'Chưa đủ điều kiện',
  'Chưa xác định': 'Chưa đủ số liệu',
};

const bookOf = ({ records, assessment }: Scoring): QueryModel => new QueryModel({ records, year: assessment.year });

function expectSame(scoring: Scoring): void {
  const book = bookOf(scoring);
  const { assessment, roadmap } = scoring;
  const sheets = picturesOf(scoring);
  const { criteria } = assessment.ruleSet;

  const ranking = tableOf(sheets.get('KQ_TONGHOP')!, columns.rank, columns.bounds);
  expect(ranking).toHaveLength(assessment.wards.length);
  expect(rowsOf(wardScoresFunction.answer(book, null))).toEqual(
    ranking.map((row) => [
      row[columns.rank] ?? '',
      row[columns.ward],
      ...textOf(row[columns.score]).split('/').map(Number),
      row[columns.bounds],
      STATUS[word(row[columns.status])],
    ]),
  );

  const matrix = sheets.get('KQ_MATRAN')!.cells.filter((row) => assessment.wards.some(({ name }) => row[0] === name));
  expect(matrix).toHaveLength(assessment.wards.length);
  const { shortVerdicts, verdicts, shortDirections, directions } = verdictsTexts.vi;
  const longOf = new Map([
    ...Object.entries(shortVerdicts).map(([id, short]) => [short, verdicts[id as 'pass']] as const),
    ...Object.entries(shortDirections).map(([id, short]) => [short, directions[id as 'pass']] as const),
  ]);
  assessment.wards.forEach(({ name, code }, ward) => {
    const cells = matrix[ward]!;
    expect(cells[0]).toBe(name);
    criteria.forEach(({ id }, index) => {
      expect(valueOf(criterionFunction.answer(book, code, id, null))).toBe(longOf.get(word(cells[index + 1])));
    });
    expect(valueOf(wardBoundsFunction.answer(book, name, assessment.year))).toBe(cells[criteria.length + 1]);
    expect(valueOf(wardStatusFunction.answer(book, code, null))).toBe(STATUS[word(cells[criteria.length + 2])]);
    const passed = cells.slice(1, criteria.length + 1).filter((cell) => word(cell) === shortVerdicts.pass).length;
    const { denominator } = assessment.scores[ward]!;
    if (nothingKnown(assessment.scores[ward]!) < denominator)
      expect(valueOf(wardScoreFunction.answer(book, code, null))).toBe(passed);
    else expect(wardScoreFunction.answer(book, code, null)).toMatchObject({ kind: 'problem', code: 'notAvailable' });
  });

  const failures = tableOf(sheets.get('KQ_TONTAI')!, columns.criterion, columns.gap);
  const gaps = assessment.wards.flatMap(({ code, name }) =>
    rowsOf(wardGapsFunction.answer(book, code, null))
      .filter((row) => row[2] !== '')
      .map((row) => JSON.stringify([name, ...row])),
  );
  const told = failures.map((row) =>
    JSON.stringify([
      row[columns.ward],
      row[columns.criterion],
      row[columns.content],
      word(row[columns.status]),
      row[columns.gap],
      row[columns.agency],
    ]),
  );
  expect(gaps.sort()).toEqual(told.sort());

  for (const row of tableOf(sheets.get('KQ_NHOM')!, columns.groupNumber, columns.wardsRatio, columns.remark)) {
    const answer = groupPassFunction.answer(book, row[columns.groupNumber], null);
    expect(answer).toEqual({ kind: 'spill', rows: [textOf(row[columns.wardsRatio]).split('/').map(Number)] });
  }
  const steps = tableOf(sheets.get('KQ_TONGHOP')!, columns.score, columns.wards, columns.share).filter(
    (row) => typeof row[columns.score] === 'string',
  );
  expect(rowsOf(distributionFunction.answer(book, null))).toEqual(
    steps.map((row) => [row[columns.score], row[columns.wards]]),
  );

  const land = tableOf(sheets.get('KQ_DATTRUSO')!, columns.landVerdict, columns.gap);
  assessment.wards.forEach(({ code }, ward) => {
    const row = land[ward]!;
    const gap = textOf(row[columns.gap]);
    expect(valueOf(landStatusFunction.answer(book, code))).toBe(
      word(row[columns.landVerdict]) + (gap === '' ? '' : `: ${gap}`),
    );
  });

  const qualified = ranking.filter((row) => word(row[columns.status]) === 'Đủ điều kiện').length;
  expect(valueOf(roadmapShareFunction.answer(book, null))).toBe(qualified / ranking.length);
  const members = tableOf(sheets.get('KQ_LOTRINH')!, columns.yearChosen, columns.decision);
  expect(roadmap.cohorts.flatMap((cohort) => cohort.members)).toHaveLength(members.length);
  expect(rowsOf(roadmapStatusFunction.answer(book, null)).map((row) => row.slice(0, 3))).toEqual(
    members.map((row) => [row[columns.yearChosen], row[columns.ward], word(row[columns.status])]),
  );
}

/** Years that were not scored first are drawn by scoring them first. */
async function expectSameInEveryYear(grids: Grids): Promise<void> {
  const first = await scoringOf(grids);
  const book = bookOf(first);
  for (const { year, wards } of first.years) {
    if (wards.length === 0) continue;
    const scoring = await scoringOf(grids, year);
    expectSame(scoring);
    expect(wardScoresFunction.answer(book, year)).toEqual(wardScoresFunction.answer(bookOf(scoring), null));
    expect(roadmapStatusFunction.answer(book, year)).toEqual(roadmapStatusFunction.answer(bookOf(scoring), null));
    for (const { code } of wards)
      expect(wardGapsFunction.answer(book, code, year)).toEqual(wardGapsFunction.answer(bookOf(scoring), code, null));
  }
}

test('over the sample every function says in every year what the status sheets say', async () => {
  await expectSameInEveryYear(sampleGrids());
});

test(`over ${String(WORKBOOKS)} random workbooks every function says what the status sheets say`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 0x7fffffff }), async (seed) => {
      const workbook = randomWorkbook(seed, { whole: true });
      await expectSameInEveryYear(gridsOf(workbook, seed));
    }),
    { numRuns: WORKBOOKS, seed: 1886, endOnFailure: true },
  );
});
