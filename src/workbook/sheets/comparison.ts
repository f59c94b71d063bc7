import { EXPIRING_DAYS } from '../../domain/appraisal';
import { isDeterminate } from '../../domain/assess/outcome';
import type { DeclaredVerdict } from '../../domain/reading/types';
import type { Resumable } from '../../domain/resumable';
import type { Ward } from '../../domain/ward/types';
import { appraisalTexts } from '../../language/appraisal';
import { sheetsTexts } from '../../language/sheets';
import { statusSymbols } from '../../language/verdicts';
import type { Appraisal } from '../../domain/appraisal';
import { AppraisalsOfYear } from '../../wording/appraisals';
import type { SheetContext } from './input';
import { paddedCount } from '../../wording/counts';
import { linkTo } from './parts/links';
import { startSheet } from './parts/start';
import { verdictCell } from '../../wording/status';
import { dayText } from '../../wording/day';
import type { SheetPicture } from '../../cells/picture';
import type { Column } from './pictureBuilder';

const WIDTHS = [6, 18, 8, 30, 15, 15, 17, 17, 13, 19, 32, 20, 22, 20, 16];

interface Row {
  readonly ward: Ward;
  readonly wardIndex: number;
  readonly criterion: number;
  readonly self: DeclaredVerdict | null;
  readonly appraised: DeclaredVerdict | null;
  readonly said: readonly Appraisal[];
  readonly agreement: 'agree' | 'disagree' | 'undecided';
}

const keyOf = (wardCode: string, criterionId: string): string => `${wardCode}\n${criterionId}`;

/** What comes first: verdicts that disagree, then evidence that has ended or soon will, then the rest. */
const PLACES = ['disagree', 'ending', 'rest'] as const;
type Place = (typeof PLACES)[number];

/** Everything somebody declared for the year, or wrote evidence for, that belongs to one place of the list. */
function* rowsOf({ assessment, records }: SheetContext, book: AppraisalsOfYear, place: Place): Generator<Row> {
  const disputed = new Set(assessment.disagreements.map((each) => keyOf(each.ward.code, each.criterionId)));
  const { facts } = records;
  for (const [wardIndex, ward] of assessment.wards.entries()) {
    for (const [criterion, { id }] of assessment.ruleSet.criteria.entries()) {
      const isDisputed = disputed.has(keyOf(ward.code, id));
      const said = book.of(ward.code, id);
      const standing = book.standing(said);
      const isEnding = standing === 'expired' || standing === 'expiring';
      if ((isDisputed ? 'disagree' : isEnding ? 'ending' : 'rest') !== place) continue;
      const self = facts.declared('self', ward.code, assessment.year, id);
      const appraised = facts.declared('appraised', ward.code, assessment.year, id);
      if (self === null && appraised === null && !isEnding) continue;
      const verdicts = [self?.verdict, appraised?.verdict, assessment.computed(wardIndex, criterion)];
      const comparable = verdicts.filter((verdict) => verdict !== undefined && isDeterminate(verdict)).length > 1;
      const agreement = isDisputed ? 'disagree' : comparable ? 'agree' : 'undecided';
      yield { ward, wardIndex, criterion, self, appraised, said, agreement };
    }
  }
}

function* inOrder(context: SheetContext, book: AppraisalsOfYear): Generator<Row> {
  for (const place of PLACES) yield* rowsOf(context, book, place);
}

function columnsOf(context: SheetContext, book: AppraisalsOfYear): Column<Row>[] {
  const { assessment, language, words, names } = context;
  const { columns, comparison: texts } = sheetsTexts[language];
  const own = appraisalTexts[language].columns;
  const criteria = assessment.ruleSet.criteria;
  const declared = (verdict: DeclaredVerdict | null): string | null => verdict && words.verdict[verdict.verdict];
  const agreement: Readonly<Record<Row['agreement'], string>> = {
    agree: `${statusSymbols.pass} ${texts.agree}`,
    disagree: `${statusSymbols.fail} ${texts.disagree}`,
    undecided: `${statusSymbols.notApplicable} ${texts.undecided}`,
  };
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
      cell: ({ wardIndex, criterion }) =>
        verdictCell(words, assessment.inForce(wardIndex, criterion), assessment.direction(wardIndex, criterion)),
    },
    {
      title: columns.origin,
      role: 'text',
      cell: (row) => words.origin[assessment.origin(row.wardIndex, row.criterion)],
    },
    { title: columns.agreement, role: 'status', cell: (row) => agreement[row.agreement] },
    { title: own.explanation, role: 'text', cell: ({ said }) => book.explanation(said) || null },
    { title: own.document, role: 'text', cell: ({ said }) => book.document(said) || null },
    { title: own.validity, role: 'status', cell: ({ said }) => book.validity(said) },
    { title: own.decided, role: 'text', cell: ({ said }) => book.decided(said) || null },
    {
      title: columns.source,
      role: 'link',
      cell: (row) => linkTo(row.appraised?.place ?? row.self?.place ?? row.said[0]?.place ?? null),
    },
  ];
}

/** "Minh chứng: 01 văn bản đã hết giá trị, …"; null while none ends or the report has no day. */
function expiryText({ assessment, records, language }: SheetContext, book: AppraisalsOfYear): string | null {
  const today = records.settings.reportDate;
  const codes = new Set(assessment.wards.map(({ code }) => code));
  const standings = book.standings(codes);
  const count = (wanted: string): number => standings.filter((standing) => standing === wanted).length;
  const [expired, expiring] = [count('expired'), count('expiring')];
  if (today === null || expired + expiring === 0) return null;
  const padded = (each: number): string => paddedCount(each, language);
  return appraisalTexts[language].expiry(padded(expired), padded(expiring), String(EXPIRING_DAYS), dayText(today));
}

/** KQ Đối chiếu: what the wards, the appraisers and the figures say, side by side; disagreements first, then ending evidence. */
export function* comparisonPicture(context: SheetContext): Resumable<SheetPicture> {
  const { assessment, language } = context;
  const texts = sheetsTexts[language].comparison;
  const book = new AppraisalsOfYear(context);
  const builder = startSheet(context, 'comparison', WIDTHS);
  const summary = builder.row;
  const count = assessment.disagreements.length;
  const expiry = expiryText(context, book);
  builder.skip();
  if (expiry !== null) builder.line(expiry, 'subtitle');
  builder.skip();
  const [, , rows] = yield* builder.longTable(columnsOf(context, book), inOrder(context, book), { main: true });
  const told =
    rows === 1 ? texts.nothing : count === 0 ? texts.noDisagreement : texts.disagreements(paddedCount(count, language));
  builder.put(summary, 0, told).style([summary, 0, 1, 1], 'subtitle');
  return builder.build();
}
