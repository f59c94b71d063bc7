import { count, ofGroup, yesNoIndicator } from '../define';

/** Figures of group 7: administrative reform. */
export const PROCEDURES_INDICATORS = ofGroup(7, [
  count('procedures', 'count', 'stock'),
  count('procedures_published', 'count', 'stock'),
  count('files', 'files', 'flow'),
  count('files_on_time', 'files', 'flow'),
  count('files_early', 'files', 'flow'),
  yesNoIndicator('suggestion_box', 'stock'),
  count('reception_reviews', 'count', 'flow'),
  count('attitude_letters', 'documents', 'flow'),
  count('comments', 'count', 'flow'),
  count('comments_answered', 'count', 'flow'),
]);
