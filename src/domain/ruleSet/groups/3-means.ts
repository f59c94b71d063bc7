import { MEANS_INDICATORS } from '../../indicators/groups/3-means';
import { criterion, group, none, number, unlessZero, yes } from '../define';

/** Group 3: facilities, funds and equipment. */
export const MEANS = group(3, 4, MEANS_INDICATORS, [
  criterion(
    'C06',
    ['naturalResources', 'cityPeoplesCommittee', 'townPeoplesCommittee'],
    [
      number('allotted_land_area', 'atLeast', 500, 'I.III.2.3; II.III.3'),
      unlessZero(number('allotted_land_parcels', 'atMost', 2, 'I.III.2.3; II.III.3')),
    ],
  ),
  criterion(
    'C07',
    ['construction', 'districtPeoplesCommittee'],
    [yes('own_headquarters', 'I.III.2.3'), yes('headquarters_to_standard', 'II.III.3')],
  ),
  criterion(
    'C08',
    ['provincialPolice'],
    [number('vehicles_in_order', 'atLeast', 1, 'I.III.2.3'), none('equipment_items_short', 'I.III.2.3; II.III.3')],
  ),
  criterion(
    'C09',
    ['finance', 'planningInvestment'],
    [yes('regular_funds', 'II.III.3'), yes('professional_funds', 'II.III.3')],
  ),
]);
