import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { insertFormula } from '../../../functions/insertFormula';
import type { SelectedCell } from '../../../application/ports';
import { paneFunctionsTexts } from '../../../language/paneFunctions';
import { actionFailure } from '../shared/actionFailure';
import { insertionSentence, toConfirm, type FunctionWords } from './words';
import { useBusy, useLanguage, useSession, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  // Fluent UI keeps its own colour of links once colours are forced.
  help: { '@media (forced-colors: active)': { color: 'LinkText' } },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly words: FunctionWords;
}

/** A function: what it answers, an example, and the button that puts it into the selected cell. */
export function FunctionItem({ words }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneFunctionsTexts);
  const busy = useBusy();
  const [told, setTold] = useState<string | null>(null);
  const [occupied, setOccupied] = useState<SelectedCell | null>(null);
  const insert = async (): Promise<void> => {
    try {
      const insertion = await insertFormula(session, { formula: words.example, spills: words.spills }, occupied);
      setOccupied(toConfirm(insertion));
      setTold(insertionSentence(insertion, language));
    } catch (error) {
      setOccupied(null);
      setTold(actionFailure(error, language));
    }
  };
  return (
    <li className={styles.item}>
      <h4 className={styles.name}>{words.name}</h4>
      <Body1>{words.description}</Body1>
      <code className={styles.formula}>{words.example}</code>
      <Caption1>{words.result}</Caption1>
      {words.spills && <Caption1>{texts.spills}</Caption1>}
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={occupied === null ? texts.insertNamed(words.name) : texts.overwriteNamed(words.name)}
          onClick={() => void insert()}
        >
          {occupied === null ? texts.insert : texts.overwrite}
        </Button>
        <Link
          className={styles.help}
          href={words.help}
          target="_blank"
          rel="noreferrer"
          aria-label={texts.helpNamed(words.name)}
        >
          {texts.help}
        </Link>
      </div>
      <Body1 aria-live="polite">{told}</Body1>
    </li>
  );
}
