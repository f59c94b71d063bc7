import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { paneStartTexts } from '../../../language/paneShell';
import { Lines } from '../../Lines';
import { Section } from '../../Section';
import { useBusy, useSession, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly missing: readonly string[];
  readonly sentence: string;
}

/** Input sheets that are not there, and the offer to add them. */
export function MissingSheets({ missing, sentence }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts(paneStartTexts);
  const id = useId();
  const busy = useBusy();
  return (
    <Section heading={texts.missingHeading}>
      <div className={styles.part}>
        <Body1>{sentence}</Body1>
        <Lines lines={missing} />
        <Button
          appearance="primary"
          aria-describedby={id}
          disabledFocusable={busy}
          onClick={() => void session.jobs.start('template')}
        >
          {texts.addMissing}
        </Button>
        <Caption1 id={id}>{texts.addMissingHint}</Caption1>
      </div>
    </Section>
  );
}
