import { DEFAULT_SETTINGS } from '../../src/workbook/read/settings';
import { assessYear } from '../../src/domain/assess';
import type { DeclaredVerdict, Facts, LandParcel, Reading } from '../../src/domain/reading/types';
import { registerOf } from '../../src/domain/recognition';
import { assessRoadmap } from '../../src/domain/roadmap';
import { inheritanceOf } from '../../src/domain/ward';
import type { Wish } from '../../src/domain/roadmap/planner';
import type { ChosenWard, RoadmapYear } from '../../src/domain/roadmap/types';
import { DEFAULT_INTERPRETATIONS } from '../../src/domain/interpretation';
import { BUILT_IN_RULE_SETS, ruleSetForYear } from '../../src/domain/ruleSet';
import type { AgencyRecord } from '../../src/domain/agency';
import type { RecognitionRecord } from '../../src/domain/recognition';
import type { BudgetLine, Difficulty, ReportDue, Task } from '../../src/domain/tasks';
import type { RuleSet } from '../../src/domain/ruleSet/types';
import type { Ward } from '../../src/domain/ward/types';
import type { Issue, WorkbookRecords } from '../../src/workbook/read/types';
import type { Appraisal } from '../../src/domain/appraisal';
import { yearSpan } from '../../src/domain/period';
import type { ReportPeriod } from '../../src/workbook/period';
import type { StatusInput } from '../../src/workbook/sheets';

/** Wards of the decision with their land in m²; those of the town are only planned. */
const LAND: readonly (readonly [name: string, area: number])[] = [
  ['An Tảo', 2160],
  ['Lam Sơn', 821.6],
  ['Hiến Nam', 1500],
  ['Hồng Châu', 1000],
  ['Lê Lợi', 390],
  ['Quang Trung', 155.6],
  ['Minh Khai', 146],
  ['Phùng Chí Kiên', 2400],
  ['Bần Yên Nhân', 1000],
  ['Minh Đức', 1400],
  ['Dị Sử', 1400],
  ['Nhân Hòa', 2500],
  ['Bạch Sam', 2000],
  ['Phan Đình Phùng', 1500],
];

export const ward = (code: string, name: string, managingUnit = 'Thành phố Hưng Yên'): Ward => ({
  code,
  name,
  managingUnit,
  validFrom: null,
  validTo: null,
  successorCode: null,
  citation: '',
  place: { sheet: 'Phường', cell: 'A2' },
});

export const reading = (value: number | boolean | string, cell = 'C2', sheet = 'Nhóm 5'): Reading => ({
  state: 'value',
  value,
  raw: String(value),
  place: { sheet, cell },
  partYear: false,
});

/** What a test says of a workbook; everything not said is blank. */
export interface Told {
  readonly wards: readonly Ward[];
  readonly years?: readonly number[];
  /** "code year indicator" → reading. */
  readonly readings?: ReadonlyMap<string, Reading>;
  /** "code year criterion" → verdict. */
  readonly appraised?: ReadonlyMap<string, DeclaredVerdict>;
  readonly self?: ReadonlyMap<string, DeclaredVerdict>;
  readonly parcels?: readonly LandParcel[];
}

export function factsOf(told: Told): Facts {
  return {
    wards: told.wards,
    years: told.years ?? [2022],
    reading: (code, year, indicator) =>
      told.readings?.get(`${code} ${String(year)} ${indicator}`) ?? { state: 'blank', place: null },
    monthsEntered: (code, year) =>
      [...(told.readings?.keys() ?? [])].some((key) => key.startsWith(`${code} ${String(year)} `)) ? [12] : [],
    declared: (kind, code, year, criterion) => told[kind]?.get(`${code} ${String(year)} ${criterion}`) ?? null,
    parcels: (code) => (told.parcels ?? []).filter((parcel) => parcel.wardCode === code),
  };
}

export interface InputOptions {
  readonly year?: number;
  readonly reportDate?: string;
  readonly issuer?: string;
  readonly issues?: readonly Issue[];
  readonly roadmap?: readonly RoadmapYear[];
  readonly chosen?: readonly ChosenWard[];
  readonly wishes?: readonly Wish[];
  readonly ruleSet?: RuleSet;
  readonly appraisals?: readonly Appraisal[];
  readonly formWards?: string;
  readonly tasks?: readonly Task[];
  readonly reportsDue?: readonly ReportDue[];
  readonly budget?: readonly BudgetLine[];
  readonly recognitions?: readonly RecognitionRecord[];
  readonly difficulties?: readonly Difficulty[];
  readonly agencies?: readonly AgencyRecord[];
}

/** The whole year, as nobody has chosen it. */
export const periodOfYear = (year: number): ReportPeriod => ({
  period: { kind: 'year', year },
  choice: null,
  span: yearSpan(year, 'calendar'),
  unusedDate: null,
});

