import { DECISION } from './wards';

/** Part II, II.1 and II.3: wards to choose each year, at least 50 % by the end of 2025 and all by the end of 2028. */
export const ROADMAP: readonly {
  readonly year: number;
  readonly toChoose: number;
  readonly leastShare: number | null;
}[] = [
  { year: 2023, toChoose: 2, leastShare: null },
  { year: 2024, toChoose: 2, leastShare: null },
  { year: 2025, toChoose: 3, leastShare: 50 },
  { year: 2026, toChoose: 2, leastShare: null },
  { year: 2027, toChoose: 2, leastShare: null },
  { year: 2028, toChoose: 3, leastShare: 100 },
];

/** The only wards that the decision names; the other twelve are still to be chosen. */
export const CHOSEN: readonly { readonly ward: string; readonly year: number; readonly decision: string }[] = [
  { ward: 'HY02', year: 2023, decision: `${DECISION} ngày 06/9/2023` },
  { ward: 'HY01', year: 2023, decision: `${DECISION} ngày 06/9/2023` },
];
