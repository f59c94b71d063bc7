import type { Appraisal } from '../domain/appraisal';
import { isDeterminate } from '../domain/assess/outcome';
import type { CheckTrace, CriterionTrace, Direction, Verdict } from '../domain/assess/types';
import type { Check } from '../domain/ruleSet/types';
import type { CellPlace, LandParcel } from '../domain/reading/types';
import { verdictsTexts } from '../language/verdicts';
import { sheetsTexts } from '../language/sheets';
import { factText, reasonText } from './fact';
import { sourceOfCheck } from './interpretations';
import { requirementText } from './requirement';
import { checkTitle } from './sentence';
import { toDoText } from './toDo';
import type { YearWording } from './wording';
import { placeOfCheck } from './places';

/** One thing to put right or to fill in. */
export interface FailureRow {
  readonly ward: string;
  readonly criterionId: string;
  readonly checkId: string;
  readonly content: string;
  readonly verdict: Verdict;
  /** Where a provisional verdict points to; null for others. */
  readonly direction: Direction | null;
  readonly fact: string;
  readonly requirement: string;
  readonly gap: string;
  readonly agency: string;
  readonly section: string;
  readonly origin: string;
  readonly place: CellPlace | null;
}

type WordsOfCheck = Pick<FailureRow, 'content' | 'requirement' | 'section'>;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What the verdicts in force leave to do. */
export class FailureRows {
  private readonly explanations: ReadonlyMap<string, Appraisal>;
  private readonly landIds: ReadonlySet<string>;
  private readonly said = new Map<Check, WordsOfCheck>();

  constructor(private readonly context: YearWording) {
    const { records, assessment } = context;
    this.explanations = new Map(
      records.appraisals
        .filter((appraisal) => appraisal.year === assessment.year)
        .map((appraisal) => [`${appraisal.wardCode}\n${appraisal.criterionId}`, appraisal]),
    );
    this.landIds = new Set(assessment.ruleSet.indicators.filter(({ source }) => source === 'land').map(({ id }) => id));
  }

  /** Rows of one ward, criterion by criterion: of the criteria it fails, or of those that are not known. */
  *ofWard(ward: number, verdicts: 'failed' | 'unknown'): Generator<FailureRow> {
    const { assessment } = this.context;
    for (let criterion = 0; criterion < assessment.ruleSet.criteria.length; criterion++) {
      const verdict = assessment.inForce(ward, criterion);
      const isListed = verdicts === 'failed' ? verdict === 'fail' : !isDeterminate(verdict);
      if (!isListed) continue;
      const trace = assessment.explain(ward, criterion);
      yield* verdicts === 'failed' ? this.failed(trace) : this.unknown(trace);
    }
  }

  /** Failing checks; one row for the whole criterion where people declared a failure that no figure shows. */
  private failed(trace: CriterionTrace): FailureRow[] {
    const checks = trace.checks.filter((check) => check.verdict === 'fail');
    return checks.length > 0 ? checks.map((check) => this.checkRow(trace, check)) : [this.declaredRow(trace, 'fail')];
  }

  /** A declared verdict that cannot be understood; else checks that cannot be told yet, blanks of one criterion together. */
  private unknown(trace: CriterionTrace): FailureRow[] {
    if (trace.origin === 'appraised' || trace.origin === 'self') return [this.declaredRow(trace, 'invalid')];
    const checks = trace.checks.filter((check) => !isDeterminate(check.verdict));
    const blank = checks.filter((check) => check.verdict === 'noData');
    const others = checks.filter((check) => check.verdict !== 'noData').map((check) => this.checkRow(trace, check));
    if (blank.length === 0) return others;
    const [first] = blank;
    if (blank.length === 1 && first) return [...others, this.checkRow(trace, first)];
    return [...others, this.blankRow(trace, blank)];
  }

  private checkRow(trace: CriterionTrace, check: CheckTrace): FailureRow {
    const { language } = this.context;
    const said = this.saidOf(check);
    const reason = reasonText(check, language);
    const fact = factText(check, language);
    return {
      ward: trace.ward.name,
      criterionId: trace.criterionId,
      origin: this.context.words.origin[trace.origin],
      checkId: check.check.id,
      verdict: check.verdict,
      direction: check.direction,
      fact: reason === '' || reason === fact ? fact : `${fact} (${reason})`,
      gap: toDoText(check, this.context.language),
      content: said.content,
      requirement: said.requirement,
      agency: this.agency(trace, check.check.agencies),
      section: said.section,
      place: placeOfCheck(check, this.parcelsFor(trace, check)),
    };
  }

  /** What is the same for every ward, made once for each check. */
  private saidOf(check: CheckTrace): WordsOfCheck {
    const known = this.said.get(check.check);
    if (known) return known;
    const { language, assessment } = this.context;
    const said = {
      content: checkTitle(check, language),
      requirement: requirementText(check.check, language),
      section: sourceOfCheck(check.check, assessment.ruleSet, language),
    };
    this.said.set(check.check, said);
    return said;
  }

  /** Who acts for the ward, by the names of the day. */
  private agency({ ward }: CriterionTrace, ids: readonly string[]): string {
    return this.context.agencies.of(ids, ward.managingUnit).join('; ');
  }

  private declaredRow(trace: CriterionTrace, verdict: 'fail' | 'invalid'): FailureRow {
    const { language, names, words } = this.context;
    const texts = sheetsTexts[language].failures;
    const declared = trace.origin === 'self' ? trace.self : trace.appraised;
    const said = verdict === 'fail' ? verdictsTexts[language].verdicts.fail : `“${declared?.raw.trim() ?? ''}”`;
    const told = texts.declared(words.origin[trace.origin], said);
    const reason = this.explanations.get(`${trace.ward.code}\n${trace.criterionId}`)?.explanation.trim() ?? '';
    return {
      ...this.common(trace),
      checkId: '',
      content: names.criterion(trace.criterionId),
      verdict,
      direction: null,
      fact: reason === '' ? told : `${told}. ${reason}`,
      requirement: '',
      gap: verdict === 'fail' ? texts.declaredFail : texts.correctDeclared,
      agency: this.agency(
        trace,
        trace.checks.flatMap(({ check }) => check.agencies),
      ),
      section: distinct(trace.checks.flatMap(({ check }) => check.section.split('; '))).join('; '),
      place: declared?.place ?? null,
    };
  }

  private blankRow(trace: CriterionTrace, blank: readonly CheckTrace[]): FailureRow {
    const { language } = this.context;
    const texts = sheetsTexts[language].failures;
    return {
      ...this.common(trace),
      checkId: blank.map(({ check }) => check.id).join(', '),
      content: blank.map((check) => checkTitle(check, language)).join('; '),
      verdict: 'noData',
      direction: null,
      fact: texts.missing,
      requirement: '',
      gap: texts.askData,
      agency: this.agency(
        trace,
        blank.flatMap(({ check }) => check.agencies),
      ),
      section: distinct(blank.flatMap(({ check }) => check.section.split('; '))).join('; '),
      place: blank.map((check) => placeOfCheck(check, this.parcelsFor(trace, check))).find((place) => place) ?? null,
    };
  }

  private common(trace: CriterionTrace): Pick<FailureRow, 'ward' | 'criterionId' | 'origin'> {
    return {
      ward: trace.ward.name,
      criterionId: trace.criterionId,
      origin: this.context.words.origin[trace.origin],
    };
  }

  private parcelsFor(trace: CriterionTrace, check: CheckTrace): readonly LandParcel[] {
    return this.landIds.has(check.check.indicatorId) ? this.context.records.facts.parcels(trace.ward.code) : [];
  }
}
