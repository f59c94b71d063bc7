import { useEffect, useState } from 'react';
import { inputSheetsOf, type InputSheets } from '../../../application/inputSheets';
import type { Session } from '../../../session/session';
import { useJob, useScores } from '../shared/useSession';

/** Which input sheets the workbook has; null while nobody knows. Looked at again after every job. */
export function useInputSheets(session: Session): InputSheets | null {
  const { scoring, stale } = useScores(session);
  const job = useJob(session);
  const [sheets, setSheets] = useState<InputSheets | null>(null);
  useEffect(() => {
    if (job.status === 'running') return undefined;
    let wanted = true;
    const found = scoring && !stale ? Promise.resolve(inputSheetsOf(scoring.snapshot)) : session.inputSheets();
    found
      .then((each) => {
        if (wanted) setSheets(each);
      })
      // The offer stands without the list; why Excel refused is told when a button is pressed.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [session, scoring, stale, job]);
  return sheets;
}
