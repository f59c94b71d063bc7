import { PROCEDURES_INDICATORS } from '../../indicators/groups/7-procedures';
import { criterion, group, none, number, share, yes } from '../define';

const HOME_AFFAIRS_AND_POLICE = ['homeAffairs', 'districtPolice'] as const;

/** Group 7: administrative reform. */
export const PROCEDURES = group(7, 2, PROCEDURES_INDICATORS, [
  criterion('C21', HOME_AFFAIRS_AND_POLICE, [
    share('procedures_published', 'procedures', 'shareEquals', 100, 'II.III.7'),
    share('files_on_time', 'files', 'shareEquals', 100, 'II.III.7'),
    share('files_early', 'files', 'shareAtLeast', 10, 'II.III.7'),
  ]),
  criterion('C22', HOME_AFFAIRS_AND_POLICE, [
    yes('suggestion_box', 'I.III.2.7'),
    number('reception_reviews', 'atLeast', 1, 'I.III.2.7'),
    none('attitude_letters', 'I.III.2.7'),
    share('comments_answered', 'comments', 'shareEquals', 100, 'I.III.2.6'),
  ]),
]);
