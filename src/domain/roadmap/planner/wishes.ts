import { DEFAULT_ASSUMPTIONS, type PlannerAssumptions } from './assumptions';
import type { PlanWishes } from './types';

/** What people can ask of a plan. */
export const WISH_KINDS = ['choose', 'exclude', 'minimum', 'lead'] as const;
export type WishKind = (typeof WISH_KINDS)[number];

export type Wish =
  /** The ward is chosen in that year, whether it can be ready or not. */
  | { readonly kind: 'choose'; readonly wardCode: string; readonly year: number }
  /** The ward is not chosen in that year; null: in none. */
  | { readonly kind: 'exclude'; readonly wardCode: string; readonly year: number | null }
  /** At least so many wards of a managing unit in every year that is still open. */
  | { readonly kind: 'minimum'; readonly unit: string; readonly least: number }
  /** So many years from the scored one until a failing criterion can pass. */
  | { readonly kind: 'lead'; readonly criterionId: string; readonly years: number };

/** Wishes in the form that the planner takes; of two about the same thing the later one counts. */
export function askedOf(
  wishes: readonly Wish[],
  assumptions: PlannerAssumptions = DEFAULT_ASSUMPTIONS,
): { readonly wishes: PlanWishes; readonly assumptions: PlannerAssumptions } {
  const chosen = new Map<string, number>();
  const excluded: { wardCode: string; years: readonly number[] | null }[] = [];
  const minimumPerUnit = new Map<string, number>();
  const leads = new Map(Object.entries(assumptions.leadYearsOfCriterion));
  for (const wish of wishes)
    switch (wish.kind) {
      case 'choose':
        chosen.set(wish.wardCode, wish.year);
        break;
      case 'exclude':
        excluded.push({ wardCode: wish.wardCode, years: wish.year === null ? null : [wish.year] });
        break;
      case 'minimum':
        minimumPerUnit.set(wish.unit, wish.least);
        break;
      case 'lead':
        leads.set(wish.criterionId, wish.years);
        break;
    }
  const fixed = [...chosen].map(([wardCode, year]) => ({ wardCode, year, decision: '', place: null }));
  return {
    wishes: { fixed, excluded, minimumPerUnit },
    assumptions: { ...assumptions, leadYearsOfCriterion: Object.fromEntries(leads) },
  };
}

/** Whether two wishes cannot stand beside each other. */
function rules(a: Wish, b: Wish): boolean {
  switch (a.kind) {
    case 'choose':
      return (b.kind === 'choose' || b.kind === 'exclude') && a.wardCode === b.wardCode;
    case 'exclude':
      if (b.kind === 'choose') return a.wardCode === b.wardCode && (a.year === null || a.year === b.year);
      return b.kind === 'exclude' && a.wardCode === b.wardCode && (a.year === null || a.year === b.year);
    case 'minimum':
      return b.kind === 'minimum' && a.unit === b.unit;
    case 'lead':
      return b.kind === 'lead' && a.criterionId === b.criterionId;
  }
}

/** The wishes with one more; those that it contradicts or replaces go. */
export const withWish = (wishes: readonly Wish[], wish: Wish): readonly Wish[] => [
  ...wishes.filter((each) => !rules(wish, each)),
  wish,
];
