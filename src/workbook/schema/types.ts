import type { Unit } from '../../domain/ruleSet/types';

/** How the cells of a column are read, checked and formatted. */
export const COLUMN_KINDS = [
  'text',
  'code',
  'ward',
  'year',
  'month',
  'wholeNumber',
  'decimal',
  'percent',
  'yesNo',
  'grade',
  'date',
  'choice',
  /** A number, a title or the header of another column, as the row's operator asks. */
  'threshold',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Lists of a few fixed words; the words stand in the language files under the same name. */
export const CHOICE_LISTS = [
  'landStatus',
  'declaredVerdict',
  'taskRole',
  'forcePolicy',
  'colourTheme',
  'mergerRule',
  'language',
  'operator',
  'unit',
  'zeroPolicy',
  'emptyPolicy',
  'basis',
  'accrual',
  'indicatorUse',
  'findingLevel',
  'planWish',
  'unitKind',
  'agencyStanding',
  'periodKind',
] as const;
export type ChoiceList = (typeof CHOICE_LISTS)[number];

/** Texts about people and papers, which a user may leave out of what is sent upward. */
export const PRIVATE_TEXTS = ['document', 'explanation', 'person', 'note'] as const;
export type PrivateText = (typeof PRIVATE_TEXTS)[number];

/** One column of an input table. Header and help stand in the language files under the same id. */
export interface ColumnSpec {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
  readonly unit: Unit | null;
  /** Bounds of numbers, inclusive; null where there is none. */
  readonly min: number | null;
  readonly max: number | null;
  readonly choices: ChoiceList | null;
  /** Scale of a grade column. */
  readonly scale: string | null;
  /** Width in characters. */
  readonly width: number;
  /** What of people and papers stands in it; null of every other column. */
  readonly privateText: PrivateText | null;
}

export const SHEET_IDS = [
  'wards',
  'group',
  'land',
  'appraisal',
  'roadmap',
  'plan',
  'recognition',
  'tasks',
  'reports',
  'received',
  'difficulties',
  'budget',
  'agencies',
  'ruleSets',
  'interpretations',
  'settings',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

/** One input table. */
export interface TableSpec {
  readonly table: string;
  readonly sheet: SheetId;
  /** Number of the group for group tables. */
  readonly group: number | null;
  /** The group is one of a user's own set: what the built-in sets call it is not its name. */
  readonly isOwnGroup?: boolean;
  readonly columns: readonly ColumnSpec[];
}
