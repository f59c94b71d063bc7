import { Body1 } from '@fluentui/react-components';
import { Suspense, useEffect, type JSX } from 'react';
import { panePartsTexts } from '../../language/paneShell';
import { Fallback } from '../screens/overview/Fallback';
import { OverviewScreen } from '../screens/overview/OverviewScreen';
import { FirstStepsScreen } from '../screens/start/FirstStepsScreen';
import type { ScreenName, ScreenProps } from '../screens/types';
import { WardsScreen } from '../screens/wards/WardsScreen';
import { useTexts } from '../PaneContext';
import { LaterIssues, LaterRoadmap, LaterSettings } from './laterScreens';
import type { PaneState } from './usePaneState';

interface Props extends ScreenProps {
  readonly name: ScreenName;
  readonly state: PaneState;
  /** Called once the screen stands there, which may be later when its script is still on its way. */
  readonly whenShown: () => void;
}

/** The screen that is chosen; how to begin, while there is nothing that it could show. */
export function Screen({ whenShown, ...props }: Props): JSX.Element {
  const texts = useTexts(panePartsTexts);
  return (
    <Fallback show={<Body1>{texts.notOpened}</Body1>}>
      <Suspense fallback={<Body1>{texts.opening}</Body1>}>
        <Chosen {...props} />
        <Shown act={whenShown} />
      </Suspense>
    </Fallback>
  );
}

function Chosen({ name, state, ...props }: Omit<Props, 'whenShown'>): JSX.Element {
  if (state === 'start' && name !== 'settings') return <FirstStepsScreen />;
  switch (name) {
    case 'overview':
      return <OverviewScreen {...props} />;
    case 'wards':
      return <WardsScreen {...props} />;
    case 'issues':
      return <LaterIssues {...props} />;
    case 'roadmap':
      return <LaterRoadmap {...props} />;
    case 'settings':
      return <LaterSettings />;
  }
}

/** Stands beside what may still be loading: its effect runs when that is there. */
function Shown({ act }: { readonly act: () => void }): null {
  // Once for each visit, of which every one is a screen of its own.
  useEffect(act, []);
  return null;
}
