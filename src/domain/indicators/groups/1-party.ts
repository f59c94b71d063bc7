import { count, ofGroup, title } from '../define';
import { COMMITTEE_TITLE, PARTY_RATING } from '../scales';

/** Figures of group 1: the Party and the political system of the ward. */
export const PARTY_INDICATORS = ofGroup(1, [
  title('party_committee_rating', PARTY_RATING),
  count('security_resolutions', 'documents', 'flow'),
  title('committee_title', COMMITTEE_TITLE),
  count('security_programmes', 'documents', 'flow'),
  count('security_plans', 'documents', 'flow'),
]);
