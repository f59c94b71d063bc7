import { PERIOD_KINDS, type PeriodKind } from '../../domain/period';

/** Papers that each ward has its own of. */
export const WARD_PAPERS = ['selfScore', 'selfReport', 'registration', 'minutes'] as const;
export type WardPaper = (typeof WARD_PAPERS)[number];

/** Those of a ward, and the proposal with its list. */
export const OTHER_PAPERS = [...WARD_PAPERS, 'proposal'] as const;
export type OtherPaper = (typeof OTHER_PAPERS)[number];

/** All papers: the report of each kind of period, and the others. */
export const PAPER_KINDS = [...PERIOD_KINDS, ...OTHER_PAPERS] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const isPaperKind = (text: string): text is PaperKind => PAPER_KINDS.some((each) => each === text);
export const isWardPaper = (kind: PaperKind): kind is WardPaper => WARD_PAPERS.some((each) => each === kind);
export const isReport = (kind: PaperKind): kind is PeriodKind => PERIOD_KINDS.some((each) => each === kind);
