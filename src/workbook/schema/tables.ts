import { BUILT_IN_INDICATORS } from '../../domain/indicators';
import * as c from './columns';
import type { ColumnSpec, SheetId, TableSpec } from './types';

const { required: must } = c;
const table = (name: string, sheet: SheetId, columns: readonly ColumnSpec[]): TableSpec => ({
  table: name,
  sheet,
  group: null,
  columns,
});

/** A ward: its code is the key of the workbook. */
export const WARD_TABLE = table('tblPhuong', 'wards', [
  must(c.code('code')),
  must(c.text('name', 24)),
  c.text('managingUnit', 24),
  c.date('validFrom'),
  c.date('validTo'),
  c.code('successorCode'),
  c.text('citation', 36),
  c.yesNoColumn('ofScheme'),
  c.code('officialCode'),
  c.choice('kind', 'unitKind'),
]);

/** Square metres above which a parcel is a typing error, as the indicator that adds parcels up has it. */
const LARGEST_AREA =
  BUILT_IN_INDICATORS.find(({ source, kind }) => source === 'land' && kind === 'decimal')?.upperBound ?? null;
/** More units than the country ever had. */
const MOST_CHOSEN = 12_000;

/** A land parcel. */
export const LAND_TABLE = table('tblDat', 'land', [
  c.ward(),
  c.text('location', 36),
  c.decimal('area', 'squareMetres', LARGEST_AREA),
  must(c.choice('status', 'landStatus')),
  c.text('document', 32),
  c.note(),
]);

/** What people declared about a ward, a year and a criterion. */
export const APPRAISAL_TABLE = table('tblThamDinh', 'appraisal', [
  must(c.year()),
  c.ward(),
  must(c.code('criterion')),
  c.choice('selfVerdict', 'declaredVerdict'),
  c.choice('appraisedVerdict', 'declaredVerdict'),
  c.about('explanation', c.text('explanation', 48)),
  c.about('document', c.text('evidenceNumber', 22)),
  c.about('document', c.date('evidenceDate')),
  c.about('document', c.date('evidenceExpiry')),
  c.about('person', c.text('decidedBy', 24)),
  c.about('person', c.date('decidedOn')),
]);

/** How many wards a year chooses, and its milestone. */
export const ROADMAP_TABLE = table('tblLoTrinh', 'roadmap', [
  must(c.year()),
  must(c.wholeNumber('toChoose', null, 0, MOST_CHOSEN)),
  c.percent('leastShare'),
  c.note(),
]);

/** The wards chosen. */
export const CHOSEN_TABLE = table('tblChonPhuong', 'roadmap', [c.ward(), must(c.year()), c.text('decision', 32)]);

/** A recognition: somebody's decision on a ward and a year, which may be withdrawn. */
export const RECOGNITION_TABLE = table('tblCongNhan', 'recognition', [
  c.ward(),
  must(c.year()),
  must(c.text('document', 28)),
  must(c.date('decidedOn')),
  c.about('person', c.text('signer', 28)),
  c.text('withdrawnBy', 28),
  c.date('withdrawnOn'),
  c.note(),
]);

/** What the user asks of the proposed choice of wards; nobody has to. `subject`: a ward, a managing unit or a criterion. */
export const PLAN_TABLE = table('tblKeHoach', 'plan', [
  must({ ...c.choice('kind', 'planWish'), width: 26 }),
  must(c.text('subject', 30)),
  c.year(),
  c.wholeNumber('number', null),
  c.note(),
]);

/** A task of an agency. */
export const TASK_TABLE = table('tblNhiemVu', 'tasks', [
  must(c.text('agency')),
  c.choice('role', 'taskRole'),
  must(c.text('content', 60)),
  c.text('cadence', 16),
  c.date('due'),
  c.date('doneOn'),
  c.text('section', 12),
  c.note(),
]);

/** A report that has to be sent. */
export const REPORT_TABLE = table('tblBaoCao', 'reports', [
  must(c.text('unit')),
  must(c.text('period')),
  c.text('recipient', 32),
  c.date('due'),
  c.date('sentOn'),
  c.note(),
]);

