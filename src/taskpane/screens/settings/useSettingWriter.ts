import { useState } from 'react';
import type { SettingId } from '../../../application/changeSetting';
import { SETTING_TABLE } from '../../../workbook/schema';
import { editFailure, refusalMessage, savedMessage, yearRefusal, type SettingMessage } from './words';
import { useBusy, useLanguage, useSession } from '../../PaneContext';

export interface SettingWriter {
  /** True while a setting is written or a job runs: nothing can be changed then. */
  readonly busy: boolean;
  /** The value on its way, by setting. */
  readonly pending: { readonly id: SettingId; readonly wanted: string } | null;
  /** What became of the last change. */
  readonly last: { readonly id: SettingId; readonly message: SettingMessage } | null;
  readonly write: (id: SettingId, wanted: string) => void;
}

/** Changes settings in the workbook and reads it again afterwards. */
export function useSettingWriter(): SettingWriter {
  const session = useSession();
  const language = useLanguage();
  const [pending, setPending] = useState<SettingWriter['pending']>(null);
  const [last, setLast] = useState<SettingWriter['last']>(null);
  const running = useBusy();
  const busy = running || pending !== null;
  const write = async (id: SettingId, wanted: string): Promise<SettingMessage> => {
    const { scoring } = session.scores.state();
    const early = id === 'scoredYear' && scoring ? yearRefusal(wanted, scoring.records.ruleSets, language) : null;
    if (early) return early;
    try {
      const change = await session.changeSetting(id, wanted);
      if (change.kind === 'refused') return refusalMessage(id, change.refusal, language);
      await session.jobs.start('read');
      return savedMessage(id, language);
    } catch (error) {
      return editFailure(error, scoring?.snapshot.grids.get(SETTING_TABLE.table)?.sheet ?? null, language);
    }
  };
  return {
    busy,
    pending,
    last,
    write: (id, wanted) => {
      if (busy) return;
      setPending({ id, wanted });
      setLast(null);
      void write(id, wanted).then((message) => {
        setPending(null);
        setLast({ id, message });
      });
    },
  };
}
