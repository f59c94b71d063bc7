import { Caption1, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import { paneTexts } from '../language/pane';
import { focusHeading } from './focusHeading';
import { LanguageSwitch } from './LanguageSwitch';
import type { ScreenName } from './screens/types';
import { Header } from './shell/Header';
import { JobMessages } from './shell/JobMessages';
import { fetchLaterScreens } from './shell/laterScreens';
import { Screen } from './shell/Screen';
import { PANEL_ID, tabId } from './shell/Tabs';
import { usePaneState } from './shell/usePaneState';
import { useTheme } from './useTheme';
import { useLanguage, useTexts } from './PaneContext';

/** Below this height the header would leave no room for the rest, so that all of the page scrolls. */
const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'break-word',
    '& h1': { margin: 0 },
    '& h2': { margin: `0 0 ${tokens.spacingVerticalXS}` },
    '& h3': { margin: `0 0 ${tokens.spacingVerticalXXS}` },
    '& h4': { margin: `0 0 ${tokens.spacingVerticalXXS}` },
    '& p': { margin: `0 0 ${tokens.spacingVerticalXS}` },
    [LOW]: { height: 'auto', minHeight: '100dvh' },
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    gap: tokens.spacingVerticalM,
    [LOW]: { overflowY: 'visible' },
  },
  main: { flexGrow: 1, minWidth: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** Which screen is shown, of what, and whether a link led there. Each visit is a screen of its own. */
interface Visit {
  readonly screen: ScreenName;
  readonly subject: string | null;
  readonly byLink: boolean;
  readonly number: number;
}

/** The whole pane: header with the main action, messages, one of the screens. */
export function Pane(): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneTexts);
  const state = usePaneState();
  const [visit, setVisit] = useState<Visit>({ screen: 'overview', subject: null, byLink: false, number: 0 });
  const content = useRef<HTMLDivElement>(null);
  const go = (screen: ScreenName, subject: string | null, byLink: boolean): void => {
    setVisit(({ number }) => ({ screen, subject, byLink, number: number + 1 }));
  };
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts.title]);
  useEffect(fetchLaterScreens, []);
  return (
    <FluentProvider theme={useTheme()}>
      <div className={styles.page}>
        <Header
          screen={visit.screen}
          choose={(screen) => {
            go(screen, null, false);
          }}
        />
        <div ref={content} className={styles.content}>
          <main className={styles.main}>
            <JobMessages visit={visit.number} />
            <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(visit.screen)}>
              <Screen
                key={visit.number}
                name={visit.screen}
                state={state}
                subject={visit.subject}
                whenShown={() => {
                  content.current?.scrollTo(0, 0);
                  if (visit.byLink) focusHeading(document.getElementById(PANEL_ID));
                }}
                show={(screen, subject) => {
                  go(screen, subject ?? null, true);
                }}
              />
            </div>
          </main>
          <footer className={styles.foot}>
            {visit.screen !== 'settings' && <LanguageSwitch />}
            <Caption1>{texts.version(WARDSCORE_VERSION)}</Caption1>
          </footer>
        </div>
      </div>
    </FluentProvider>
  );
}
