import { count, ofGroup, yesNoIndicator } from '../define';

/** Figures of group 4: state management of security and order. */
export const MANAGEMENT_INDICATORS = ofGroup(4, [
  count('records_wrong', 'files', 'stock'),
  count('records_corrected', 'files', 'stock'),
  yesNoIndicator('population_database_done', 'stock'),
  yesNoIndicator('chip_id_done', 'stock'),
  count('unmanaged_businesses', 'establishments', 'stock'),
  count('unmanaged_weapons', 'items', 'stock'),
  count('unmanaged_foreigners', 'people', 'stock'),
  count('serious_fires', 'cases', 'flow'),
  count('serious_traffic_accidents', 'cases', 'flow'),
  count('street_racing', 'cases', 'flow'),
  count('fireworks', 'cases', 'flow'),
  count('advisory_documents', 'documents', 'flow'),
  count('religious_incidents', 'cases', 'flow'),
]);
