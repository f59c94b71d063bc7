import { localNumber } from '../../../wording/exactText';
import { isDeterminate } from '../../../domain/assess/outcome';
import type { Direction, Verdict } from '../../../domain/assess/types';
import type { Language } from '../../../language/language';
import { reportTexts } from '../../../language/report';
import { paddedCount } from '../../../wording/counts';

/** A verdict and where it points when it is provisional. */
export interface Judged {
  readonly verdict: Verdict;
  readonly direction: Direction | null;
}

/** How many wards stand how; `total` are those to which it applies. */
export interface VerdictCounts {
  readonly passed: number;
  readonly failed: number;
  /** Provisional verdicts, by what they would be if the period ended here. */
  readonly passing: number;
  readonly failing: number;
  /** Nothing can be said. */
  readonly unknown: number;
  readonly notApplicable: number;
  readonly total: number;
}

export function countsOf(judged: readonly Judged[]): VerdictCounts {
  const count = (is: (each: Judged) => boolean): number => judged.filter(is).length;
  const [passed, failed] = [count(({ verdict }) => verdict === 'pass'), count(({ verdict }) => verdict === 'fail')];
  const [passing, failing] = [
    count(({ direction }) => direction === 'pass'),
    count(({ direction }) => direction === 'fail'),
  ];
  const open = count(({ verdict }) => !isDeterminate(verdict));
  const notApplicable = count(({ verdict }) => verdict === 'notApplicable');
  return {
    passed,
    failed,
    passing,
    failing,
    notApplicable,
    unknown: open - passing - failing,
    total: passed + failed + open,
  };
}

/** "Có 05/14 phường đạt", "14/14 phường đạt", "Chưa có phường nào trong 14 phường đạt". */
export function passedText({ passed, total }: Pick<VerdictCounts, 'passed' | 'total'>, language: Language): string {
  const texts = reportTexts[language];
  if (total === 0) return texts.noneApplies;
  if (passed === 0) return texts.none(localNumber(total, language));
  return passed === total
    ? texts.all(paddedCount(total, language), localNumber(total, language))
    : texts.some(paddedCount(passed, language), localNumber(total, language));
}

/** What is not settled, after what is: "tạm tính 03/6 phường đang đạt", "01/6 phường chưa đủ số liệu". */
export function openTexts(counts: VerdictCounts, language: Language): string[] {
  const texts = reportTexts[language];
  const { passing, failing, unknown, notApplicable, total } = counts;
  const padded = (count: number): string => paddedCount(count, language);
  return [
    ...(passing > 0 ? [texts.soFarPassing(padded(passing), localNumber(total, language))] : []),
    ...(failing > 0 ? [texts.soFarFailing(padded(failing), localNumber(total, language))] : []),
    ...(unknown > 0 ? [texts.lacking(padded(unknown), localNumber(total, language))] : []),
    ...(notApplicable > 0 && total > 0 ? [texts.exempt(padded(notApplicable))] : []),
  ];
}
