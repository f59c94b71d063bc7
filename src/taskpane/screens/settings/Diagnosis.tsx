import { Body1, Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import { sizesOf, type HostDiagnosis } from '../../../application/diagnosis';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { Section } from '../../Section';
import { diagnosisText } from './diagnosisText';
import { useLanguage, useScores, useSession, useTexts } from '../../PaneContext';

/** Lines of the text that are in sight. */
const LINES = 12;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
  copy: { alignSelf: 'start' },
});

/** What somebody who helps needs to know, without a word of the data. */
export function Diagnosis(): JSX.Element {
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneSettingsTexts);
  const { scoring } = useScores();
  const [host, setHost] = useState<HostDiagnosis | null>(null);
  useEffect(() => {
    let wanted = true;
    void session.diagnose().then((found) => {
      if (wanted) setHost(found);
    });
    return () => {
      wanted = false;
    };
  }, [session]);
  return (
    <Section heading={texts.diagnosis}>
      <Caption1 block>{texts.diagnosisHint}</Caption1>
      {host === null ? (
        <Body1>{texts.gathering}</Body1>
      ) : (
        <Report text={diagnosisText(host, scoring && sizesOf(scoring), language)} />
      )}
    </Section>
  );
}

/** The text, and a button that copies it – or selects it, where the page may not write to the clipboard. */
function Report({ text }: { readonly text: string }): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneSettingsTexts);
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(texts.copied);
    } catch {
      area.current?.focus();
      area.current?.select();
      setTold(texts.copyByHand);
    }
  };
  return (
    <div className={styles.part}>
      <Field label={texts.report}>
        <Textarea readOnly resize="vertical" value={text} textarea={{ ref: area, rows: LINES }} />
      </Field>
      <Button className={styles.copy} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <Body1 aria-live="polite">{told}</Body1>
    </div>
  );
}
