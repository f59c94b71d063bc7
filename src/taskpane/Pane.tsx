import { Body1, Caption1, FluentProvider, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type JSX } from 'react';
import type { Session } from '../commands/session';
import { paneTexts } from '../language/pane';
import { JobButtons } from './JobButtons';
import { JobReport } from './JobReport';
import { LanguageSwitch } from './LanguageSwitch';
import { useTheme } from './useTheme';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  // Office lays its personality menu over the top right corner.
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingRight: '40px' },
  foot: {
    marginTop: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** The whole pane: what it does, its buttons, what became of the last one. */
export function Pane({ session: { jobs, languages } }: { readonly session: Session }): JSX.Element {
  const styles = useStyles();
  const language = useSyncExternalStore(languages.subscribe, languages.current);
  const state = useSyncExternalStore(jobs.subscribe, jobs.state);
  const texts = paneTexts[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts.title]);
  return (
    <FluentProvider theme={useTheme()}>
      <div className={styles.page}>
        <header className={styles.head}>
          <Title3 as="h1">{texts.title}</Title3>
          <Body1>{texts.intro}</Body1>
        </header>
        <main>
          <JobButtons state={state} language={language} start={(kind) => void jobs.start(kind)} />
          <JobReport state={state} language={language} cancel={jobs.cancel} start={(kind) => void jobs.start(kind)} />
        </main>
        <footer className={styles.foot}>
          <LanguageSwitch language={language} choose={languages.choose} />
          <Caption1>{texts.version(WARDSCORE_VERSION)}</Caption1>
        </footer>
      </div>
    </FluentProvider>
  );
}
