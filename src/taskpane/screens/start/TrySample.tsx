import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { Session } from '../../../session/session';
import type { Language } from '../../../language/language';
import { paneTexts } from '../../../language/pane';
import { paneStartTexts } from '../../../language/paneShell';
import { Section } from '../../Section';
import { useBusy } from '../shared/useSession';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly session: Session;
  readonly language: Language;
}

/** The sample, where the input sheets are there and still blank. */
export function TrySample({ session, language }: Props): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const texts = paneStartTexts[language];
  const busy = useBusy(session);
  return (
    <Section heading={texts.tryHeading}>
      <div className={styles.part}>
        <Button aria-describedby={id} disabledFocusable={busy} onClick={() => void session.jobs.start('sample')}>
          {paneTexts[language].jobs.sample}
        </Button>
        <Caption1 id={id}>{texts.fillSample}</Caption1>
      </div>
    </Section>
  );
}
