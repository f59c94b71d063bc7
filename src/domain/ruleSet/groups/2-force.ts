import { FORCE_INDICATORS } from '../../indicators/groups/2-force';
import { betweenOrUpTo, criterion, gradeAtLeast, group, none, number, share, yes } from '../define';

/** Group 2: building the ward police force. */
export const FORCE = group(2, 3, FORCE_INDICATORS, [
  criterion(
    'C03',
    ['provincialPolice'],
    [
      gradeAtLeast('party_cell_rating', 'completed_excellently', 'II.III.2'),
      yes('party_cell_commendation', 'II.III.2'),
      gradeAtLeast('unit_title', 'determined_to_win', 'II.III.2'),
    ],
  ),
  criterion(
    'C04',
    ['provincialPolice'],
    [
      yes('model_conforms', 'I.III.2.2'),
      betweenOrUpTo('officers', [8, 10], 'assigned_officers', 'II.III.2'),
      number('officers', 'atLeast', 'assigned_officers', 'I.III.2.2'),
      share('officers_with_degree', 'officers', 'shareMoreThan', 70, 'I.III.2.2'),
    ],
  ),
  criterion(
    'C05',
    ['provincialPolice'],
    [
      yes('exemplary_unit', 'II.III.2'),
      share('officers_rated_good', 'officers', 'shareEquals', 100, 'II.III.2'),
      none('disciplined_officers', 'I.III.2.7'),
    ],
  ),
]);
