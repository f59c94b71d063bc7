import { disagree } from '../../domain/assess/force';
import type { Place } from '../../application/ports';
import type { Scoring } from '../../application/scoreWorkbook';
import type { CheckTrace, CriterionTrace, TraceInput } from '../../domain/assess/types';
import type { DeclaredVerdict } from '../../domain/reading/types';
import type { RuleSet } from '../../domain/ruleSet/types';
import type { Language } from '../../language/language';
import { paneWardsTexts } from '../../language/paneWards';
import { groupTableName, LAND_TABLE } from '../../workbook/schema';
import { dayText } from '../../wording/day';
import { factText, valueText } from '../../wording/fact';
import { indicatorText, requirementText } from '../../wording/requirement';
import { readingsOfCheck, sectionText } from '../../wording/interpretations';
import { checkSentence, checkTitle } from '../../wording/sentence';
import { toDoText } from '../../wording/toDo';
import type { Ward } from '../../domain/ward/types';
import { agencyNamesOf } from '../../wording/agencies';
import { namesOf } from '../../wording/names';
import { statusWords, verdictCell } from '../../wording/status';

/** One line of text and, where there is one, the place it speaks of. */
export interface PlacedLine {
  readonly text: string;
  readonly place: Place | null;
  /** True when the place is where something is to be entered, not where it stands. */
  readonly toEnter: boolean;
}

export interface CheckWords {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  /** The same sentence as on the status sheets. */
  readonly sentence: string;
  readonly fact: string;
  readonly requirement: string;
  /** The least that must be done; '' when nothing must. */
  readonly toDo: string;
  readonly inputs: readonly PlacedLine[];
  /** The section, and whether it is the survey's alone. */
  readonly section: string;
  /** How the sentences are read on which the verdict rests; '' where there are none. */
  readonly readings: string;
  readonly agency: string;
}

/** What one of the three sources says. */
export interface SourceWords {
  readonly label: string;
  readonly said: string;
  readonly place: Place | null;
}

export interface WhyWords {
  readonly criterion: string;
  readonly status: string;
  readonly origin: string;
  readonly sources: readonly SourceWords[];
  readonly differ: boolean;
  /** The evidence behind an appraisal; empty when nothing was appraised. */
  readonly evidence: readonly string[];
  readonly checks: readonly CheckWords[];
}

/** Everything that led to the verdict of a criterion, in words. */
export function whyWords(scoring: Scoring, ward: number, criterion: number, language: Language): WhyWords {
  const { assessment } = scoring;
  const trace = assessment.explain(ward, criterion);
  const words = statusWords(language);
  const names = namesOf(assessment.ruleSet, language);
  return {
    criterion: names.criterion(trace.criterionId),
    status: verdictCell(words, trace.inForce, trace.direction),
    origin: words.origin[trace.origin],
    sources: sourcesOf(trace, language),
    differ: disagree(trace.computed, trace.self, trace.appraised),
    evidence: evidenceOf(scoring, trace, language),
    checks: trace.checks.map((check) => checkWords(scoring, trace.ward, check, language)),
  };
}

function sourcesOf(trace: CriterionTrace, language: Language): SourceWords[] {
  const { verdict, origin } = statusWords(language);
  const texts = paneWardsTexts[language];
  const declared = (label: string, said: DeclaredVerdict | null): SourceWords => {
    if (said === null) return { label, said: texts.notDeclared, place: null };
    const word = verdict[said.verdict];
    const told = said.verdict === 'invalid' ? texts.declaredRaw(word, said.raw.trim()) : word;
    return { label, said: told, place: said.place };
  };
  return [
    declared(origin.appraised, trace.appraised),
    { label: origin.computed, said: verdict[trace.computed], place: null },
    declared(origin.self, trace.self),
  ];
}

function evidenceOf({ records }: Scoring, trace: CriterionTrace, language: Language): string[] {
  if (trace.appraised === null) return [];
  const texts = paneWardsTexts[language];
  const { ward, year, criterionId } = trace;
  const found = records.appraisals.find(
    (each) => each.wardCode === ward.code && each.year === year && each.criterionId === criterionId,
  );
  const number = found?.evidenceNumber.trim() ?? '';
  const date = found?.evidenceDate ?? null;
  const dated = date === null ? texts.evidenceNumber(number) : texts.evidenceDated(number, dayText(date));
  const explanation = found?.explanation.trim() ?? '';
  return [number === '' ? texts.noEvidence : dated, ...(explanation === '' ? [] : [explanation])];
}

function checkWords(scoring: Scoring, ward: Ward, trace: CheckTrace, language: Language): CheckWords {
  const { assessment, records } = scoring;
  return {
    id: trace.check.id,
    title: checkTitle(trace, language),
    status: verdictCell(statusWords(language), trace.verdict, trace.direction),
    sentence: checkSentence(trace, language),
    fact: factText(trace, language),
    requirement: requirementText(trace.check, language),
    toDo: toDoText(trace, language),
    inputs: trace.inputs.map((input) => inputLine(scoring, input, language)),
    section: sectionText(trace.check, language),
    readings: readingsOfCheck(trace.check, assessment.ruleSet, language),
    agency: agencyNamesOf(records, assessment.year, language).of(trace.check.agencies, ward.managingUnit).join('; '),
  };
}

function inputLine(scoring: Scoring, input: TraceInput, language: Language): PlacedLine {
  const texts = paneWardsTexts[language];
  const { indicatorId, reading, role, year } = input;
  const header = indicatorText(indicatorId, language);
  const value = valueText(reading, language);
  const { place } = reading;
  const isOther = year !== scoring.assessment.year;
  const text =
    role === 'parcel'
      ? texts.parcel(header, value)
      : isOther
        ? texts.inputOfYear(header, String(year), value)
        : texts.input(header, value);
  if (place !== null) return { text, place, toEnter: false };
  return { text, place: sheetFor(scoring, indicatorId), toEnter: true };
}

/** The sheet on which an indicator is entered; null when the workbook does not have it. */
function sheetFor({ assessment, snapshot }: Scoring, indicatorId: string): Place | null {
  const table = tableFor(assessment.ruleSet, indicatorId);
  const sheet = table === null ? undefined : snapshot.grids.get(table)?.sheet;
  return sheet === undefined ? null : { sheet, cell: null };
}

function tableFor({ indicators }: RuleSet, id: string): string | null {
  const indicator = indicators.find((each) => each.id === id);
  if (!indicator) return null;
  return indicator.source === 'land' ? LAND_TABLE.table : groupTableName(indicator.group);
}
