import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { scorePeriodSteps } from '../../../application/scorePeriod';
import type { PeriodChoice } from '../../../domain/period';
import { runToEnd } from '../../../domain/resumable';
import { paneFilesTexts } from '../../../language/paneFiles';
import { CALENDAR_TYPE, handOver, WORD_TYPE } from './handOver';
import { useScores, useSession, useTexts } from '../../PaneContext';
import { PeriodFields } from '../shared/PeriodFields';
import { MadeText } from './MadeText';
import { PapersForm } from './PapersForm';
import { useMaking, type Made } from './useMaking';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly scoring: Scoring;
}

/** What is shown, scored anew where another period is asked for. */
const scoringOf = (scoring: Scoring, period: PeriodChoice | null): Scoring =>
  period === null ? scoring : runToEnd(scorePeriodSteps(scoring, period));

/** Makes the Word report and the calendar from what is shown, and hands them over. */
export function FilesPart({ scoring }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneFilesTexts);
  const { stale } = useScores();
  const [period, setPeriod] = useState<PeriodChoice | null>(null);
  const { making, made, make } = useMaking();
  const { canDownload } = useSession();
  const year = String(scoring.assessment.year);
  // Files speak the language of the workbook, as its sheets do.
  const written = scoring.records.settings.language;

  const makeWord = async (): Promise<Made> => {
    const { reportTextOf, wordReportOf } = await import('../../../documents');
    if (!canDownload) {
      const text = reportTextOf(scoringOf(scoring, period), written, WARDSCORE_VERSION);
      return { sentence: texts.noDownload, copy: { label: texts.wordText, text } };
    }
    const name = paneFilesTexts[written].wordName(year);
    handOver(name, await wordReportOf(scoringOf(scoring, period), written, WARDSCORE_VERSION), WORD_TYPE);
    return { sentence: texts.done(name), copy: null };
  };
  const makeCalendar = async (): Promise<Made> => {
    const { calendarFileOf } = await import('../../../documents/calendar');
    const { days, bytes } = calendarFileOf(scoring.records, written);
    if (days === 0) return { sentence: texts.noDays, copy: null };
    if (!canDownload)
      return {
        sentence: texts.noDownload,
        copy: { label: texts.calendarText, text: new TextDecoder().decode(bytes) },
      };
    const name = paneFilesTexts[written].calendarName(year);
    handOver(name, bytes, CALENDAR_TYPE);
    return { sentence: texts.done(name), copy: null };
  };
  return (
    <div className={styles.part}>
      <Body1 block>{texts.intro}</Body1>
      {stale && <Body1 block>{texts.stale}</Body1>}
      <PeriodFields choice={period} choose={setPeriod} />
      <Button
        disabledFocusable={making || stale}
        onClick={() => {
          make(makeWord);
        }}
      >
        {texts.word}
      </Button>
      <Button
        disabledFocusable={making || stale}
        onClick={() => {
          make(makeCalendar);
        }}
      >
        {texts.calendar}
      </Button>
      <MadeText made={made} />
      <PapersForm scoring={scoring} />
    </div>
  );
}
