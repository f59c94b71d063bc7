import type { Scoring } from '../../src/application/scoreWorkbook';
import type { SheetPicture } from '../../src/cells/picture';
import { sheetsTexts } from '../../src/language/sheets';
import { statusSymbols, verdictsTexts } from '../../src/language/verdicts';
import { trendsTexts } from '../../src/language/trends';
import { reportTexts } from '../../src/language/report';
import { statusPictures } from '../../src/workbook/sheets';
import { sampleGrids, scoringOf } from '../functions/books';
import { plainOf } from '../support/oracle/facts';
import {
  agreementsOf,
  bounds,
  cardsOf,
  gapsOf,
  groupDetailsOf,
  groupsOf,
  numbersOfGroup,
  passesOf,
  rankingOf,
  ratio,
  qualifiedOf,
  stepsOf,
  totalsOf,
  turnsOf,
} from '../support/oracle/figures';
import { CRITERIA } from '../support/oracle/rules';
import { scoreYear, type WardAnswer } from '../support/oracle/score';
import type { PlainWorkbook } from '../support/oracle/workbook';
import { tableOf, textOfCell, wordOf } from '../support/sheetTables';
import { overRandomWorkbooks } from './cases';

const WORKBOOKS = 40;
const { columns } = sheetsTexts.vi;
const { verdicts, shortVerdicts, directions, shortDirections, qualified } = verdictsTexts.vi;

/** Words of status cells, and the verdict that each says; of a provisional one where it points to as well. */
const WORDS = new Map([
  ...Object.entries(verdicts).map(([id, word]) => [word, id] as const),
  ...Object.entries(directions).map(([id, word]) => [word, `provisional ${id}`] as const),
]);
const saidBy = (cell: unknown): string => WORDS.get(wordOf(cell)) ?? '';
const verdictSaidBy = (cell: unknown): string => saidBy(cell).split(' ')[0] ?? '';

/** Every number of a sentence; ids and what stands in quotation marks are names. */
const numbersIn = (text: string): number[] =>
  [
    ...text
      .replace(/C\d\d/g, '')
      .replace(/“[^”]*”/g, '')
      .matchAll(/\d+/g),
  ].map(Number);

const idsIn = (text: unknown): string => [...textOfCell(text).matchAll(/C\d\d/g)].join();

interface Case {
  readonly scoring: Scoring;
  readonly workbook: PlainWorkbook;
  readonly sheets: ReadonlyMap<string, SheetPicture>;
  readonly wards: readonly WardAnswer[];
  readonly nameOf: (code: string) => string;
}

function caseOf(scoring: Scoring, workbook: PlainWorkbook): Case {
  const { assessment } = scoring;
  const names = new Map(assessment.wards.map(({ code, name }) => [code, name]));
  return {
    scoring,
    workbook,
    sheets: new Map(statusPictures({ ...scoring, addInVersion: '' }, 'vi').map((picture) => [picture.id, picture])),
    wards: scoreYear(workbook, assessment.year),
    nameOf: (code) => names.get(code) ?? code,
  };
}

function expectOverview({ sheets, wards, nameOf, scoring, workbook }: Case): void {
  const overview = sheets.get('KQ_TONGHOP')!;
  const card = sheetsTexts.vi.overview.cards;
  const labels = overview.cells.findIndex((row) => row.includes(card.wards) && row.includes(card.failed));
  const shown = overview.cells[labels - 1]!.filter((_, column) => overview.cells[labels]![column] !== null);
  expect(shown.slice(0, 5)).toEqual(cardsOf(wards));

  const steps = tableOf(overview, columns.score, columns.wards, columns.share).filter(
    (row) => row[columns.wards] !== null,
  );
  expect(steps.map((row) => [row[columns.score], row[columns.wards], row[columns.share]])).toEqual(
    stepsOf(wards).map((step) => [step.score, step.wards, step.wards / wards.length]),
  );

  const groups = tableOf(overview, columns.groupNumber, columns.wardsPassed, columns.criteriaRatio);
  expect(
    groups
      .slice(0, 7)
      .map((row) =>
        [
          columns.groupNumber,
          columns.wardsPassed,
          columns.wardsFailed,
          columns.wardsUndetermined,
          columns.wardsRatio,
          columns.criteriaRatio,
        ].map((title) => row[title]),
      ),
  ).toEqual(
    groupsOf(wards).map((group) => [
      group.group,
      group.passed,
      group.failed,
      group.undetermined,
      ratio(group.passed, group.total),
      group.criteria,
    ]),
  );

  const ranking = tableOf(overview, columns.rank, columns.bounds);
  const expected = new Map([...rankingOf(wards)].map(([code, line]) => [nameOf(code), line]));
  expect(ranking.map((row) => row[columns.ward]).sort()).toEqual([...expected.keys()].sort());
  for (const row of ranking)
    expect([
      row[columns.rank],
      row[columns.score],
      row[columns.share],
      row[columns.failed],
      row[columns.unknown],
      row[columns.notApplicable],
      row[columns.bounds],
      wordOf(row[columns.status]),
    ]).toEqual(
      expected.get(textOfCell(row[columns.ward]))!.map((each, at) => (at === 7 ? qualified[each as 'pass'] : each)),
    );
  const ranks = ranking.map((row) => (row[columns.rank] as number | null) ?? Number.MAX_SAFE_INTEGER);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));

  const years = tableOf(overview, columns.year, columns.ruleSet, columns.qualified);
  if (years.length > 0)
    expect(
      years.map((row) =>
        [columns.year, columns.qualified, columns.passed, columns.failed, columns.unknown, columns.notApplicable].map(
          (title) => row[title],
        ),
      ),
    ).toEqual(
      scoring.years.map(({ year }) => {
        const all = scoreYear(workbook, year);
        const { passed, failed, unknown, notApplicable } = totalsOf(all);
        return [year, ratio(qualifiedOf(all), all.length), passed, failed, unknown, notApplicable];
      }),
    );
}

