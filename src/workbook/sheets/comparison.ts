import type { DeclaredVerdict } from '../../domain/reading/types';
import type { Verdict } from '../../domain/assess/types';
import type { Steps } from '../../domain/steps';
import type { Ward } from '../../domain/ward/types';
import { sheetsTexts } from '../../language/sheets';
import { statusSymbols } from '../../language/verdicts';
import type { SheetContext } from './input';
import { paddedCount } from './parts/counts';
import { linkTo } from './parts/links';
import { startSheet } from './parts/start';
import type { SheetPicture } from './picture';
import type { Column } from './pictureBuilder';

const WIDTHS = [6, 20, 8, 34, 16, 16, 18, 18, 13, 20, 32, 16];

interface Row {
  readonly ward: Ward;
  readonly wardIndex: number;
  readonly criterion: number;
  readonly self: DeclaredVerdict | null;
  readonly appraised: DeclaredVerdict | null;
  readonly agreement: 'agree' | 'disagree' | 'undecided';
}

const keyOf = (wardCode: string, criterionId: string): string => `${wardCode}\n${criterionId}`;

const isDeterminate = (verdict: Verdict): boolean =>
  verdict === 'pass' || verdict === 'fail' || verdict === 'notApplicable';

/** Everything somebody declared for the year; disagreements first when asked for them. */
function* rowsOf({ assessment, records }: SheetContext, disagreeing: boolean): Generator<Row> {
  const disputed = new Set(assessment.disagreements.map((each) => keyOf(each.ward.code, each.criterionId)));
  const { facts } = records;
  for (const [wardIndex, ward] of assessment.wards.entries()) {
    for (const [criterion, { id }] of assessment.ruleSet.criteria.entries()) {
      const isDisputed = disputed.has(keyOf(ward.code, id));
      if (isDisputed !== disagreeing) continue;
      const self = facts.declared('self', ward.code, assessment.year, id);
      const appraised = facts.declared('appraised', ward.code, assessment.year, id);
      if (self === null && appraised === null) continue;
      const said = [self?.verdict, appraised?.verdict, assessment.computed(wardIndex, criterion)];
      const comparable = said.filter((verdict) => verdict !== undefined && isDeterminate(verdict)).length > 1;
      const agreement = isDisputed ? 'disagree' : comparable ? 'agree' : 'undecided';
      yield { ward, wardIndex, criterion, self, appraised, agreement };
    }
  }
}

function* inOrder(context: SheetContext): Generator<Row> {
  yield* rowsOf(context, true);
  yield* rowsOf(context, false);
}

function columnsOf(context: SheetContext): Column<Row>[] {
  const { assessment, records, language, words, names } = context;
  const { columns, comparison: texts } = sheetsTexts[language];
  const criteria = assessment.ruleSet.criteria;
  const declared = (verdict: DeclaredVerdict | null): string | null => verdict && words.verdict[verdict.verdict];
  const agreement: Readonly<Record<Row['agreement'], string>> = {
    agree: `${statusSymbols.pass} ${texts.agree}`,
    disagree: `${statusSymbols.fail} ${texts.disagree}`,
    undecided: `${statusSymbols.notApplicable} ${texts.undecided}`,
  };
  const evidence = new Map(
    records.appraisals
      .filter((appraisal) => appraisal.year === assessment.year)
      .map((appraisal) => [
        keyOf(appraisal.wardCode, appraisal.criterionId),
        [appraisal.explanation, appraisal.evidenceNumber].filter((text) => text.trim() !== '').join('; '),
      ]),
  );
  const idOf = (row: Row): string => criteria[row.criterion]?.id ?? '';
  return [
    { title: columns.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.ward, role: 'label', cell: (row) => row.ward.name },
    { title: columns.criterion, role: 'centered', cell: idOf },
    { title: columns.content, role: 'text', cell: (row) => names.criterion(idOf(row)) },
    { title: columns.self, role: 'status', cell: (row) => declared(row.self) },
    { title: columns.appraised, role: 'status', cell: (row) => declared(row.appraised) },
    {
      title: columns.computed,
      role: 'status',
      cell: (row) => words.verdict[assessment.computed(row.wardIndex, row.criterion)],
    },
    {
      title: columns.inForce,
      role: 'status',
      cell: (row) => words.verdict[assessment.inForce(row.wardIndex, row.criterion)],
    },
    {
      title: columns.origin,
      role: 'text',
      cell: (row) => words.origin[assessment.origin(row.wardIndex, row.criterion)],
    },
    { title: columns.agreement, role: 'status', cell: (row) => agreement[row.agreement] },
    { title: columns.evidence, role: 'text', cell: (row) => evidence.get(keyOf(row.ward.code, idOf(row))) ?? null },
    {
      title: columns.source,
      role: 'link',
      cell: (row) => linkTo(row.appraised?.place ?? row.self?.place ?? null),
    },
  ];
}

/** KQ Đối chiếu: what the wards, the appraisers and the figures say, side by side; disagreements first. */
export function* comparisonPicture(context: SheetContext): Steps<SheetPicture> {
  const { assessment, language } = context;
  const texts = sheetsTexts[language].comparison;
  const builder = startSheet(context, 'comparison', WIDTHS);
  const summary = builder.row;
  const count = assessment.disagreements.length;
  builder.skip(2);
  const [, , rows] = yield* builder.longTable(columnsOf(context), inOrder(context), { main: true });
  const told =
    rows === 1 ? texts.nothing : count === 0 ? texts.noDisagreement : texts.disagreements(paddedCount(count, language));
  builder.put(summary, 0, told).style([summary, 0, 1, 1], 'subtitle');
  return builder.build();
}
