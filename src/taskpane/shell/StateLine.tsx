import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneTexts } from '../../language/pane';
import { paneOverviewTexts } from '../../language/paneOverview';
import { statusSymbols } from '../../language/verdicts';
import { paneShellTexts } from '../../language/paneShell';
import { PaneLink } from '../screens/shared/PaneLink';
import { scoreAndShow } from './scoreAndShow';
import { doneWords } from '../wording/status';
import { useJob, useLanguage, useScores, useSession, useTexts } from '../PaneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  current: { color: tokens.colorPaletteGreenForeground1 },
  other: { color: tokens.colorNeutralForeground2 },
});

/** In one line: the year scored, and whether the status sheets follow the data; with the way back while there is one. */
export function StateLine(): JSX.Element | null {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneOverviewTexts).state;
  const again = useTexts(paneShellTexts).scoreAgain;
  const job = useJob();
  const { scoring, sheets, stale } = useScores();
  // A warning with what to do stands below while the data have changed.
  if (scoring === null || stale || job.status === 'running') return null;
  const current = sheets === 'current';
  const behind = sheets === 'stale' || sheets === 'edited';
  const offersRestore =
    job.status === 'done' && job.result.kind === 'generate' && doneWords(job.result, language).offersBringBack;
  return (
    <div className={styles.line}>
      <span className={current ? styles.current : styles.other}>
        {current && `${statusSymbols.pass} `}
        {behind && `${statusSymbols.invalid} `}
        {texts[sheets](String(scoring.assessment.year))}
      </span>
      {behind && <PaneLink text={again} follow={() => void scoreAndShow(session)} />}
      {offersRestore && (
        <PaneLink
          text={paneTexts[language].jobs.restore}
          title={paneTexts[language].hints.restore}
          follow={() => void session.jobs.start('restore')}
        />
      )}
    </div>
  );
}
