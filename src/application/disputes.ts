import type { Disagreement, YearAssessment } from '../domain/assess/types';
import { levelled } from '../workbook/read/levels';
import type { Issue, WorkbookRecords } from '../workbook/read/types';

/** The records with one more finding for every verdict that people declared against the data or against each other. */
export function withDisputes(records: WorkbookRecords, { disagreements }: YearAssessment): WorkbookRecords {
  if (disagreements.length === 0) return records;
  const found = levelled(disagreements.flatMap(issueOf), records.settings);
  return { ...records, issues: [...records.issues, ...found] };
}

/** The declared verdict that weighs most against what contradicts it. */
function issueOf({ ward, criterionId, self, appraised, computed }: Disagreement): Issue[] {
  const declared = appraised ?? self;
  if (!declared) return [];
  const against = computed !== declared.verdict && isSettled(computed) ? `computed:${computed}` : null;
  const contradicting = against ?? (appraised && self ? `self:${self.verdict}` : null);
  if (contradicting === null) return [];
  return [
    {
      code: 'verdictDisputed',
      severity: 'warning',
      sheet: declared.place?.sheet ?? '',
      cell: declared.place?.cell ?? null,
      subject: `${ward.name} · ${criterionId}`,
      found: `${appraised ? 'appraised' : 'self'}:${declared.verdict}`,
      expected: contradicting,
    },
  ];
}

const isSettled = (verdict: Disagreement['computed']): boolean =>
  verdict === 'pass' || verdict === 'fail' || verdict === 'notApplicable';
