import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { Session } from '../../../session/session';
import type { Language } from '../../../language/language';
import { paneTexts } from '../../../language/pane';
import { paneStartTexts } from '../../../language/paneShell';
import { Section } from '../../Section';
import { useBusy } from '../shared/useSession';

const KINDS = ['template', 'sample'] as const;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** The two ways to begin, each with what it does. */
export function Beginnings({
  session,
  language,
}: {
  readonly session: Session;
  readonly language: Language;
}): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const texts = paneStartTexts[language];
  const busy = useBusy(session);
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
