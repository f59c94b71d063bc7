import { MOVEMENT_INDICATORS } from '../../indicators/groups/6-movement';
import { criterion, group, number, share, yes } from '../define';

const POLICE_AND_FRONT = ['provincialPolice', 'fatherlandFront'] as const;

/** Group 6: the people's movement to protect security, and urban civility. */
export const MOVEMENT = group(6, 3, MOVEMENT_INDICATORS, [
  criterion('C18', POLICE_AND_FRONT, [
    number('self_management_models', 'atLeast', 2, 'II.III.6'),
    number('skilful_mobilisation_models', 'atLeast', 1, 'II.III.6'),
    yes('security_festival', 'II.III.6'),
    yes('listening_forum', 'II.III.6'),
    yes('merit_certificate', 'II.III.6'),
  ]),
  criterion('C19', POLICE_AND_FRONT, [
    share('units_recognised_safe', 'units_all_safe', 'shareAtLeast', 90, 'II.III.6'),
    share('groups_with_civil_defence', 'residential_groups', 'shareEquals', 100, 'I.III.2.6'),
    number('guard_training_courses', 'atLeast', 1, 'II.III.6'),
  ]),
  criterion(
    'C20',
    ['culture'],
    [
      share('cultured_groups', 'residential_groups', 'shareAtLeast', 90, 'II.III.6'),
      share('cultured_families', 'families', 'shareAtLeast', 90, 'II.III.6'),
      share('groups_with_convention', 'residential_groups', 'shareEquals', 100, 'II.III.6'),
      share('roadside_households_committed', 'roadside_households', 'shareEquals', 100, 'II.III.6'),
      share('compliant_establishments', 'establishments', 'shareEquals', 100, 'II.III.6'),
    ],
  ),
]);
