import type { Texts } from '../language';
import type { since as vi } from '../vi/since';

/** What has changed since results were drawn the last time. */
export const since: Texts<typeof vi> = {
  heading: 'Since the results were last drawn',
  before: (stamp) => `Last time: ${stamp}`,
  same: 'No verdict has changed since the results were last drawn.',
  counts: (gained, lost, others) =>
    `Newly passed ${gained}, no longer passed ${lost}, other changes ${others} (criteria of wards).`,
  columns: { change: 'Since last time', before: 'Last time', now: 'Now' },
  turn: (ward, criterion, change) => `${ward}, ${criterion}: ${change}`,
  more: (count) => `and ${count} more, see the worksheet KQ Xu hướng`,
};
