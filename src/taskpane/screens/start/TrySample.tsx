import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { paneTexts } from '../../../language/pane';
import { paneStartTexts } from '../../../language/paneShell';
import { Section } from '../../Section';
import { useBusy, useLanguage, useSession, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

/** The sample, where the input sheets are there and still blank. */
export function TrySample(): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneStartTexts);
  const id = useId();
  const busy = useBusy();
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
