import type { JSX } from 'react';
import { IssuesScreen } from '../screens/issues/IssuesScreen';
import { OverviewScreen } from '../screens/overview/OverviewScreen';
import { RoadmapScreen } from '../screens/roadmap/RoadmapScreen';
import { SettingsScreen } from '../screens/settings/SettingsScreen';
import { StartScreen } from '../screens/start/StartScreen';
import type { ScreenName, ScreenProps } from '../screens/types';
import { WardsScreen } from '../screens/wards/WardsScreen';
import type { Standing } from './useStanding';

interface Props extends ScreenProps {
  readonly name: ScreenName;
  readonly standing: Standing;
}

/** The screen that is chosen; how to begin, while there is nothing that it could show. */
export function Screen({ name, standing, ...props }: Props): JSX.Element {
  if (standing === 'start' && name !== 'settings') return <StartScreen />;
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
