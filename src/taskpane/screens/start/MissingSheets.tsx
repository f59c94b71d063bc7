import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { Session } from '../../../session/session';
import type { Language } from '../../../language/language';
import { paneStartTexts } from '../../../language/paneShell';
import { Lines } from '../../Lines';
import { Section } from '../../Section';
import { useBusy } from '../shared/useSession';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly session: Session;
  readonly language: Language;
  readonly missing: readonly string[];
  readonly sentence: string;
}

/** Input sheets that are not there, and the offer to add them. */
export function MissingSheets({ session, language, missing, sentence }: Props): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const texts = paneStartTexts[language];
  const busy = useBusy(session);
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
