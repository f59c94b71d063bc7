import { agencyRegister } from '../domain/agency';
import type { YearAssessment } from '../domain/assess/types';
import { registerOf } from '../domain/recognition';
import { endOf } from '../domain/ward';
import { criteriaTexts, textOf } from '../language/criteria';
import type { Issue, WorkbookRecords } from '../workbook/read/types';
import { dayText } from '../wording/day';
import { AGENCY_TABLE, sheetName } from '../workbook/schema';

/**
 * The records with what is to be checked of names and decisions: agencies that a report prints by an inferred successor, told once,
 * and wards that a decision recognises for the year though they fail a criterion.
 */
export function withOfficialFindings(records: WorkbookRecords, assessment: YearAssessment): WorkbookRecords {
  const found = [...inferredAgencies(records, assessment), ...disputedRecognitions(records, assessment)];
  return found.length === 0 ? records : { ...records, issues: [...records.issues, ...found] };
}

/** "Sở Giao thông vận tải → Sở Xây dựng": every change that no document tells, of the agencies that the rule set names. */
function inferredAgencies(
  { agencies, settings }: WorkbookRecords,
  { ruleSet, year }: YearAssessment,
): readonly Issue[] {
  const register = agencyRegister(agencies);
  const names = criteriaTexts[settings.language].agencies;
  const day = settings.reportDate ?? endOf(year);
  const changes = [...new Set(ruleSet.checks.flatMap((check) => check.agencies))].flatMap((id) => {
    const present = register.on(id, day);
    if (present?.inferred !== true) return [];
    const former = register.agencies.find((agency) => agency.id === id)?.name ?? textOf(names, id);
    return [`${former} → ${present.agency.name ?? textOf(names, present.agency.id)}`];
  });
  if (changes.length === 0) return [];
  return [
    {
      code: 'agencyInferred',
      severity: 'info',
      sheet: sheetName(AGENCY_TABLE),
      cell: null,
      subject: String(changes.length),
      found: changes.join('; '),
      expected: dayText(day),
    },
  ];
}

function disputedRecognitions(records: WorkbookRecords, { scores, year }: YearAssessment): readonly Issue[] {
  const register = registerOf(records);
  return scores.flatMap(({ ward, qualified, failed }): Issue[] => {
    const recognition = register.forYear(ward.code, year);
    if (recognition?.standing !== 'recognised' || qualified !== 'fail') return [];
    const { place, document } = recognition.record;
    return [
      {
        code: 'recognitionDisputed',
        severity: 'warning',
        sheet: place?.sheet ?? '',
        cell: place?.cell ?? null,
        subject: `${ward.name}, ${String(year)}`,
        found: document,
        expected: String(failed),
      },
    ];
  });
}
