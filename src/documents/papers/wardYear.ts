import type { Appraisal } from '../../domain/appraisal';
import type { CheckTrace, CriterionTrace, Direction, Verdict } from '../../domain/assess/types';
import type { Ward } from '../../domain/ward/types';
import { paperFrameTexts } from '../../language/paperFrame';
import { papersOfWardTexts } from '../../language/papersOfWard';
import { AppraisalsOfYear } from '../../wording/appraisals';
import { factText } from '../../wording/fact';
import { gapText } from '../../wording/gap';
import { wardPoliceName } from '../../wording/paper/frame';
import { checkTitle } from '../../wording/sentence';
import type { SheetContext } from '../../workbook/sheets/input';

/** One criterion of one ward with everything the ward's papers tell of it. */
export interface CriterionOfWard {
  readonly id: string;
  readonly group: number;
  /** "Diện tích và vị trí đất của Công an phường": how sentences call it, without its id. */
  readonly title: string;
  readonly trace: CriterionTrace;
  /** What the ward's police declared; null where nothing, or nothing that can be understood. */
  readonly self: Verdict | null;
  readonly appraised: Verdict | null;
  /** The self-score where there is one, else what the figures say. */
  readonly told: Verdict;
  readonly written: readonly Appraisal[];
}

/** One ward of the year scored. */
export interface WardYear {
  readonly context: SheetContext;
  readonly ward: Ward;
  /** "Công an phường Lam Sơn" */
  readonly police: string;
  readonly book: AppraisalsOfYear;
  readonly criteria: readonly CriterionOfWard[];
}

const understood = (verdict: Verdict | null): Verdict | null => (verdict === 'invalid' ? null : verdict);

/** The ward at a place in the list of the year; `book` is shared by all wards of a run. Throws RangeError for other places. */
export function wardYearOf(context: SheetContext, at: number, book = new AppraisalsOfYear(context)): WardYear {
  const { assessment, names, language } = context;
  const ward = assessment.wards[at];
  if (ward === undefined) throw new RangeError(`no ward at ${String(at)}`);
  const criteria = assessment.ruleSet.criteria.map(({ id, group }, i): CriterionOfWard => {
    const trace = assessment.explain(at, i);
    const self = understood(trace.self?.verdict ?? null);
    return {
      id,
      group,
      title: names.criterion(id),
      trace,
      self,
      appraised: understood(trace.appraised?.verdict ?? null),
      told: self ?? trace.computed,
      written: book.of(ward.code, id),
    };
  });
  return { context, ward, police: wardPoliceName(ward.name, language), book, criteria };
}

/** Where a criterion points that nobody scored and whose year is not over; null for others. */
export const directionOfCriterion = ({ self, trace }: CriterionOfWard): Direction | null =>
  self === null ? trace.direction : null;

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** All but those that do not apply. */
  readonly applicable: number;
}

export function tallyOf(verdicts: readonly (Verdict | null)[]): Tally {
  const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  const [passed, failed, notApplicable] = [count('pass'), count('fail'), count('notApplicable')];
  const applicable = verdicts.length - notApplicable;
  return { passed, failed, notApplicable, applicable, unknown: applicable - passed - failed };
}

/** What a criterion lacks by the figures: "Tổng diện tích đất đã bố trí (thiếu 110 m²)". */
export const gapsOf = ({ trace }: CriterionOfWard, { context: { language } }: WardYear): string[] =>
  trace.checks
    .filter(({ verdict }) => verdict === 'fail')
    .map((check) => {
      const gap = gapText(check, language);
      const title = checkTitle(check, language);
      return gap === '' ? title : papersOfWardTexts[language].gap(title, gap);
    });

/** The ward's figure; a place for the hand where none is written. */
export const figureText = (check: CheckTrace, { context: { language } }: WardYear): string =>
  check.inputs.every(({ reading }) => reading.state === 'blank')
    ? paperFrameTexts[language].blank
    : factText(check, language);

/** The criteria of each group of the rule set, by the group's number. */
export const byGroup = ({
  context,
  criteria,
}: WardYear): { readonly number: number; readonly members: readonly CriterionOfWard[] }[] =>
  context.assessment.ruleSet.groups.map(({ number }) => ({
    number,
    members: criteria.filter(({ group }) => group === number),
  }));
