import { count, ofGroup, TOLD, yesNoIndicator } from '../define';

/** Ten times the residential groups, agencies, firms and schools of the largest ward. */
const MOST_UNITS = 200_000;

/** Figures of group 6: the people's movement to protect security, and urban civility. */
export const MOVEMENT_INDICATORS = ofGroup(6, [
  count('self_management_models', 'models', 'stock'),
  count('skilful_mobilisation_models', 'models', 'stock'),
  yesNoIndicator('security_festival', 'flow'),
  yesNoIndicator('listening_forum', 'flow'),
  yesNoIndicator('merit_certificate', 'flow', { countedApart: true }),
  count('units_registered_safe', 'count', 'stock', { upperBound: MOST_UNITS, use: 'information' }),
  count('units_all_safe', 'count', 'stock', { upperBound: MOST_UNITS }),
  count('units_recognised_safe', 'count', 'stock', { upperBound: MOST_UNITS }),
  count('residential_groups', 'groups', 'stock'),
  count('groups_with_civil_defence', 'groups', 'stock'),
  count('guard_training_courses', 'count', 'flow'),
  count('cultured_groups', 'groups', 'stock'),
  count('families', 'households', 'stock'),
  count('cultured_families', 'households', 'stock'),
  count('groups_with_convention', 'groups', 'stock'),
  count('roadside_households', 'households', 'stock'),
  count('roadside_households_committed', 'households', 'stock'),
  count('establishments', 'establishments', 'stock'),
  count('compliant_establishments', 'establishments', 'stock'),
  // III.II.7 and I.III.2.6
  yesNoIndicator('recognised_civilised_urban', 'stock', TOLD),
  count('neighbourhood_guards', 'people', 'stock', TOLD),
  count('civil_defence_leaders', 'people', 'stock', TOLD),
  count('civil_defence_deputies', 'people', 'stock', TOLD),
  count('civil_defence_members', 'people', 'stock', TOLD),
]);
