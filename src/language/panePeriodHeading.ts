import { both, byLanguage } from './language';

/** Heading of the part of the pane with the figures of a period; the part itself is loaded when it is opened. */
export const panePeriodHeading = byLanguage({
  heading: both('Số liệu trong kỳ, so với cùng kỳ', 'Figures of a period beside last year’s'),
});
