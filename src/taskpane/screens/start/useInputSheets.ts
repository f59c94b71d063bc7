import { useEffect, useState } from 'react';
import { inputSheetsOf, type InputSheets } from '../../../application/inputSheets';
import { useJob, useScores, useSession } from '../../PaneContext';

/** Which input sheets the workbook has; null while it is not known. Looked at again after every job. */
export function useInputSheets(): InputSheets | null {
  const session = useSession();
  const { scoring, stale } = useScores();
  const job = useJob();
  const [sheets, setSheets] = useState<InputSheets | null>(null);
  useEffect(() => {
    if (job.status === 'running') return undefined;
    let wanted = true;
    const found = scoring && !stale ? Promise.resolve(inputSheetsOf(scoring.snapshot)) : session.inputSheets();
    found
      .then((each) => {
        if (wanted) setSheets(each);
      })
      // The offer needs no list; pressing a button shows why Excel refused.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [session, scoring, stale, job]);
  return sheets;
}
