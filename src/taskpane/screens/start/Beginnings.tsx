import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { paneTexts } from '../../../language/pane';
import { paneStartTexts } from '../../../language/paneShell';
import { Section } from '../../Section';
import { useBusy, useLanguage, useSession, useTexts } from '../../PaneContext';

const KINDS = ['template', 'sample'] as const;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** The two ways to begin, each with what it does. */
export function Beginnings(): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneStartTexts);
  const id = useId();
  const busy = useBusy();
  return (
    <Section heading={texts.choose}>
      <div className={styles.list}>
        {KINDS.map((kind) => (
          <div key={kind} className={styles.item}>
            <Button
              appearance={kind === 'template' ? 'primary' : 'secondary'}
              aria-describedby={`${id}-${kind}`}
              disabledFocusable={busy}
              onClick={() => void session.jobs.start(kind)}
            >
              {paneTexts[language].jobs[kind]}
            </Button>
            <Caption1 id={`${id}-${kind}`}>{texts[kind]}</Caption1>
          </div>
        ))}
      </div>
    </Section>
  );
}
