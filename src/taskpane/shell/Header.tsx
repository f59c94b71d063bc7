import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Session } from '../../session/session';
import type { Language } from '../../language/language';
import { paneTexts } from '../../language/pane';
import { useBusy } from '../screens/shared/useSession';
import type { ScreenName } from '../screens/types';
import { Tabs } from './Tabs';

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
  readonly session: Session;
  readonly language: Language;
  readonly screen: ScreenName;
  readonly choose: (screen: ScreenName) => void;
}

/** Title, the main action and the tabs: what is always in reach. */
export function Header({ session, language, screen, choose }: Props): JSX.Element {
  const styles = useStyles();
  const texts = paneTexts[language];
  const busy = useBusy(session);
  return (
    <header className={styles.header}>
      <Subtitle1 as="h1" className={styles.title}>
        {texts.title}
      </Subtitle1>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        title={texts.hints.generate}
        onClick={() => void session.jobs.start('generate')}
      >
        {texts.jobs.generate}
      </Button>
      <Tabs screen={screen} language={language} choose={choose} />
    </header>
  );
}
