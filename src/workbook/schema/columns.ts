import type { Unit } from '../../domain/ruleSet/types';
import type { ChoiceList, ColumnKind, ColumnSpec, PrivateText } from './types';

/** Years a workbook can speak of. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

type Extras = Partial<Omit<ColumnSpec, 'id' | 'kind' | 'required'>>;

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 28,
  code: 12,
  ward: 20,
  year: 8,
  month: 8,
  wholeNumber: 14,
  decimal: 14,
  percent: 14,
  yesNo: 14,
  grade: 26,
  date: 14,
  choice: 16,
  threshold: 18,
};

const column = (id: string, kind: ColumnKind, required: boolean, extras: Extras = {}): ColumnSpec => ({
  id,
  kind,
  required,
  unit: null,
  min: null,
  max: null,
  choices: null,
  scale: null,
  width: WIDTHS[kind],
  privateText: null,
  ...extras,
});

export const text = (id: string, width = WIDTHS.text): ColumnSpec => column(id, 'text', false, { width });
export const code = (id: string): ColumnSpec => column(id, 'code', false);
export const ward = (id = 'ward'): ColumnSpec => column(id, 'ward', true);
export const year = (id = 'year'): ColumnSpec => column(id, 'year', false, { min: FIRST_YEAR, max: LAST_YEAR });
export const month = (id = 'month'): ColumnSpec => column(id, 'month', false, { min: 1, max: 12 });
export const wholeNumber = (id: string, unit: Unit | null, min = 0, max: number | null = null): ColumnSpec =>
  column(id, 'wholeNumber', false, { unit, min, max });
export const decimal = (id: string, unit: Unit | null, max: number | null = null): ColumnSpec =>
  column(id, 'decimal', false, { unit, min: 0, max });
export const percent = (id: string): ColumnSpec => column(id, 'percent', false, { unit: 'percent', min: 0, max: 100 });
/** A percentage that people work out themselves; an increase may be above 100 %, but not by so much. */
export const workedOutPercent = (id: string): ColumnSpec =>
  column(id, 'percent', false, { unit: 'percent', min: 0, max: 1000 });
export const yesNoColumn = (id: string): ColumnSpec => column(id, 'yesNo', false, { unit: 'yesNo' });
export const grade = (id: string, scale: string): ColumnSpec => column(id, 'grade', false, { unit: 'grade', scale });
export const date = (id: string): ColumnSpec => column(id, 'date', false);
export const choice = (id: string, choices: ChoiceList): ColumnSpec => column(id, 'choice', false, { choices });
export const threshold = (id: string): ColumnSpec => column(id, 'threshold', false);
/** What people write beside their figures. */
export const note = (): ColumnSpec => about('note', text('note'));
export const about = (privateText: PrivateText, spec: ColumnSpec): ColumnSpec => ({ ...spec, privateText });
export const required = (spec: ColumnSpec): ColumnSpec => ({ ...spec, required: true });