/** Input of the status sheets from plain facts, judged by the engine itself. */
export function statusInput(told: Told, options: InputOptions = {}): StatusInput {
  const facts = factsOf(told);
  const year = options.year ?? 2022;
  const ruleSet = options.ruleSet ?? ruleSetForYear(BUILT_IN_RULE_SETS, year);
  if (!ruleSet) throw new Error(`no rule set for ${String(year)}`);
  const assessment = assessYear(facts, ruleSet, year, 'appraised');
  const roadmap = options.roadmap ?? [];
  const chosen = options.chosen ?? [];
  const records: WorkbookRecords = {
    facts,
    interpretations: ruleSet.interpretations ?? DEFAULT_INTERPRETATIONS,
    settings: {
      ...DEFAULT_SETTINGS,
      reportDate: options.reportDate ?? '2022-12-31',
      scoredYear: year,
      forcePolicy: 'appraised',
      colourTheme: 'colourBlindSafe',
      mergerRule: 'allParts',
      language: 'vi',
      issuer: options.issuer ?? 'CÔNG AN TỈNH HƯNG YÊN',
      formWards: options.formWards ?? '',
    },
    ruleSets: BUILT_IN_RULE_SETS,
    ruleSetFaults: [],
    roadmap,
    chosen,
    wishes: options.wishes ?? [],
    parcels: told.parcels ?? [],
    appraisals: options.appraisals ?? [],
    tasks: options.tasks ?? [],
    reportsDue: options.reportsDue ?? [],
    received: [],
    budget: options.budget ?? [],
    recognitions: options.recognitions ?? [],
    difficulties: options.difficulties ?? [],
    agencies: options.agencies ?? [],
    issues: options.issues ?? [],
  };
  return {
    records,
    assessment,
    years: [assessment],
    roadmap: assessRoadmap(
      roadmap,
      chosen,
      new Map([[year, assessment]]),
      told.wards,
      year,
      inheritanceOf(facts, records.settings.mergerRule),
      registerOf(records),
    ),
    period: periodOfYear(year),
    addInVersion: '0.1.0',
  };
}

/** The failures that give 1 ward at 21, 4 at 20, 5 at 19 and 4 at 18. */
const failuresOf = (slot: number): readonly string[] => {
  if (slot === 0) return ['C03'];
  if (slot < 5) return ['C03', 'C18'];
  return slot < 10 ? ['C01', 'C02', 'C18'] : ['C01', 'C02', 'C03', 'C18'];
};

const declared = (verdict: DeclaredVerdict['verdict'], cell: string): DeclaredVerdict => ({
  verdict,
  raw: verdict,
  place: { sheet: 'Thẩm định', cell },
});

/** The survey of 2022 as appraised verdicts, with the land of the decision. */
export function baseline2022(): Told {
  const wards = LAND.map(([name], i) =>
    ward(`P${String(i + 1)}`, name, i < 7 ? 'Thành phố Hưng Yên' : 'Thị xã Mỹ Hào'),
  );
  const criteria = ruleSetForYear(BUILT_IN_RULE_SETS, 2022)?.criteria ?? [];
  const appraised = new Map(
    wards.flatMap(({ code }, slot) =>
      criteria.map(({ id }, i): [string, DeclaredVerdict] => [
        `${code} 2022 ${id}`,
        declared(failuresOf(slot).includes(id) ? 'fail' : 'pass', `E${String(2 + slot * criteria.length + i)}`),
      ]),
    ),
  );
  const readings = new Map(
    wards.map(({ code }, i): [string, Reading] => [
      `${code} 2022 own_headquarters`,
      reading(i < 7, `D${String(i + 2)}`, 'Nhóm 3'),
    ]),
  );
  const parcels = LAND.map(([, area], i): LandParcel => ({
    wardCode: `P${String(i + 1)}`,
    location: '',
    area: reading(area, `D${String(i + 2)}`, 'Đất'),
    status: i < 7 ? 'allotted' : 'planned',
    statusPlace: { sheet: 'Đất', cell: `E${String(i + 2)}` },
    document: '',
  }));
  return { wards, appraised, parcels, readings };
}

/** The roadmap of the decision: 2, 2, 3, 2, 2, 3 wards; half by 2025, all by 2028. */
export const ROADMAP: readonly RoadmapYear[] = [2, 2, 3, 2, 2, 3].map((toChoose, i) => ({
  year: 2023 + i,
  toChoose,
  leastShare: i === 2 ? 50 : i === 5 ? 100 : null,
  place: { sheet: 'Lộ trình', cell: `A${String(i + 2)}` },
}));
export const CHOSEN: readonly ChosenWard[] = ['P2', 'P1'].map((wardCode, i) => ({
  wardCode,
  year: 2023,
  decision: 'Quyết định số 1886/QĐ-UBND',
  place: { sheet: 'Lộ trình', cell: `F${String(i + 2)}` },
}));
