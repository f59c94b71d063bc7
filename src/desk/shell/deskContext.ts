import { createContext, useContext } from 'react';
import type { HostService } from 'excel-host/service';
import type { Documents } from '../files/documents';

/** What every part of the desk works with; the same for as long as the page lives. */
interface DeskServices {
  readonly service: HostService;
  readonly documents: Documents;
  /** Language of the host that is played, "vi-VN". */
  readonly locale: string;
}

export const DeskContext = createContext<DeskServices | null>(null);

export function useDesk(): DeskServices {
  const services = useContext(DeskContext);
  if (!services) throw new Error('a part of the desk stands outside of it');
  return services;
}
