import type { Texts } from '../language';
import type { findingRules as vi } from '../vi/findingRules';

export const findingRules: Texts<typeof vi> = {
  findPrinted: {
    header: 'Check: shares and sums in sentences',
    help: 'Figures in notes and explanations against the numbers beside them. Error, Warning, Information or Off.',
  },
  findParts: { header: 'Check: part above whole', help: 'For example more files early than on time.' },
  findTotals: {
    header: 'Check: wrong totals',
    help: 'A total row that is not the sum of the rows it adds up.',
  },
  findMonths: { header: 'Check: running count falls', help: 'Less up to a later month than up to an earlier one.' },
  findLastYear: {
    header: 'Check: figures of last year',
    help: 'A column of your own, “(name of a column) last year”, against what was entered for that year.',
  },
  findAreas: { header: 'Check: implausible area', help: 'A parcel too small or too large, most often mistyped.' },
  findEvidence: { header: 'Check: evidence', help: 'Appraised without a document, or one older than the year.' },
  findMerged: {
    header: 'Check: merged wards',
    help: 'Figures of a ward in a year in which it no longer exists.',
  },
  findRoadmap: {
    header: 'Check: wards of the roadmap',
    help: 'Wards chosen against the plan and the wards that exist.',
  },
  findDisputes: {
    header: 'Check: verdict against data',
    help: 'Appraised, self-assessed and computed verdicts differ.',
  },
  findReportDate: { header: 'Check: early report date', help: 'Closing date before the end of the year scored.' },
};
