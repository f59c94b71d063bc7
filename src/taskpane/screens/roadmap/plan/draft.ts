import type { Wish, WishKind } from '../../../../domain/roadmap/planner';
import type { SheetContext } from '../../../../workbook/sheets/input';
import { smallWhole } from './words';

/** A wish as it stands in the form; an empty text is the first of its list. */
export interface WishDraft {
  readonly kind: WishKind;
  readonly subject: string;
  readonly year: string;
  readonly number: string;
}

export interface Subject {
  readonly id: string;
  readonly text: string;
}

/** What a wish of a kind can be about: wards that no decision has chosen, managing units, criteria. */
export function wishSubjects(kind: WishKind, { assessment, records, names }: SheetContext): readonly Subject[] {
  switch (kind) {
    case 'choose':
    case 'exclude': {
      const decided = new Set(records.chosen.map(({ wardCode }) => wardCode));
      return assessment.wards
        .filter(({ code }) => !decided.has(code))
        .map(({ code, name }) => ({ id: code, text: name }));
    }
    case 'minimum': {
      const units = new Set(assessment.wards.map(({ managingUnit }) => managingUnit));
      return [...units].filter((unit) => unit !== '').map((unit) => ({ id: unit, text: unit }));
    }
    case 'lead':
      return assessment.ruleSet.criteria.map(({ id }) => ({ id, text: `${id} ${names.criterionShort(id)}` }));
  }
}

/** The wish that a draft makes; null when a number is missing or there is nothing to choose from. */
export function wishFrom(draft: WishDraft, subjects: readonly Subject[], years: readonly number[]): Wish | null {
  const { kind } = draft;
  const subject = draft.subject === '' ? subjects[0]?.id : draft.subject;
  if (subject === undefined) return null;
  const number = smallWhole(draft.number);
  const year = draft.year === '' ? (years[0] ?? null) : Number(draft.year);
  switch (kind) {
    case 'choose':
      return year === null ? null : { kind, wardCode: subject, year };
    case 'exclude':
      return { kind, wardCode: subject, year: draft.year === '' ? null : Number(draft.year) };
    case 'minimum':
      return number === null ? null : { kind, unit: subject, least: number };
    case 'lead':
      return number === null ? null : { kind, criterionId: subject, years: number };
  }
}
