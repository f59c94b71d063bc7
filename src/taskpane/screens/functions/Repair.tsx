import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import type { Session } from '../../../commands/session';
import type { Language } from '../../../language/language';
import { paneFunctionsTexts } from '../../../language/paneFunctions';
import { actionFailure } from '../shared/actionFailure';
import { useBusy } from '../shared/useSession';
import { repairSentences } from './words';

const useStyles = makeStyles({
  repair: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly session: Session;
  readonly language: Language;
}

/** Writes formulas of ours again that Excel lost, and tells what became of it. */
export function Repair({ session, language }: Props): JSX.Element {
  const styles = useStyles();
  const hint = useId();
  const texts = paneFunctionsTexts[language];
  const busy = useBusy(session);
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState<readonly string[]>([]);
  const repair = async (): Promise<void> => {
    setWorking(true);
    try {
      setTold(repairSentences(await session.repairFormulas(), language));
    } catch (error) {
      setTold([actionFailure(error, language)]);
    }
    setWorking(false);
  };
  return (
    <div className={styles.repair}>
      <Button aria-describedby={hint} disabledFocusable={busy || working} onClick={() => void repair()}>
        {texts.repair}
      </Button>
      <Caption1 id={hint}>{texts.repairHint}</Caption1>
      <div aria-live="polite">
        {told.map((sentence) => (
          <Body1 key={sentence} block>
            {sentence}
          </Body1>
        ))}
      </div>
    </div>
  );
}
