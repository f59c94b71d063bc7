import { Caption1, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { paneTexts } from '../language/pane';
import { focusHeading } from './focusHeading';
import { LanguageSwitch } from './LanguageSwitch';
import { Header } from './shell/Header';
import { JobMessages } from './shell/JobMessages';
import { fetchLaterScreens } from './shell/laterScreens';
import { Screen } from './shell/Screen';
import { PANEL_ID, tabId } from './shell/Tabs';
import { FollowedLine } from './shell/FollowedLine';
import { useFollowed } from './shell/useFollowed';
import { useVisit } from './shell/useVisit';
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

/** The whole pane: header with the main action, messages, one of the screens. */
export function Pane(): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneTexts);
  const state = usePaneState();
  const followed = useFollowed();
  const [visit, go] = useVisit(followed);
  const content = useRef<HTMLDivElement>(null);
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
          state={state}
          choose={(screen) => {
            go(screen, null, false);
          }}
        />
        <div ref={content} className={styles.content}>
          <main className={styles.main}>
            <JobMessages visit={visit.number} />
            {followed && visit.screen !== 'wards' && (
              <FollowedLine
                followed={followed}
                show={(subject) => {
                  go('wards', subject, true);
                }}
              />
            )}
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
