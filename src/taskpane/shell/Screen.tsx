import type { JSX } from 'react';
import { IssuesScreen } from '../screens/issues/IssuesScreen';
import { OverviewScreen } from '../screens/overview/OverviewScreen';
import { RoadmapScreen } from '../screens/roadmap/RoadmapScreen';
import { SettingsScreen } from '../screens/settings/SettingsScreen';
import { FirstStepsScreen } from '../screens/start/FirstStepsScreen';
import type { ScreenName, ScreenProps } from '../screens/types';
import { WardsScreen } from '../screens/wards/WardsScreen';
import type { PaneState } from './usePaneState';

interface Props extends ScreenProps {
  readonly name: ScreenName;
  readonly state: PaneState;
}

/** The screen that is chosen; how to begin, while there is nothing that it could show. */
export function Screen({ name, state, ...props }: Props): JSX.Element {
  if (state === 'start' && name !== 'settings') return <FirstStepsScreen />;
  switch (name) {
    case 'overview':
      return <OverviewScreen {...props} />;
    case 'wards':
      return <WardsScreen {...props} />;
    case 'issues':
      return <IssuesScreen {...props} />;
    case 'roadmap':
      return <RoadmapScreen {...props} />;
    case 'settings':
      return <SettingsScreen />;
  }
}