/** A file of figures that a ward sent, and what was taken from it. */
export const RECEIVED_TABLE = table('tblNhanSoLieu', 'received', [
  c.ward(),
  must(c.year()),
  c.month(),
  must(c.text('file', 40)),
  must(c.date('receivedOn')),
  c.wholeNumber('taken', null),
  c.wholeNumber('changed', null),
  c.wholeNumber('notTaken', null),
  c.text('differences', 60),
]);

/** A difficulty or proposal that a unit has sent up (III.III.3). */
export const DIFFICULTY_TABLE = table('tblVuongMac', 'difficulties', [
  must(c.text('unit', 24)),
  must(c.text('content', 52)),
  c.text('addressedTo', 32),
  c.date('sentOn'),
  c.date('answeredOn'),
  c.text('answer', 44),
  c.note(),
]);

/** An agency under one of its names; a body that followed it stands on a row of its own. */
export const AGENCY_TABLE = table('tblCoQuan', 'agencies', [
  must({ ...c.code('agency'), width: 26 }),
  must(c.text('name', 44)),
  c.date('validFrom'),
  c.date('validTo'),
  { ...c.code('successor'), width: 26 },
  c.choice('standing', 'agencyStanding'),
  c.text('source', 44),
]);

/** A sum of money, in millions of đồng. */
export const BUDGET_TABLE = table('tblKinhPhi', 'budget', [
  must(c.text('unit', 24)),
  must(c.year()),
  c.text('source', 24),
  c.text('content', 40),
  c.decimal('estimated', null),
  c.decimal('allotted', null),
  c.decimal('spent', null),
  c.note(),
]);

/** A sentence of the decision that can be read in two ways, and how it is read. */
export const INTERPRETATION_TABLE = table('tblCachDoc', 'ruleSets', [
  must(c.code('interpretation')),
  c.text('sentence', 48),
  c.text('section', 12),
  c.text('choice', 40),
  c.text('byDefault', 36),
]);

/** A criterion; what is said of its group and of its rule set is repeated on each row. */
export const CRITERION_TABLE = table('tblTieuChi', 'ruleSets', [
  must(c.code('ruleSet')),
  c.text('ruleSetName', 16),
  c.code('version'),
  must(c.year('fromYear')),
  must(c.year('toYear')),
  must(c.wholeNumber('group', null, 1, 12)),
  c.text('groupTitle', 36),
  c.wholeNumber('expectedCriteria', null),
  must(c.code('criterion')),
  c.text('title', 52),
]);

/** A check. */
export const CHECK_TABLE = table('tblDieuKien', 'ruleSets', [
  must(c.code('ruleSet')),
  must(c.code('criterion')),
  must(c.code('check')),
  must(c.choice('operator', 'operator')),
  must(c.text('indicator', 32)),
  c.text('denominator', 32),
  c.text('remainder', 32),
  c.threshold('threshold'),
  c.threshold('thresholdHigh'),
  c.choice('unit', 'unit'),
  c.choice('valueZero', 'zeroPolicy'),
  c.choice('denominatorZero', 'zeroPolicy'),
  c.choice('bothZero', 'zeroPolicy'),
  c.choice('previousZero', 'zeroPolicy'),
  c.choice('emptyPolicy', 'emptyPolicy'),
  c.text('section', 20),
  c.choice('basis', 'basis'),
  c.text('agencies', 40),
  c.year('fromYear'),
  c.year('toYear'),
]);

/** What is known of a column that a user added to a group table; blank cells say what `UNDESCRIBED` says. */
export const INDICATOR_TABLE = table('tblChiTieu', 'ruleSets', [
  must(c.text('indicator', 32)),
  c.choice('accrual', 'accrual'),
  c.decimal('upperBound', null),
  c.choice('use', 'indicatorUse'),
]);

/** A setting a row. */
export const SETTING_TABLE = table('tblThietLap', 'settings', [
  must(c.text('setting', 30)),
  c.text('value', 36),
  c.text('explanation', 60),
]);

/** What is told beside the scores; scoring does not read them. */
export const RECORD_TABLES: readonly TableSpec[] = [
  TASK_TABLE,
  REPORT_TABLE,
  DIFFICULTY_TABLE,
  RECEIVED_TABLE,
  BUDGET_TABLE,
];
