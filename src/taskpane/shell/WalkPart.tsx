import { lazy, Suspense, type JSX } from 'react';
import { Fallback } from '../screens/overview/Fallback';
import { focusHeading } from '../focusHeading';
import { PANEL_ID } from './Tabs';
import type { WalkState } from './useWalk';

const Walk = lazy(() => import('./Walk').then((module) => ({ default: module.Walk })));

/** The walk while it is shown; after it, keyboard and screen reader go on with the screen below. */
export function WalkPart({ walk }: { readonly walk: WalkState }): JSX.Element | null {
  if (!walk.isShown) return null;
  return (
    <Fallback show={null}>
      <Suspense fallback={null}>
        <Walk
          key={String(walk.wanted)}
          wanted={walk.wanted}
          close={() => {
            walk.close();
            focusHeading(document.getElementById(PANEL_ID));
          }}
        />
      </Suspense>
    </Fallback>
  );
}
