import { lastDecision } from '../../../domain/appraisal';
import type { DeclaredVerdict } from '../../../domain/reading/types';
import { appraisalTexts } from '../../../language/appraisal';
import { verdictsTexts } from '../../../language/verdicts';
import { originsSentence } from '../../../wording/origins';
import { checkSentence } from '../../../wording/sentence';
import type { SheetContext } from '../input';
import { paddedCount } from '../../../wording/counts';
import { lineCount, linesOf } from '../parts/lines';
import { verdictCell } from '../../../wording/status';
import { shorten } from '../../../wording/shorten';
import { issuerText, noteText, periodLine, stampText } from '../parts/start';
import { dayText } from '../../../wording/day';
import type { Area } from '../../../cells/picture';
import type { Column, PictureBuilder } from '../pictureBuilder';
import { paperFrameTexts } from '../../../language/paperFrame';
import type { AppraisalsOfYear } from '../../../wording/appraisals';

export const FORM_WIDTHS = [8, 34, 15, 15, 15, 15, 36];
const WIDTH = FORM_WIDTHS.length;
const FIRST_STATUS = 2;
const STATUS_COLUMNS = 4;

/** So much of what the figures say stands beside a verdict they contradict; KQ Tồn tại has it all. */
const LONGEST_FACT = 160;

/** Blocks of the signatures: [first column, columns]. */
const SIGNERS = [
  [0, 2],
  [2, 3],
  [5, 2],
] as const;
const ROOM_TO_SIGN = 5;
/** Letters of the note below the table on one line of the page. */
const NOTE_LETTERS = 185;
/** Every row has room for a title that breaks, whatever font the page is printed with. */
const LEAST_LINES = 2;

interface Row {
  readonly criterion: number;
  readonly id: string;
  readonly isDisputed: boolean;
}

/** Disagreements first; the rest in the order of the rule set. */
function rowsOf({ assessment }: SheetContext, ward: number): Row[] {
  const { code } = assessment.wards[ward] ?? { code: '' };
  const disputed = new Set(
    assessment.disagreements.flatMap((each) => (each.ward.code === code ? [each.criterionId] : [])),
  );
  const rows = assessment.ruleSet.criteria.map(({ id }, criterion) => ({
    criterion,
    id,
    isDisputed: disputed.has(id),
  }));
  return [...rows.filter(({ isDisputed }) => isDisputed), ...rows.filter(({ isDisputed }) => !isDisputed)];
}

/** What the figures say of a criterion, where they contradict what people declared. */
function figuresText({ assessment, language }: SheetContext, ward: number, { criterion, isDisputed }: Row): string {
  if (!isDisputed) return '';
  const { checks, computed } = assessment.explain(ward, criterion);
  const told = checks.filter(({ verdict }) => verdict === computed).map((check) => checkSentence(check, language));
  const [first] = told;
  return first === undefined ? '' : appraisalTexts[language].form.byFigures(shorten(first, LONGEST_FACT));
}

function columnsOf(context: SheetContext, book: AppraisalsOfYear, ward: number): Column<Row>[] {
  const { assessment, records, language, words, names } = context;
  const texts = appraisalTexts[language].form;
  const { columns } = texts;
  const { code } = assessment.wards[ward] ?? { code: '' };
  const declared = (kind: 'self' | 'appraised', { id }: Row): string | null => {
    const said: DeclaredVerdict | null = records.facts.declared(kind, code, assessment.year, id);
    return said && words.verdict[said.verdict];
  };
  const remark = (row: Row): string | null => {
    const said = book.of(code, row.id);
    const parts = [
      book.explanation(said),
      book.document(said),
      book.validity(said) ?? '',
      book.decided(said),
      figuresText(context, ward, row),
    ];
    return parts.filter((part) => part !== '').join('; ') || null;
  };
  return [
    {
      title: columns.criterion,
      role: 'centered',
      cell: ({ id, isDisputed }) => (isDisputed ? `${texts.disputed} ${id}` : id),
    },
    { title: columns.content, role: 'text', cell: ({ id }) => names.criterion(id) },
    { title: columns.self, role: 'status', cell: (row) => declared('self', row) },
    { title: columns.appraised, role: 'status', cell: (row) => declared('appraised', row) },
    {
      title: columns.computed,
      role: 'status',
      cell: ({ criterion }) => words.verdict[assessment.computed(ward, criterion)],
    },
    {
      title: columns.inForce,
      role: 'status',
      cell: ({ criterion }) =>
        verdictCell(words, assessment.inForce(ward, criterion), assessment.direction(ward, criterion)),
    },
    { title: columns.remark, role: 'text', cell: remark },
  ];
}

