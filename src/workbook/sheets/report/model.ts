import type { CellPlace } from '../../../domain/reading/types';

/** Which report it is: what it leaves out and what it is called follow from that. */
export const REPORT_PERIODS = ['month', 'half', 'year'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

/** One paragraph. `place` is the first cell of the trace that its figures come from; null when it counts verdicts alone. */
export interface ReportParagraph {
  readonly kind: 'section' | 'group' | 'paragraph' | 'item';
  readonly text: string;
  readonly place: CellPlace | null;
}

export interface ReportAnnex {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Told below a table that is cut. */
  readonly left: string | null;
}

/** A report as people read it, before it is a sheet or a Word file. Blank places are for the person who signs. */
export interface ReportModel {
  readonly issuer: string;
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDay: string;
  readonly title: string;
  readonly subject: string;
  readonly body: readonly ReportParagraph[];
  readonly annex: ReportAnnex;
  readonly recipients: readonly string[];
  readonly signer: string;
  readonly sign: string;
}

export const paragraph = (
  kind: ReportParagraph['kind'],
  text: string,
  place: CellPlace | null = null,
): ReportParagraph => ({ kind, text, place });

/** Names up to a number, and how many are left. */
export function namesListed(
  names: readonly string[],
  most: number,
  more: (count: string) => string,
  between = ', ',
): string {
  const left = names.length - most;
  return left > 0 ? [...names.slice(0, most), more(String(left))].join(between) : names.join(between);
}
