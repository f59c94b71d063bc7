import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneTexts } from '../../language/pane';
import type { ScreenName } from '../screens/types';
import { HelpLink } from './HelpLink';
import { StateLine } from './StateLine';
import { Tabs } from './Tabs';
import type { PaneState } from './usePaneState';
import { useBusy, useSession, useTexts } from '../PaneContext';
import { scoreAndShow } from './scoreAndShow';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Office lays its personality menu over the top right corner.
  title: { paddingRight: '40px', display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

interface Props {
  readonly screen: ScreenName;
  readonly state: PaneState;
  readonly choose: (screen: ScreenName) => void;
}

/** Title, the main action and the tabs: what is always in reach. */
export function Header({ screen, state, choose }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts(paneTexts);
  const busy = useBusy();
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <Subtitle1 as="h1">{texts.title}</Subtitle1>
        <HelpLink screen={screen} state={state} />
      </div>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        title={texts.hints.generate}
        onClick={() => void scoreAndShow(session)}
      >
        {texts.jobs.generate}
      </Button>
      <StateLine />
      <Tabs screen={screen} choose={choose} />
    </header>
  );
}
