import { count, ofGroup, title, yesNoIndicator } from '../define';
import { PARTY_RATING, UNIT_TITLE } from '../scales';

/** Figures of group 2: the ward police force. */
export const FORCE_INDICATORS = ofGroup(2, [
  title('party_cell_rating', PARTY_RATING),
  yesNoIndicator('party_cell_commendation', 'stock'),
  title('unit_title', UNIT_TITLE),
  yesNoIndicator('model_conforms', 'stock'),
  count('officers', 'officers', 'stock'),
  count('assigned_officers', 'officers', 'stock'),
  count('officers_with_degree', 'officers', 'stock'),
  yesNoIndicator('exemplary_unit', 'stock'),
  count('officers_rated_good', 'officers', 'stock'),
  count('disciplined_officers', 'officers', 'flow'),
]);
