import type { Verdict } from '../domain/assess/types';
import { evidenceStanding, lastDecision, type Appraisal, type EvidenceStanding } from '../domain/appraisal';
import { appraisalTexts } from '../language/appraisal';
import type { Language } from '../language/language';
import { markedWord } from './status';
import type { YearWording } from './wording';
import { dayText } from './day';

const MARKS: Readonly<Record<EvidenceStanding, Verdict>> = {
  expired: 'fail',
  expiring: 'provisional',
  valid: 'pass',
  unknown: 'noData',
};

const keyOf = (wardCode: string, criterionId: string): string => `${wardCode}\n${criterionId}`;

/** A year with what people wrote beside its verdicts, and the day from which evidence is counted. */
type WrittenOfYear = Pick<YearWording, 'assessment' | 'language'> & {
  readonly records: {
    readonly appraisals: readonly Appraisal[];
    readonly settings: { readonly reportDate: string | null };
  };
};

/** What was written beside the verdicts of the year scored, by ward and criterion. */
export class AppraisalsOfYear {
  private readonly rows = new Map<string, Appraisal[]>();
  private readonly today: string | null;
  private readonly language: Language;

  constructor({ records, assessment, language }: WrittenOfYear) {
    this.today = records.settings.reportDate;
    this.language = language;
    for (const appraisal of records.appraisals) {
      if (appraisal.year !== assessment.year) continue;
      const key = keyOf(appraisal.wardCode, appraisal.criterionId);
      const known = this.rows.get(key);
      if (known) known.push(appraisal);
      else this.rows.set(key, [appraisal]);
    }
  }

  of(wardCode: string, criterionId: string): readonly Appraisal[] {
    return this.rows.get(keyOf(wardCode, criterionId)) ?? [];
  }

  explanation(appraisals: readonly Appraisal[]): string {
    return distinct(appraisals.map(({ explanation }) => explanation.trim()));
  }

  /** "03/BB-TĐ ngày 20/12/2023" */
  document(appraisals: readonly Appraisal[]): string {
    const texts = appraisalTexts[this.language];
    return distinct(
      appraisals.map(({ evidenceNumber, evidenceDate }) => {
        const number = evidenceNumber.trim();
        if (evidenceDate === null) return number;
        const day = dayText(evidenceDate);
        return number === '' ? texts.documentOfDay(day) : texts.document(number, day);
      }),
    );
  }

  /** "03/BB-TĐ": numbers alone. */
  number(appraisals: readonly Appraisal[]): string {
    return distinct(appraisals.map(({ evidenceNumber }) => evidenceNumber.trim()));
  }

  /** How the evidence stands that ends first; null where none has an end. */
  standing(appraisals: readonly Appraisal[]): EvidenceStanding | null {
    return evidenceStanding(earliestEnd(appraisals), this.today)?.standing ?? null;
  }

  /** The same of everything written about some wards that has an end. */
  standings(wardCodes: ReadonlySet<string>): EvidenceStanding[] {
    return [...this.rows.values()].flatMap((rows) =>
      wardCodes.has(rows[0]?.wardCode ?? '') ? (this.standing(rows) ?? []) : [],
    );
  }

  /** "◔ Còn 46 ngày (đến 15/02/2023)" */
  validity(appraisals: readonly Appraisal[]): string | null {
    const expiry = earliestEnd(appraisals);
    const found = evidenceStanding(expiry, this.today);
    if (expiry === null || found === null) return null;
    const texts = appraisalTexts[this.language];
    const day = dayText(expiry);
    const words: Readonly<Record<EvidenceStanding, string>> = {
      expired: texts.expired(day),
      expiring: texts.expiring(day, String(found.days ?? 0)),
      valid: texts.valid(day),
      unknown: texts.unknown(day),
    };
    return markedWord(MARKS[found.standing], words[found.standing]);
  }

  /** "Thẩm định: Tổ thẩm định (20/12/2023)": who decided and in what part; '' when nobody is named. */
  decided(appraisals: readonly Appraisal[]): string {
    const last = lastDecision(appraisals);
    if (last === null) return '';
    const texts = appraisalTexts[this.language];
    const told = deciderText(last, this.language);
    return last.judgedBy === null ? told : texts.judged(texts.judges[last.judgedBy], told);
  }
}

function deciderText({ decidedBy, decidedOn }: Appraisal, language: Language): string {
  const who = decidedBy.trim();
  if (decidedOn === null) return who;
  return who === '' ? dayText(decidedOn) : appraisalTexts[language].decidedOn(who, dayText(decidedOn));
}

const distinct = (texts: readonly string[]): string => [...new Set(texts)].filter((text) => text !== '').join('; ');

const earliestEnd = (appraisals: readonly Appraisal[]): string | null =>
  appraisals.flatMap(({ evidenceExpiry }) => evidenceExpiry ?? []).sort()[0] ?? null;
