import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { panePartsTexts } from '../../../language/paneShell';
import { useBusy, useSession, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  first: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

interface Props {
  /** What reading is for, where that is not plain. */
  readonly why?: string;
}

/** In place of a screen that has nothing to show before the workbook was read. */
export function ReadFirst({ why }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts(panePartsTexts);
  const busy = useBusy();
  return (
    <div className={styles.first}>
      <Body1>{busy ? texts.reading : (why ?? texts.notRead)}</Body1>
      <Button disabledFocusable={busy} onClick={() => void session.jobs.start('read')}>
        {texts.read}
      </Button>
    </div>
  );
}
