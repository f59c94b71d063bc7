import { useEffect, useState } from 'react';
import type { LookedAt } from '../../../../application/repairs';
import type { RepairChange } from '../../../../workbook/repairs';
import { useSession } from '../../../PaneContext';

/** How the places of repairs are in the workbook right now; null while that is looked up, the failure when it cannot be. */
export type RepairLook = readonly LookedAt[] | { readonly failure: unknown } | null;

/** `changes` must be the same list as long as the same is asked. */
export function useLook(changes: readonly RepairChange[]): RepairLook {
  const session = useSession();
  const [look, setLook] = useState<{ readonly of: readonly RepairChange[]; readonly found: RepairLook }>({
    of: changes,
    found: null,
  });
  useEffect(() => {
    let wanted = true;
    const tell = (found: RepairLook): void => {
      if (wanted) setLook({ of: changes, found });
    };
    session.lookAtRepairs(changes).then(tell, (failure: unknown) => {
      tell({ failure });
    });
    return () => {
      wanted = false;
    };
  }, [session, changes]);
  return look.of === changes ? look.found : null;
}
