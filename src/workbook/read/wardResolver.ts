import type { FigureYear } from '../../domain/period';
import { wardIndex, existsDuring } from '../../domain/ward';
import type { Ward } from '../../domain/ward/types';
import { looksLegacy } from './cell/legacy';
import { dayText } from '../../wording/day';
import type { Finding } from './findings';
import type { IssueCode } from './types';

/** Who a typed name or code means. `suspects`: wards it may mean, when nobody can tell. */
export type WardAnswer =
  | { readonly kind: 'known'; readonly index: number; readonly ward: Ward; readonly inForce: boolean }
  | {
      readonly kind: 'unknown';
      readonly code: IssueCode;
      readonly finding: Finding;
      readonly suspects: readonly Ward[];
    };

export interface WardResolver {
  readonly wards: readonly Ward[];
  /** How the year runs of whose wards is asked. */
  readonly figureYear: FigureYear;
  /** Index of a ward by its code; -1 when there is none. */
  indexOf(code: string): number;
  resolve(text: string, year?: number): WardAnswer;
}

/** Each with its code, and with the days between which it stood where they are known. */
const names = (wards: readonly Ward[]): string =>
  wards
    .map(({ code, name, validFrom, validTo }) => {
      const days = [validFrom, validTo].map((day) => (day === null ? '' : dayText(day))).join('–');
      return `${name} (${days === '–' ? code : `${code}, ${days}`})`;
    })
    .join(', ');

/** Answers who is meant; the same text and year are looked up once, however many rows name them. */
export function wardResolver(wards: readonly Ward[], figureYear: FigureYear = 'calendar'): WardResolver {
  const index = wardIndex(wards);
  const places = new Map(wards.map(({ code }, at) => [code, at]));
  const remembered = new Map<number, Map<string, WardAnswer>>();

  const answer = (text: string, year: number | undefined): WardAnswer => {
    const match = index.match(text, year);
    const unknown = (code: IssueCode, expected: string, suspects: readonly Ward[]): WardAnswer => ({
      kind: 'unknown',
      code,
      finding: { subject: text, found: text, expected },
      suspects,
    });
    if (match.kind !== 'exact' && looksLegacy(text))
      return unknown('legacyEncoding', 'unicode', match.kind === 'near' ? match.suggestions : []);
    switch (match.kind) {
      case 'exact':
        return {
          kind: 'known',
          index: places.get(match.ward.code) ?? -1,
          ward: match.ward,
          inForce: year === undefined || existsDuring(match.ward, year),
        };
      case 'ambiguous':
        return unknown('ambiguousWard', names(match.wards), match.wards);
      case 'near':
        return unknown('unknownWard', names(match.suggestions), match.suggestions);
      case 'none':
        return unknown('unknownWard', '', []);
    }
  };

  return {
    wards,
    figureYear,
    indexOf: (code) => places.get(code) ?? -1,
    resolve(text, year) {
      const ofYear = remembered.get(year ?? 0) ?? new Map<string, WardAnswer>();
      remembered.set(year ?? 0, ofYear);
      const known = ofYear.get(text);
      if (known) return known;
      const made = answer(text, year);
      ofYear.set(text, made);
      return made;
    },
  };
}
