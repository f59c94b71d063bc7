import type { AssessedRecords } from '../../application/assessRecords';
import type { Resumable } from '../../domain/resumable';
import { bareName } from '../../domain/ward';
import type { Language } from '../../language/language';
import { papersTexts } from '../../language/papers';
import { AppraisalsOfYear } from '../../wording/appraisals';
import type { Paper } from '../../wording/paper/model';
import { periodText } from '../../wording/period';
import { contextOf, type SheetContext } from '../../workbook/sheets/input';
import { composeReport } from '../../workbook/sheets/report';
import { fileNames } from './fileNames';
import { isWardPaper, type PaperKind, type WardPaper } from './kinds';
import { minutesPaper } from './minutes';
import { proposalPaper } from './proposal';
import { registrationPaper } from './registration';
import { selfReportPaper } from './selfReport';
import { selfScorePaper } from './selfScore';
import { wardYearOf, type WardYear } from './wardYear';

/** A paper and the name of its file. */
export interface NamedPaper {
  readonly name: string;
  readonly paper: Paper;
}

const OF_WARD: Readonly<Record<WardPaper, (year: WardYear) => Paper>> = {
  selfScore: selfScorePaper,
  selfReport: selfReportPaper,
  registration: registrationPaper,
  minutes: minutesPaper,
};

function* wardYears(context: SheetContext, wards: readonly number[]): Resumable<WardYear[]> {
  const book = new AppraisalsOfYear(context);
  const years: WardYear[] = [];
  for (const at of wards) {
    years.push(wardYearOf(context, at, book));
    yield;
  }
  return years;
}

/**
 * The papers of one kind from a workbook that was scored; of a report the scoring is that of its period. `wards` are places in the
 * list of the year, for papers of wards alone. With places to pause.
 */
export function* paperSteps(
  scoring: AssessedRecords,
  language: Language,
  kind: PaperKind,
  wards: readonly number[],
): Resumable<NamedPaper[]> {
  const context = contextOf({ ...scoring, addInVersion: '' }, language);
  const texts = papersTexts[language].files;
  const year = String(scoring.assessment.year);
  if (isWardPaper(kind)) {
    const years = yield* wardYears(context, wards);
    const names = fileNames(years.map(({ ward }) => [texts[kind], bareName(ward.name), year]));
    return years.map((each, i) => ({ name: names[i] ?? '', paper: OF_WARD[kind](each) }));
  }
  if (kind === 'proposal') {
    const all = yield* wardYears(context, [...context.assessment.wards.keys()]);
    return [{ name: fileNames([[texts.proposal, year]])[0] ?? '', paper: proposalPaper(context, all) }];
  }
  const paper = yield* composeReport(context);
  const period = periodText(context.period.period, language);
  return [{ name: fileNames([[texts.report, period]])[0] ?? '', paper }];
}
