import { localNumber } from '../../wording/exactText';
import { isDeterminate } from '../../domain/assess/outcome';
import type { GroupResult } from '../../domain/assess/types';
import type { Ward } from '../../domain/ward/types';
import { sheetsTexts } from '../../language/sheets';
import type { SheetContext } from './input';
import { paddedCount, ratioText } from '../../wording/counts';
import { WHOLE } from './parts/formats';
import { verdictCell } from '../../wording/status';
import { startSheet } from './parts/start';
import type { SheetPicture } from '../../cells/picture';
import type { Column } from './pictureBuilder';

const WIDTHS = [7, 36, 19, 20, 62, 24];

/** Criteria of a group by their index in the rule set. */
const criteriaOf = ({ assessment }: SheetContext, group: number): number[] =>
  assessment.ruleSet.criteria.flatMap((criterion, i) => (criterion.group === group ? [i] : []));

/** Wards that fail a criterion. */
function failuresOf({ assessment }: SheetContext, criterion: number): number {
  let failed = 0;
  assessment.wards.forEach((_, ward) => {
    if (assessment.inForce(ward, criterion) === 'fail') failed++;
  });
  return failed;
}

/** "Có 5/14 phường đạt; 09/14 phường không đạt do …", as the decision reports each group (I.III.2). */
function groupSentence(context: SheetContext, group: GroupResult): string {
  const { names, language, assessment } = context;
  const texts = sheetsTexts[language].groups;
  const count = (wards: number): string => paddedCount(wards, language);
  const reasons = criteriaOf(context, group.group).flatMap((criterion) => {
    const failed = failuresOf(context, criterion);
    const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
    return failed === 0 ? [] : [texts.criterion(`${id} “${names.criterion(id)}”`, count(failed))];
  });
  const total = localNumber(group.total, language);
  const unknown = group.undetermined - group.provisionallyPassing - group.provisionallyFailing;
  return [
    texts.passed(localNumber(group.passed, language), total),
    group.failed > 0 ? texts.failed(count(group.failed), total, reasons.join(', ')) : '',
    group.provisionallyPassing > 0 ? texts.passingSoFar(count(group.provisionallyPassing), total) : '',
    group.provisionallyFailing > 0 ? texts.failingSoFar(count(group.provisionallyFailing), total) : '',
    unknown > 0 ? texts.undetermined(count(unknown), total) : '',
    group.notApplicable > 0 ? texts.notApplicable(count(group.notApplicable)) : '',
    '.',
  ].join('');
}

interface Detail {
  readonly ward: Ward;
  readonly group: number;
  readonly index: number;
}

/** Wards that fail a group or are undetermined in it, group by group. */
function* detailsOf({ assessment }: SheetContext): Generator<Detail> {
  for (const { group } of assessment.groups) {
    for (const [index, ward] of assessment.wards.entries()) {
      const verdict = assessment.groupVerdict(index, group);
      if (verdict !== 'pass' && verdict !== 'notApplicable') yield { ward, group, index };
    }
  }
}

function summaryColumns(context: SheetContext): Column<GroupResult>[] {
  const { language, names } = context;
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.groupNumber, role: 'centered', cell: (group) => group.group },
    { title: columns.group, role: 'label', cell: (group) => names.group(group.group) },
    { title: columns.wardsRatio, role: 'centered', cell: (group) => ratioText(group.passed, group.total, language) },
    {
      title: columns.criteriaRatio,
      role: 'centered',
      cell: (group) => ratioText(group.criteriaPassed, group.criteriaApplicable, language),
    },
    { title: columns.remark, role: 'text', cell: (group) => groupSentence(context, group) },
    { title: columns.wardsUndetermined, role: 'number', format: WHOLE, cell: (group) => group.undetermined },
  ];
}

function detailColumns(context: SheetContext): Column<Detail>[] {
  const { assessment, language, words, names } = context;
  const { columns } = sheetsTexts[language];
  const members = new Map(assessment.groups.map(({ group }) => [group, criteriaOf(context, group)]));
  const named = ({ index, group }: Detail, failed: boolean): string =>
    (members.get(group) ?? [])
      .filter((criterion) => {
        const verdict = assessment.inForce(index, criterion);
        return failed ? verdict === 'fail' : !isDeterminate(verdict);
      })
      .map((criterion) => {
        const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
        return `${id} ${names.criterionShort(id)}`;
      })
      .join('; ');
  return [
    { title: columns.groupNumber, role: 'centered', cell: (detail) => detail.group },
    { title: columns.ward, role: 'label', cell: (detail) => detail.ward.name },
    {
      title: columns.status,
      role: 'status',
      cell: ({ index, group }) =>
        verdictCell(words, assessment.groupVerdict(index, group), assessment.groupDirection(index, group)),
    },
    { title: columns.managingUnit, role: 'text', cell: (detail) => detail.ward.managingUnit },
    { title: columns.criteriaFailed, role: 'text', cell: (detail) => named(detail, true) },
    { title: columns.criteriaUnknown, role: 'text', cell: (detail) => named(detail, false) },
  ];
}

/** KQ Nhóm: wards that pass each group, the decision's sentence for each, and the wards behind it. */
export function groupsPicture(context: SheetContext): SheetPicture {
  const { assessment, language } = context;
  const texts = sheetsTexts[language].groups;
  const builder = startSheet(context, 'groups', WIDTHS).skip();
  builder.table(summaryColumns(context), assessment.groups);
  builder.skip().line(texts.details, 'subtitle');
  const [top, , rows] = builder.table(detailColumns(context), detailsOf(context));
  if (rows === 1) builder.line(texts.allPassed, 'stamp');
  builder.keep(top, top);
  return { ...builder.build(), freeze: { rows: 0, columns: 0 } };
}
