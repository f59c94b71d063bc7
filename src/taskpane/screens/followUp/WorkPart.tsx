import { Body1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { reportStanding, taskStanding } from '../../../domain/tasks';
import { paneFollowUpTexts } from '../../../language/paneOverview';
import { tasksTexts } from '../../../language/tasks';
import { contextOf } from '../../../workbook/sheets/input';
import { countsText } from '../../../wording/standings';
import { difficultiesToAnswer, endingEvidence, openReports, openTasks, wardsWithoutMoney } from './work';
import { WorkList } from './WorkList';
import { useLanguage } from '../../PaneContext';

interface Props {
  readonly scoring: Scoring;
}

/** What is left to do on the day of the report: tasks, reports, difficulties, money for what is missing, evidence to renew. */
export function WorkPart({ scoring }: Props): JSX.Element {
  const language = useLanguage();
  const [texts, shared] = [paneFollowUpTexts[language].work, tasksTexts[language]];
  const context = useMemo(() => contextOf({ ...scoring, addInVersion: '' }, language), [scoring, language]);
  const { tasks, reportsDue, difficulties, settings } = scoring.records;
  const today = settings.reportDate;
  const lists = useMemo(() => {
    const taskStandings = tasks.map((task) => taskStanding(task, today));
    const reportStandings = reportsDue.map((report) => reportStanding(report, today));
    return [
      {
        heading: shared.tasks,
        items: openTasks(context),
        none: tasks.length === 0 ? shared.noTasks : texts.noTasks,
        counts: tasks.length === 0 ? '' : countsText(taskStandings, language),
      },
      {
        heading: shared.reports,
        items: openReports(context),
        none: reportsDue.length === 0 ? shared.noReports : texts.noReports,
        counts: reportsDue.length === 0 ? '' : countsText(reportStandings, language),
      },
      {
        heading: shared.difficulties,
        items: difficultiesToAnswer(context),
        none: difficulties.length === 0 ? shared.noDifficulties : shared.noOpenDifficulties,
        counts: '',
      },
      { heading: texts.unbudgeted, items: wardsWithoutMoney(context), none: shared.noUnbudgeted, counts: '' },
      { heading: texts.evidence, items: endingEvidence(context), none: texts.noEvidence, counts: '' },
    ];
  }, [context, tasks, reportsDue, difficulties, today, texts, shared, language]);
  return (
    <>
      {today === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{shared.noDate}</MessageBarBody>
        </MessageBar>
      )}
      <Body1 block>{shared.reading[scoring.records.interpretations.R15]}</Body1>
      {lists.map((list) => (
        <WorkList key={list.heading} {...list} />
      ))}
    </>
  );
}
