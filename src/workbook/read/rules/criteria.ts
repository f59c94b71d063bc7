import type { Criterion, CriterionGroup } from '../../../domain/ruleSet/types';
import { normaliseText } from '../../../domain/text/normalise';
import { criteriaTexts } from '../../../language/criteria';
import { LANGUAGES } from '../../../language/language';
import type { Findings } from '../findings';
import type { GridCell } from '../gridCell';
import { readRows, type RowReader, type TableView } from '../tableView';

/** A rule set as tblTieuChi states it; years are null as long as no row says them. */
export interface SetDraft {
  readonly id: string;
  name: string | null;
  version: string;
  fromYear: number | null;
  toYear: number | null;
  readonly groups: Map<number, CriterionGroup>;
  readonly criteria: Map<string, Criterion>;
  readonly places: Map<string, GridCell>;
  /** Criteria whose row cannot be read in full: what they ask is not known. */
  readonly doubtful: Map<string, { readonly raw: string; readonly place: GridCell }>;
}

type Named = 'ruleSets' | 'groups' | 'criteria';

/** A user's own wording; null for a blank and for what the language files say of the id anyway. */
function ownWords(text: string, kind: Named, id: string): string | null {
  const standard = LANGUAGES.map((language) => (criteriaTexts[language][kind] as Readonly<Record<string, string>>)[id]);
  const same = standard.some((each) => each !== undefined && normaliseText(each) === normaliseText(text));
  return text === '' || same ? null : text;
}

/** The rule sets that tblTieuChi states, in the order of their first rows. */
export function readCriteria(view: TableView, findings: Findings): readonly SetDraft[] {
  const sets = new Map<string, SetDraft>();
  let last: SetDraft | null = null;
  for (const row of readRows(view, findings)) {
    const id = row.text('ruleSet');
    const draft: SetDraft | null = id === '' ? last : (sets.get(id) ?? newDraft(id));
    if (!draft) continue;
    sets.set(draft.id, draft);
    last = draft;
    readSetFields(row, draft, view, findings);
    addCriterion(row, draft, id === '', findings);
  }
  return [...sets.values()];
}

const newDraft = (id: string): SetDraft => ({
  id,
  name: null,
  version: '',
  fromYear: null,
  toYear: null,
  groups: new Map(),
  criteria: new Map(),
  places: new Map(),
  doubtful: new Map(),
});

function readSetFields(row: RowReader, draft: SetDraft, view: TableView, findings: Findings): void {
  draft.name ??= ownWords(row.text('ruleSetName'), 'ruleSets', draft.id);
  if (draft.version === '') draft.version = row.text('version');
  for (const field of ['fromYear', 'toYear'] as const) {
    const year = row.number(field);
    if (year !== null && draft[field] !== null && year !== draft[field])
      findings.at('outOfRange', row.place(field), {
        subject: view.columns.get(field)?.header ?? field,
        found: String(year),
        expected: String(draft[field]),
      });
    draft[field] ??= year;
  }
}

function addCriterion(row: RowReader, draft: SetDraft, setUnknown: boolean, findings: Findings): void {
  const place = row.place('criterion');
  const typed = row.text('criterion');
  const id = typed === '' ? `?${place.cell}` : typed;
  const group = row.number('group');
  const known = draft.criteria.get(id);
  if (known) {
    findings.at('duplicateRow', place, { subject: id, found: id, expected: draft.places.get(id)?.cell ?? '' });
    if (group !== known.group) draft.doubtful.set(id, { raw: String(row.raw('group')), place: row.place('group') });
    return;
  }
  if (typed === '' || setUnknown) draft.doubtful.set(id, { raw: typed, place });
  if (group === null) draft.doubtful.set(id, { raw: String(row.raw('group')), place: row.place('group') });
  const number = group ?? [...draft.groups.keys()].at(-1) ?? 1;
  draft.criteria.set(id, { id, group: number, title: ownWords(row.text('title'), 'criteria', id) });
  draft.places.set(id, place);
  const standing = draft.groups.get(number);
  draft.groups.set(number, {
    number,
    title: standing?.title ?? ownWords(row.text('groupTitle'), 'groups', String(number)),
    expectedCriteria: standing ? standing.expectedCriteria : (row.number('expectedCriteria') ?? NOT_SAID),
  });
}

/** A group that does not say how many criteria it must have; counted when all rows are read. */
export const NOT_SAID = -1;
