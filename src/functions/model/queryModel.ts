import { assessYearSteps } from '../../domain/assess';
import type { YearAssessment } from '../../domain/assess/types';
import { ruleSetForYear } from '../../domain/ruleSet';
import { wardIndex, type WardIndex } from '../../domain/ward';
import { runToEnd, type Resumable } from '../../domain/resumable';
import type { Ward } from '../../domain/ward/types';
import { functionsTexts } from '../../language/functions';
import type { Language } from '../../language/language';
import type { WorkbookRecords } from '../../workbook/read/types';
import { invalidValue, isProblem, notAvailable, type Answer, type Problem } from './answer';
import { numberSaid, plainArgument, plainOrBlank, quote } from './argument';
import { YearModel } from './yearModel';

const EARLIEST = 2000;
const LATEST = 2100;
/** No name is longer; looking for names alike in longer text would only take time. */
const LONGEST_NAME = 255;

/** What the model is made from: the workbook as it was read, and the year to score when none is named. */
export interface ModelSource {
  readonly records: WorkbookRecords;
  readonly year: number;
}

/** A workbook ready to be asked: wards found by their names, each year assessed when it is first asked for, and only then. */
export class QueryModel {
  readonly language: Language;
  private readonly assessed = new Map<number, YearAssessment | null>();
  private readonly years = new Map<number, YearModel>();
  private wards: WardIndex | null = null;

  constructor(private readonly source: ModelSource) {
    this.language = source.records.settings.language;
  }

  /** Years that were asked for so far. */
  get yearsAsked(): readonly number[] {
    return [...this.years.keys()];
  }

  /** Assesses years ahead, with places to pause: those that cells will ask for, and the one that is meant when none is named. */
  *prepare(years: readonly number[]): Resumable<undefined> {
    for (const year of new Set([this.source.year, ...years])) {
      if (!this.assessed.has(year)) this.assessed.set(year, yield* this.assess(year));
    }
    return undefined;
  }

  /** The model of a year; of the year scored when none is given. */
  year(asked: unknown): YearModel | Problem {
    const year = this.yearOf(asked);
    if (isProblem(year)) return year;
    const known = this.years.get(year);
    if (known) return known;
    const assessment = this.assessmentOf(year);
    if (!assessment) return notAvailable(functionsTexts[this.language].problems.noRuleSet(String(year)));
    const yearModel = new YearModel(assessment, this.language, this.source.records, (each) => this.assessmentOf(each));
    this.years.set(year, yearModel);
    return yearModel;
  }

  /** Null when no rule set covers the year. */
  private assessmentOf(year: number): YearAssessment | null {
    const known = this.assessed.get(year);
    if (known !== undefined) return known;
    const assessment = runToEnd(this.assess(year));
    this.assessed.set(year, assessment);
    return assessment;
  }

  private *assess(year: number): Resumable<YearAssessment | null> {
    const { facts, ruleSets, settings } = this.source.records;
    const ruleSet = ruleSetForYear(ruleSets, year);
    return ruleSet ? yield* assessYearSteps(facts, ruleSet, year, settings.forcePolicy) : null;
  }

  private yearOf(asked: unknown): number | Problem {
    const given = plainOrBlank(asked, 'year', this.language);
    if (given === null) return this.source.year;
    if (isProblem(given)) return given;
    const year = numberSaid(given, 'year', this.language);
    if (typeof year === 'number' && Number.isInteger(year) && year >= EARLIEST && year <= LATEST) return year;
    return invalidValue(functionsTexts[this.language].problems.badYear(quote(given)));
  }

  /** Index of a ward among those of a year, found by the rules by which the input sheets find theirs. */
  ward(asked: unknown, yearModel: YearModel): number | Problem {
    const { problems } = functionsTexts[this.language];
    const given = plainArgument(asked, 'ward', this.language);
    if (isProblem(given)) return given;
    const name = String(given);
    if (typeof given === 'boolean' || name.length > LONGEST_NAME)
      return notAvailable(problems.unknownWard(quote(given)));
    const { year } = yearModel.assessment;
    this.wards ??= wardIndex(this.source.records.facts.wards);
    const match = this.wards.match(name, year);
    switch (match.kind) {
      case 'exact':
        return (
          yearModel.indexOf(match.ward.code) ?? notAvailable(problems.wardNotInYear(match.ward.name, String(year)))
        );
      case 'ambiguous':
        return notAvailable(problems.ambiguousWard(quote(name), listOf(match.wards)));
      case 'near':
        return notAvailable(problems.nearWard(quote(name), listOf(match.suggestions)));
      case 'none':
        return notAvailable(problems.unknownWard(quote(name)));
    }
  }
}

/** So many names are told, each with its code. */
const NAMES_TOLD = 3;
const listOf = (wards: readonly Ward[]): string =>
  wards
    .slice(0, NAMES_TOLD)
    .map(({ name, code }) => `${quote(name)} (${quote(code)})`)
    .join(', ');

/** Answers about a year. */
export function aboutYear(model: QueryModel, year: unknown, answer: (yearModel: YearModel) => Answer): Answer {
  const yearModel = model.year(year);
  return isProblem(yearModel) ? yearModel : answer(yearModel);
}

/** Answers about a ward in a year. */
export const aboutWard = (
  model: QueryModel,
  ward: unknown,
  year: unknown,
  answer: (yearModel: YearModel, index: number) => Answer,
): Answer =>
  aboutYear(model, year, (yearModel) => {
    const index = model.ward(ward, yearModel);
    return isProblem(index) ? index : answer(yearModel, index);
  });
