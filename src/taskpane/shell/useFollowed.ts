import { useEffect, useState } from 'react';
import { subjectOfCell } from '../../application/subjectOfCell';
import { subjectOf } from '../wording/wardPlace';
import { useScores, useSession } from '../PaneContext';

/** What the cell speaks of that was selected last on a status sheet. */
export interface Followed {
  /** As the screen of the wards names it. */
  readonly subject: string;
  readonly ward: string;
  /** Id of the criterion; null where the cell speaks of the ward as a whole. */
  readonly criterion: string | null;
}

/** Follows the selection on the status sheets; null before anything there was selected. */
export function useFollowed(): Followed | null {
  const { followStatusCells, scores } = useSession();
  const { scoring } = useScores();
  const [followed, setFollowed] = useState<Followed | null>(null);
  const canFollow = scoring !== null;
  useEffect(() => {
    if (!canFollow) return undefined;
    return followStatusCells((around) => {
      const assessment = scores.state().scoring?.assessment;
      const found = assessment ? subjectOfCell(around, assessment) : null;
      if (!assessment || found === null) return;
      const { ward, criterion } = found;
      const place =
        criterion === null ? ({ at: 'ward', ward } as const) : ({ at: 'criterion', ward, criterion } as const);
      const subject = subjectOf(place, assessment);
      const [name, id] = [assessment.wards[ward]?.name ?? '', assessment.ruleSet.criteria[criterion ?? -1]?.id ?? null];
      if (subject !== null) setFollowed({ subject, ward: name, criterion: id });
    });
  }, [followStatusCells, scores, canFollow]);
  return followed;
}
