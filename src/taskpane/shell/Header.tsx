import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneTexts } from '../../language/pane';
import type { ScreenName } from '../screens/types';
import { StateLine } from './StateLine';
import { Tabs } from './Tabs';
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
  title: { paddingRight: '40px' },
});

interface Props {
  readonly screen: ScreenName;
  readonly choose: (screen: ScreenName) => void;
}

/** Title, the main action and the tabs: what is always in reach. */
export function Header({ screen, choose }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts(paneTexts);
  const busy = useBusy();
  return (
    <header className={styles.header}>
      <Subtitle1 as="h1" className={styles.title}>
        {texts.title}
      </Subtitle1>
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
