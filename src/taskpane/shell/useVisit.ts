import { useState } from 'react';
import type { ScreenName } from '../screens/types';
import type { Followed } from './useFollowed';

/** Which screen is shown, of what, and whether a link led there. Each visit is a screen of its own. */
export interface Visit {
  readonly screen: ScreenName;
  readonly subject: string | null;
  readonly byLink: boolean;
  readonly number: number;
}

type Go = (screen: ScreenName, subject: string | null, byLink: boolean) => void;

/**
 * The screen that is shown and how to go to another. On the screen of the wards the pane goes where the selection in the sheet goes,
 * and leaves the focus there.
 */
export function useVisit(followed: Followed | null): readonly [visit: Visit, go: Go] {
  const [visit, setVisit] = useState<Visit>({ screen: 'overview', subject: null, byLink: false, number: 0 });
  const go: Go = (screen, subject, byLink) => {
    setVisit(({ number }) => ({ screen, subject, byLink, number: number + 1 }));
  };
  const [shownFor, setShownFor] = useState(followed);
  if (followed !== shownFor) {
    setShownFor(followed);
    if (followed && visit.screen === 'wards') go('wards', followed.subject, false);
  }
  return [visit, go];
}
