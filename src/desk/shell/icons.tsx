import type { ReactElement } from 'react';

/** Outlines for 20 × 20 pixels; decoration only, every button has its words. */
const PATHS = {
  open: 'M2.5 6.5v9h13l2-7h-12l-2 7M2.5 6.5v-2h5l2 2h6v2',
  save: 'M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6.5 16.5v-5h7v5',
  saveAs: 'M9.5 16.5h-6v-13h10l3 3v3M6.5 3.5v4h6v-4M12 17l.5-2.5 4-4 2 2-4 4z',
  create: 'M4.5 2.5h7l4 4v11h-11zM11.5 2.5v4h4M10 9.5v5M7.5 12h5',
  sample: 'M3.5 3.5h13v13h-13zM3.5 7.5h13M3.5 12h13M8 7.5v9',
  send: 'M2.5 4.5h15v11h-15zM2.5 4.5l7.5 6 7.5-6',
  close: 'M5 5l10 10M15 5L5 15',
} as const;
export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { readonly name: IconName }): ReactElement => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
