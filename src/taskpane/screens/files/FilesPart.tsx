import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { scorePeriodSteps } from '../../../application/scorePeriod';
import type { PeriodChoice } from '../../../domain/period';
import { runToEnd } from '../../../domain/resumable';
import { paneFilesTexts } from '../../../language/paneFiles';
import { CALENDAR_TYPE, handOver, WORD_TYPE } from './handOver';
import { useLanguage, useScores, useSession, useTexts } from '../../PaneContext';
import { failureWords } from '../../wording/failure';
import { CopyText } from '../shared/CopyText';
import { PeriodFields } from '../shared/PeriodFields';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly scoring: Scoring;
}

/** What became of a file: a sentence, and where it cannot be saved the text to copy instead. */
interface Made {
  readonly sentence: string;
  readonly copy: { readonly label: string; readonly text: string } | null;
}

/** Runs the making of a file, one at a time, and keeps the sentence about it. */
function useMaking(): {
  readonly making: boolean;
  readonly made: Made | null;
  readonly make: (work: () => Promise<Made>) => void;
} {
  const texts = useTexts(paneFilesTexts);
  const language = useLanguage();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  return {
    making,
    made,
    make: (work) => {
      setMaking(true);
      setMade({ sentence: texts.making, copy: null });
      work()
        .catch((error: unknown): Made => ({
          sentence: texts.failed(failureWords(error, language).sentences[0] ?? ''),
          copy: null,
        }))
        .then((result) => {
          setMaking(false);
          setMade(result);
        })
        .catch(() => undefined);
    },
  };
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
      <Body1 block aria-live="polite">
        {made?.sentence}
      </Body1>
      {made?.copy && <CopyText key={made.copy.label} {...made.copy} />}
    </div>
  );
}