function expectMatrix({ sheets, wards, nameOf }: Case): void {
  const { cells } = sheets.get('KQ_MATRAN')!;
  const header = cells.findIndex((row) => row[0] === columns.ward);
  const lines = cells.slice(header + 1);
  expect(lines.slice(0, wards.length)).toEqual(
    wards.map((ward) => [
      nameOf(ward.code),
      ...CRITERIA.map((id) => {
        const { inForce, direction } = ward.criteria.get(id)!;
        const word = direction === null ? shortVerdicts[inForce] : shortDirections[direction];
        return `${statusSymbols[inForce]} ${word}`;
      }),
      bounds(ward),
      `${statusSymbols[ward.qualified]} ${qualified[ward.qualified]}`,
    ]),
  );
  expect(lines[wards.length]!.slice(1, CRITERIA.length + 1)).toEqual(CRITERIA.map((id) => passesOf(wards, id)));
}

function expectGroups({ sheets, wards, nameOf }: Case): void {
  const sheet = sheets.get('KQ_NHOM')!;
  const summary = tableOf(sheet, columns.groupNumber, columns.wardsRatio, columns.remark);
  expect(
    summary.map((row) => [
      row[columns.groupNumber],
      row[columns.wardsRatio],
      row[columns.criteriaRatio],
      row[columns.wardsUndetermined],
      numbersIn(textOfCell(row[columns.remark])),
    ]),
  ).toEqual(
    groupsOf(wards).map((group) => [
      group.group,
      ratio(group.passed, group.total),
      group.criteria,
      group.undetermined,
      numbersOfGroup(group),
    ]),
  );
  const details = tableOf(sheet, columns.criteriaFailed, columns.criteriaUnknown).filter(
    (row) => typeof row[columns.groupNumber] === 'number',
  );
  expect(
    details.map((row) => [
      row[columns.groupNumber],
      row[columns.ward],
      saidBy(row[columns.status]),
      idsIn(row[columns.criteriaFailed]),
      idsIn(row[columns.criteriaUnknown]),
    ]),
  ).toEqual(
    groupDetailsOf(wards).map(([group, code, verdict, failing, open]) => [
      group,
      nameOf(code as string),
      verdict,
      failing,
      open,
    ]),
  );
}

function expectFailures({ sheets, wards, workbook, scoring, nameOf }: Case): void {
  const sheet = sheets.get('KQ_TONTAI')!;
  const plain = new Map(workbook.wards.map((ward) => [ward.code, ward]));
  const expected = gapsOf(wards, plain, scoring.assessment.year, workbook.readings).map((line) =>
    line.replace(/^\S+/, (code) => nameOf(code)),
  );
  const rows = tableOf(sheet, columns.criterion, columns.check, columns.gap).map((row) =>
    [
      row[columns.ward],
      row[columns.criterion],
      textOfCell(row[columns.check]).replaceAll(', ', '+'),
      verdictSaidBy(row[columns.status]),
    ].join(' '),
  );
  expect(rows.sort()).toEqual([...expected].sort());
  const { failed, unknown } = totalsOf(wards);
  const counts = sheet.cells
    .map((row) => textOfCell(row[0]))
    .find((text) => text === sheetsTexts.vi.failures.counts(String(failed), String(unknown)));
  expect(counts === undefined).toBe(failed + unknown === 0);
}

