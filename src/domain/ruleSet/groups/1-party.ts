import { PARTY_INDICATORS } from '../../indicators/groups/1-party';
import { criterion, gradeAtLeast, group, number } from '../define';

const LEADERS = ['districtPartyCommittee', 'districtPeoplesCommittee'] as const;

/** Group 1: building the Party and the political system of the ward. */
export const PARTY = group(1, 2, PARTY_INDICATORS, [
  criterion('C01', LEADERS, [
    gradeAtLeast('party_committee_rating', 'completed_excellently', 'II.III.1'),
    number('security_resolutions', 'atLeast', 1, 'II.III.1'),
  ]),
  criterion('C02', LEADERS, [
    gradeAtLeast('committee_title', 'excellent_collective', 'II.III.1; I.III.2.1'),
    number('security_programmes', 'atLeast', 1, 'II.III.1'),
    number('security_plans', 'atLeast', 1, 'II.III.1'),
  ]),
]);
