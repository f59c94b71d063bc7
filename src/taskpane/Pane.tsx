import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { paneTexts } from '../language/pane';
import { focusHeading } from './focusHeading';
import { Footer } from './shell/Footer';
import { Header } from './shell/Header';
import { JobMessages } from './shell/JobMessages';
import { fetchLaterScreens } from './shell/laterScreens';
import { Screen } from './shell/Screen';
import { PANEL_ID, tabId } from './shell/Tabs';
import { FollowedLine } from './shell/FollowedLine';
import { useFollowed } from './shell/useFollowed';
import { useVisit } from './shell/useVisit';
import { usePaneState } from './shell/usePaneState';
import { useWalk } from './shell/useWalk';
import { WalkPart } from './shell/WalkPart';
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
});

/** The page says which language it speaks, and is called by its title there. */
function usePageLanguage(): void {
  const language = useLanguage();
  const { title } = useTexts(paneTexts);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

/** The whole pane: header with the main action, messages, one of the screens. */
export function Pane(): JSX.Element {
  const styles = useStyles();
  const state = usePaneState();
  const walk = useWalk(state);
  const followed = useFollowed();
  const [visit, go] = useVisit(followed);
  const content = useRef<HTMLDivElement>(null);
  usePageLanguage();
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
            <WalkPart walk={walk} />
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
          <Footer
            hasLanguages={visit.screen !== 'settings'}
            showWalk={() => {
              walk.show();
              content.current?.scrollTo(0, 0);
            }}
          />
        </div>
      </div>
    </FluentProvider>
  );
}
