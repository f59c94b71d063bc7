import type { ReactElement } from 'react';
import { useDeskTexts } from './useDeskTexts';

/** Over everything, while a file hangs over the page. */
export function DropHint({ shown }: { readonly shown: boolean }): ReactElement | null {
  const { drop } = useDeskTexts();
  return shown ? <p className="dropHint">{drop}</p> : null;
}
