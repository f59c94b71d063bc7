import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle1,
  tokens,
} from '@fluentui/react-components';
import { lazy, useId, useMemo, useState, type JSX } from 'react';
import { countIssues } from '../../../application/outcome';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneIssuesTexts } from '../../../language/paneRepairs';
import { paneRepairsTexts } from '../../../language/paneRepairs';
import { CellLink } from '../shared/CellLink';
import { OpenedLater } from '../shared/OpenedLater';
import { ReadFirst } from '../shared/ReadFirst';
import type { ScreenProps } from '../types';
import { IssueFilters } from './IssueFilters';
import { IssueList } from './IssueList';
import { useRepairs, type RepairMaker } from './repairs/useRepairs';
import { reportSheet } from './reportSheet';
import { ALL, bySheet, countsSentence, filtered, type IssueFilter } from './words';
import { useIntoSight } from '../shared/useIntoSight';
import { useJob, useLanguage, useScores, useSession, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  again: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

const RepairKinds = lazy(() => import('./repairs/RepairKinds').then((module) => ({ default: module.RepairKinds })));

/** What was found in the data, with the way to each cell. */
export function IssuesScreen(props: ScreenProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const { scoring } = useScores();
  const maker = useRepairs();
  const region = useIntoSight(maker.told?.failed === true ? maker.told : null);
  return (
    <div className={styles.screen}>
      <Subtitle1 as="h2">{paneIssuesTexts[language].heading}</Subtitle1>
      {scoring === null && <ReadFirst />}
      {scoring && <Again {...props} scoring={scoring} />}
      <div ref={region} aria-live="polite">
        {maker.told && (
          <MessageBar intent={maker.told.failed ? 'warning' : 'success'} layout="multiline" politeness="polite">
            <MessageBarBody>{maker.told.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {scoring && scoring.records.issues.length > 0 && (
        <Findings key={props.subject} {...props} scoring={scoring} maker={maker} />
      )}
    </div>
  );
}

type Props = ScreenProps & { readonly scoring: Scoring };

/** Counts, the button that checks anew, and the sheet that it draws. */
function Again({ scoring }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneIssuesTexts);
  const id = useId();
  const job = useJob();
  const sheet = reportSheet(job, scoring.snapshot);
  return (
    <div className={styles.again}>
      <Body1>{countsSentence(countIssues(scoring.records.issues), language)}</Body1>
      <Button
        aria-describedby={id}
        disabledFocusable={job.status === 'running'}
        onClick={() => void session.jobs.start('check')}
      >
        {texts.again}
      </Button>
      <Caption1 id={id}>{texts.againHint}</Caption1>
      {sheet !== null && <CellLink place={{ sheet, cell: null }} />}
    </div>
  );
}

function Findings({ scoring, subject, maker }: Props & { readonly maker: RepairMaker }): JSX.Element {
  const language = useLanguage();
  const issues = useMemo(() => bySheet(scoring.records.issues), [scoring]);
  const known = (sheet: string | null): string | null => (issues.some((issue) => issue.sheet === sheet) ? sheet : null);
  const [filter, setFilter] = useState<IssueFilter>({ severity: ALL, sheet: subject });
  // The sheet asked for may have been put right since.
  const inForce = { ...filter, sheet: known(filter.sheet) };
  const shown = useMemo(
    () => filtered(issues, { severity: inForce.severity, sheet: inForce.sheet }),
    [issues, inForce.severity, inForce.sheet],
  );
  return (
    <>
      <OpenedLater
        heading={paneRepairsTexts[language].kinds}
        content={() => <RepairKinds scoring={scoring} maker={maker} />}
      />
      <IssueFilters issues={issues} filter={inForce} choose={setFilter} />
      {shown.length === 0 ? (
        <Body1>{paneIssuesTexts[language].noneShown}</Body1>
      ) : (
        <IssueList key={`${inForce.severity}:${inForce.sheet ?? ''}`} issues={shown} scoring={scoring} maker={maker} />
      )}
    </>
  );
}
