import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneFilesTexts } from '../../../language/paneFiles';
import { REPORT_PERIODS, type ReportPeriod } from '../../../workbook/sheets/report/model';
import { CALENDAR_TYPE, handOver, WORD_TYPE } from './handOver';
import { useScores, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly scoring: Scoring;
}

/** Runs the making of a file, one at a time, and keeps the sentence about it. */
function useMaking(): {
  readonly making: boolean;
  readonly told: string | null;
  readonly make: (work: () => Promise<string>) => void;
} {
  const texts = useTexts(paneFilesTexts);
  const [making, setMaking] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  return {
    making,
    told,
    make: (work) => {
      setMaking(true);
      setTold(texts.making);
      work()
        .catch((error: unknown) => texts.failed(error instanceof Error ? error.message : String(error)))
        .then((sentence) => {
          setMaking(false);
          setTold(sentence);
        })
        .catch(() => undefined);
    },
  };
}

/** Makes the Word report and the calendar from what is shown, and hands them over. */
export function FilesPart({ scoring }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneFilesTexts);
  const { stale } = useScores();
  const [period, setPeriod] = useState<ReportPeriod>('year');
  const { making, told, make } = useMaking();
  const year = String(scoring.assessment.year);
  // Files speak the language of the workbook, as its sheets do.
  const written = scoring.records.settings.language;

  const makeWord = async (): Promise<string> => {
    const { wordReportOf } = await import('../../../documents');
    const name = paneFilesTexts[written].wordName(year);
    handOver(name, await wordReportOf(scoring, written, period, WARDSCORE_VERSION), WORD_TYPE);
    return texts.done(name);
  };
  const makeCalendar = async (): Promise<string> => {
    const { calendarFileOf } = await import('../../../documents/calendar');
    const { days, bytes } = calendarFileOf(scoring.records, written);
    if (days === 0) return texts.noDays;
    const name = paneFilesTexts[written].calendarName(year);
    handOver(name, bytes, CALENDAR_TYPE);
    return texts.done(name);
  };
  return (
    <div className={styles.part}>
      <Body1 block>{texts.intro}</Body1>
      {stale && <Body1 block>{texts.stale}</Body1>}
      <PeriodField period={period} choose={setPeriod} />
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
      <Body1 block aria-live="polite">
        {told}
      </Body1>
    </div>
  );
}

interface PeriodProps {
  readonly period: ReportPeriod;
  readonly choose: (period: ReportPeriod) => void;
}

function PeriodField({ period, choose }: PeriodProps): JSX.Element {
  const texts = useTexts(paneFilesTexts);
  return (
    <Field label={texts.period}>
      <Select
        value={period}
        onChange={(_, { value }) => {
          choose(REPORT_PERIODS.find((each) => each === value) ?? 'year');
        }}
      >
        {REPORT_PERIODS.map((each) => (
          <option key={each} value={each}>
            {texts.periods[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