function drawHead(builder: PictureBuilder, context: SheetContext, book: AppraisalsOfYear, ward: number): void {
  const { assessment, language } = context;
  const texts = appraisalTexts[language].form;
  const { nation, motto, noIssuer } = paperFrameTexts[language];
  const issuer = issuerText(context);
  const top = builder.row;
  const name = issuer === '' ? noIssuer : issuer.toLocaleUpperCase(language);
  builder.block([top, 0, 1, 2], name, 'paperHead').block([top, 2, 1, WIDTH - 2], nation, 'paperHead');
  builder.height(top, lineCount(name, 40)).block([top + 1, 2, 1, WIDTH - 2], motto, 'paperHead');
  builder.block([top + 2, 0, 1, WIDTH], texts.title, 'paperHead').height(top + 2, 2);
  builder.block([top + 3, 0, 1, WIDTH], texts.subject(String(assessment.year)), 'paperNote');

  const unit = assessment.wards[ward];
  const score = assessment.scores[ward];
  if (unit === undefined || score === undefined) return;
  builder.skip().line(texts.ward(unit.name, unit.managingUnit), 'subtitle');
  const counts = [score.passed, score.denominator, score.failed, score.unknown].map(String);
  const [passed = '', total = '', failed = '', unknown = ''] = counts;
  const left = score.notApplicable > 0 ? texts.notApplicable(String(score.notApplicable)) : '';
  const conclusion = texts.conclusion(verdictsTexts[language].qualified[score.qualified]);
  builder.line(
    `${texts.score(passed, total, failed, unknown)}${left} ${conclusion} ${originsSentence(assessment, language, ward)}`.trim(),
    'paper',
  );
  const disputed = rowsOf(context, ward).filter(({ isDisputed }) => isDisputed);
  const listed = disputed.map(({ id }) => id).join(', ');
  const { facts } = context.records;
  const isDeclared = assessment.ruleSet.criteria.some(({ id }) =>
    (['self', 'appraised'] as const).some((kind) => facts.declared(kind, unit.code, assessment.year, id) !== null),
  );
  const agreement = isDeclared ? texts.agreed : texts.notDeclared;
  builder.line(
    disputed.length > 0 ? texts.disagreements(paddedCount(disputed.length, language), listed) : agreement,
    'paper',
  );
  const last = lastDecision(assessment.ruleSet.criteria.flatMap(({ id }) => book.of(unit.code, id)));
  if (last !== null && last.decidedBy !== '') {
    const judge = last.judgedBy === null ? texts.noJudge : appraisalTexts[language].judges[last.judgedBy];
    builder.line(
      last.decidedOn === null
        ? texts.lastDecisionUndated(judge, last.decidedBy)
        : texts.lastDecision(judge, last.decidedBy, dayText(last.decidedOn)),
      'paper',
    );
  }
  if (context.period.choice !== null) builder.line(periodLine(context), 'stamp');
  builder.line(stampText(context), 'stamp');
}

function drawFoot(builder: PictureBuilder, context: SheetContext): void {
  const texts = appraisalTexts[context.language].form;
  for (const part of linesOf(noteText(context), NOTE_LETTERS)) builder.line(part, 'stamp');
  const top = builder.skip().row;
  builder.block([top, 2, 1, WIDTH - 2], texts.placeAndDay, 'paperNote');
  SIGNERS.forEach(([column, columns], i) => {
    const isLast = i === SIGNERS.length - 1;
    builder.block([top + 1, column, 1, columns], texts.signers[i] ?? null, 'paperHead');
    builder.block([top + 2, column, 1, columns], isLast ? texts.sealed : texts.sign, 'paperNote');
  });
  builder.height(top + 1, 2).reach(top + 3 + ROOM_TO_SIGN);
}

/** The form of one ward from the next free row on; answers the cells of its verdicts. */
export function drawForm(builder: PictureBuilder, context: SheetContext, book: AppraisalsOfYear, ward: number): Area {
  drawHead(builder, context, book, ward);
  const [top, , rows] = builder.table(columnsOf(context, book, ward), rowsOf(context, ward));
  for (let row = top + 1; row < top + rows; row++) builder.height(row, LEAST_LINES);
  drawFoot(builder, context);
  return [top + 1, FIRST_STATUS, rows - 1, STATUS_COLUMNS];
}
