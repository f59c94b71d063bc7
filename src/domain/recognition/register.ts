import { ancestryOf, successorsOf } from '../ward';
import type { Ward } from '../ward/types';
import type { RecognitionRecord } from './types';

/** A decision as it stands on a day: it still holds, or it was withdrawn by then. */
type RecognitionStanding = 'recognised' | 'withdrawn';

/** A decision on a ward, seen from a day. */
export interface Recognition {
  readonly record: RecognitionRecord;
  readonly standing: RecognitionStanding;
}

/**
 * Who is recognised, by the decisions of tblCongNhan alone, as known on a day (ISO; null takes every decision). Nothing is computed
 * and nothing is inherited: a ward that was only renamed keeps its recognition, one that was merged or split needs a decision of its own.
 */
export class RecognitionRegister {
  private readonly byWard = new Map<string, Recognition[]>();

  constructor(
    records: readonly RecognitionRecord[],
    private readonly wards: readonly Ward[],
    day: string | null,
  ) {
    for (const record of records) {
      const standing = standingOn(record, day);
      if (standing === null) continue;
      this.byWard.set(record.wardCode, [...(this.byWard.get(record.wardCode) ?? []), { record, standing }]);
    }
  }

  /** The decisions known on the day, in the order of the workbook. */
  get all(): readonly Recognition[] {
    return [...this.byWard.values()].flat();
  }

  /** What the ward has for one year: a recognition that holds goes before one that was withdrawn. */
  forYear(wardCode: string, year: number): Recognition | null {
    return best(this.decisionsOn(wardCode, year).filter(({ record }) => record.year === year));
  }

  /** The same for the latest year up to the one given. */
  upTo(wardCode: string, year: number): Recognition | null {
    return best(this.decisionsOn(wardCode, year).filter(({ record }) => record.year <= year));
  }

  /** How many of some wards hold a recognition of a year or of one before. */
  count(year: number, among: readonly Ward[]): number {
    return among.filter((ward) => this.upTo(ward.code, year)?.standing === 'recognised').length;
  }

  /** Those of the ward itself, and of the ward whose name it took over. */
  private decisionsOn(wardCode: string, year: number): readonly Recognition[] {
    const own = this.byWard.get(wardCode) ?? [];
    const former = this.wards.filter(
      (ward) => ward.code !== wardCode && this.byWard.has(ward.code) && isRenamedTo(ward, wardCode, year, this.wards),
    );
    return [...own, ...former.flatMap(({ code }) => this.byWard.get(code) ?? [])];
  }
}

/** The register of a workbook on the day of its report. */
export const registerOf = ({
  recognitions,
  facts,
  settings,
}: {
  readonly recognitions: readonly RecognitionRecord[];
  readonly facts: { readonly wards: readonly Ward[] };
  readonly settings: { readonly reportDate: string | null };
}): RecognitionRegister => new RecognitionRegister(recognitions, facts.wards, settings.reportDate);

/** Null for a decision that is not known on the day. A withdrawal without a day counts from the beginning. */
function standingOn(record: RecognitionRecord, day: string | null): RecognitionStanding | null {
  const { decidedOn, withdrawnBy, withdrawnOn } = record;
  if (day !== null && decidedOn !== null && decidedOn > day) return null;
  if (withdrawnOn !== null) return day !== null && withdrawnOn > day ? 'recognised' : 'withdrawn';
  return withdrawnBy === '' ? 'recognised' : 'withdrawn';
}

/** The latest year, and of one year what still holds. */
const best = (found: readonly Recognition[]): Recognition | null =>
  found.reduce<Recognition | null>((last, each) => {
    if (last === null || each.record.year > last.record.year) return each;
    return each.record.year === last.record.year && last.standing === 'withdrawn' ? each : last;
  }, null);

/** Whether a ward became another one by the end of a year by new names alone, with nothing merged in or split off on the way. */
function isRenamedTo(ward: Ward, code: string, year: number, wards: readonly Ward[]): boolean {
  for (const next of successorsOf(ward, wards)) {
    const begun = next.validFrom === null ? null : Number(next.validFrom.slice(0, 4));
    const ancestry = begun === null ? null : ancestryOf(wards, begun, next.code);
    if (ancestry === null || ancestry.parts.length !== 1 || ancestry.split || ancestry.withOthers) return false;
    if (next.code === code) return begun !== null && begun <= year;
  }
  return false;
}
