import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState, type JSX, type ReactNode } from 'react';
import { panePartsTexts } from '../../../language/paneShell';
import { Fallback } from '../overview/Fallback';
import { useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalL },
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    '& h3': { display: 'inline', margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  },
  content: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly heading: string;
  /** Made when the part is opened for the first time; kept when it is closed again. */
  readonly content: () => ReactNode;
}

/** A part of a screen that is closed at first, and whose code may be loaded when it is opened. */
export function OpenedLater({ heading, content }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(panePartsTexts);
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className={styles.part}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      <summary className={styles.summary}>
        <h3>{heading}</h3>
      </summary>
      <div className={styles.content}>
        {wasOpened && (
          <Fallback show={<Body1>{texts.notOpened}</Body1>}>
            <Suspense fallback={<Body1>{texts.opening}</Body1>}>{content()}</Suspense>
          </Fallback>
        )}
      </div>
    </details>
  );
}