function expectComparison({ sheets, wards, nameOf }: Case): void {
  const texts = sheetsTexts.vi.comparison;
  const agreement = new Map([
    [texts.agree, 'agree'],
    [texts.disagree, 'disagree'],
    [texts.undecided, 'undecided'],
  ]);
  const rows = tableOf(sheets.get('KQ_DOICHIEU')!, columns.self, columns.appraised, columns.agreement)
    .filter((row) => row[columns.self] !== null || row[columns.appraised] !== null)
    .map((row) =>
      [
        row[columns.ward],
        row[columns.criterion],
        verdictSaidBy(row[columns.self]),
        verdictSaidBy(row[columns.appraised]),
        verdictSaidBy(row[columns.computed]),
        agreement.get(wordOf(row[columns.agreement])),
      ].join(' '),
    );
  expect(rows.sort()).toEqual(
    [...agreementsOf(wards)].map((line) => line.replace(/^\S+/, (code) => nameOf(code))).sort(),
  );
}

function expectAnnex({ sheets, wards, nameOf }: Case): void {
  const titles = reportTexts.vi.columns;
  const rows = tableOf(sheets.get('KQ_BAOCAO')!, titles.score, titles.failed, titles.unknown).slice(0, wards.length);
  const inForce = (ward: WardAnswer, wanted: readonly string[]): string =>
    CRITERIA.filter((id) => {
      const { inForce: verdict, direction } = ward.criteria.get(id)!;
      return wanted.includes(direction === null ? verdict : `provisional ${direction}`);
    })
      .map((id) => String(Number(id.slice(1))))
      .join(', ');
  const failingOf = (ward: WardAnswer): string => {
    const soFar = inForce(ward, ['provisional fail']);
    return [inForce(ward, ['fail']), ...(soFar === '' ? [] : [`tạm tính: ${soFar}`])]
      .filter((list) => list !== '')
      .join('; ');
  };
  expect(
    rows.map((row) => [
      row[titles.ward],
      row[titles.score],
      row[titles.failed],
      row[titles.unknown],
      row[titles.status],
    ]),
  ).toEqual(
    wards.map((ward) => [
      nameOf(ward.code),
      ratio(ward.passed, ward.denominator),
      failingOf(ward),
      inForce(ward, ['noData', 'invalid', 'provisional']),
      qualified[ward.qualified],
    ]),
  );
}

/** Shares year by year and criteria gained and lost; wards that did not exist before have nothing to be held against. */
function expectTrends({ sheets, wards, workbook, scoring, nameOf }: Case): void {
  const { year } = scoring.assessment;
  const before = scoring.years.filter((each) => each.year < year).at(-1);
  if (before === undefined) return;
  const own = trendsTexts.vi.columns;
  const rows = tableOf(sheets.get('KQ_XUHUONG')!, columns.ward, own.pace, own.gained);
  const earlier = scoreYear(workbook, before.year);
  const turns = turnsOf(earlier, wards);
  const shareIn = (all: readonly WardAnswer[], code: string): string | null => {
    const ward = all.find((each) => each.code === code);
    return ward === undefined || ward.denominator === 0 ? null : ratio(ward.passed, ward.denominator);
  };
  expect(
    rows.map((row) => [row[columns.ward], row[String(before.year)], row[String(year)], row[own.gained], row[own.lost]]),
  ).toEqual(wards.map(({ code }) => [nameOf(code), shareIn(earlier, code), shareIn(wards, code), ...turns.get(code)!]));
}

function expectEverySheet(one: Case): void {
  expectOverview(one);
  expectMatrix(one);
  expectGroups(one);
  expectFailures(one);
  expectComparison(one);
  expectAnnex(one);
  expectTrends(one);
}

test('over the sample every count on the status sheets is what the slow evaluator counts, in each year', async () => {
  const { records, years } = await scoringOf(sampleGrids());
  const workbook = plainOf(records.facts);
  for (const { year } of years) expectEverySheet(caseOf(await scoringOf(sampleGrids(), year), workbook));
  expect(years.length).toBeGreaterThan(1);
});

test(`over ${String(WORKBOOKS)} random workbooks every count on the status sheets is what the slow evaluator counts`, async () => {
  await overRandomWorkbooks(WORKBOOKS, ({ scoring, workbook }) => expectEverySheet(caseOf(scoring, workbook)));
});
