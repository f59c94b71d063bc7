import type { YearAssessment } from '../../domain/assess/types';

/** Where the wards' screens stand; indexes are those of the assessment. */
export type WardPlace =
  | { readonly at: 'list' }
  | { readonly at: 'ward'; readonly ward: number }
  | { readonly at: 'criterion'; readonly ward: number; readonly criterion: number }
  /** What was asked for does not exist in the year scored. */
  | { readonly at: 'gone'; readonly name: string };

/** Names a place so that it can be found again after the workbook was read anew: a ward's code, "code criterion". */
export function subjectOf(place: WardPlace, { wards, ruleSet }: YearAssessment): string | null {
  switch (place.at) {
    case 'list':
      return null;
    case 'gone':
      return place.name;
    case 'ward':
      return wards[place.ward]?.code ?? null;
    case 'criterion': {
      const code = wards[place.ward]?.code;
      const id = ruleSet.criteria[place.criterion]?.id;
      return code === undefined || id === undefined ? null : `${code} ${id}`;
    }
  }
}

/** The place a subject names. A code may hold spaces, so the whole text is tried first. */
export function wardPlaceOf(subject: string | null, { wards, ruleSet }: YearAssessment): WardPlace {
  if (subject === null) return { at: 'list' };
  const whole = wards.findIndex(({ code }) => code === subject);
  if (whole >= 0) return { at: 'ward', ward: whole };
  const cut = subject.lastIndexOf(' ');
  const ward = wards.findIndex(({ code }) => code === subject.slice(0, Math.max(0, cut)));
  const criterion = ruleSet.criteria.findIndex(({ id }) => id === subject.slice(cut + 1));
  if (ward < 0) return { at: 'gone', name: subject };
  return criterion < 0 ? { at: 'ward', ward } : { at: 'criterion', ward, criterion };
}
