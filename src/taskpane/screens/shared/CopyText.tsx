import { Body1, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type JSX } from 'react';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { useTexts } from '../../PaneContext';

/** Lines of the text that are in sight. */
const LINES = 12;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
  copy: { alignSelf: 'start' },
});

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text, and a button that copies it – or selects it, where the page may not write to the clipboard. */
export function CopyText({ label, text }: Props): JSX.Element {
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
      <Field label={label}>
        <Textarea readOnly resize="vertical" value={text} textarea={{ ref: area, rows: LINES }} />
      </Field>
      <Button className={styles.copy} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <Body1 aria-live="polite">{told}</Body1>
    </div>
  );
}
