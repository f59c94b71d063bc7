import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type JSX } from 'react';
import type { KeptResults } from '../../../application/ports';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { localNumber } from '../../../wording/exactText';
import { Section } from '../../Section';
import { actionFailure } from '../shared/actionFailure';
import { keptWords } from './words';
import { useJob, useLanguage, useSession, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  button: { flexShrink: 0 },
});

type Kept = readonly KeptResults[] | { readonly failure: unknown } | null;

/** States that can be brought back, looked up again after every job; null while they are not known. */
function useKept(): { readonly kept: Kept; readonly clear: () => void } {
  const session = useSession();
  const job = useJob();
  const [kept, setKept] = useState<Kept>(null);
  const clear = useCallback(() => {
    const again = (): void => {
      session.kept().then(setKept, (failure: unknown) => {
        setKept({ failure });
      });
    };
    session.forgetKept().then(again, (failure: unknown) => {
      setKept({ failure });
    });
  }, [session]);
  useEffect(() => {
    if (job.status === 'running') return undefined;
    let wanted = true;
    session.kept().then(
      (states) => {
        if (wanted) setKept(states);
      },
      (failure: unknown) => {
        if (wanted) setKept({ failure });
      },
    );
    return () => {
      wanted = false;
    };
  }, [session, job]);
  return { kept, clear };
}

/** Earlier states of the status sheets, each with its way back. */
export function KeptStates(): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneSettingsTexts);
  const { kept, clear } = useKept();
  return (
    <Section heading={texts.kept}>
      <Caption1 block>{texts.keptHint}</Caption1>
      {kept && 'failure' in kept && <Body1>{actionFailure(kept.failure, language)}</Body1>}
      {kept && !('failure' in kept) && <List kept={kept} clear={clear} />}
    </Section>
  );
}

interface ListProps {
  readonly kept: readonly KeptResults[];
  readonly clear: () => void;
}

function List({ kept, clear }: ListProps): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneSettingsTexts);
  const busy = useJob().status === 'running';
  const hidden = kept.reduce((sum, { hiddenSheets = 0 }) => sum + hiddenSheets, 0);
  if (kept.length === 0) return <Body1>{texts.keptNone}</Body1>;
  return (
    <>
      <ul className={styles.list}>
        {keptWords(kept, language).map(({ step, text, action }) => (
          <li key={step} className={styles.item}>
            <Body1>{text}</Body1>
            <Button
              className={styles.button}
              size="small"
              aria-label={action}
              disabledFocusable={busy}
              onClick={() => void session.jobs.start('restore', step)}
            >
              {texts.restore}
            </Button>
          </li>
        ))}
      </ul>
      {kept.length > 1 && <Caption1 block>{texts.keptLater}</Caption1>}
      {hidden > 0 && (
        <>
          <Caption1 block>{texts.keptHidden(localNumber(hidden, language))}</Caption1>
          <Button size="small" disabledFocusable={busy} onClick={clear}>
            {texts.keptClear}
          </Button>
        </>
      )}
    </>
  );
}
