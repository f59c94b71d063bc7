import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Session } from '../../session/session';
import type { Language } from '../../language/language';
import { paneShellTexts } from '../../language/paneShell';
import { CellLink } from '../screens/shared/CellLink';
import { SheetLinks } from '../SheetLinks';

const useStyles = makeStyles({
  part: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  summary: { cursor: 'pointer' },
});

/** As many links are read at a glance. */
const FEW = 3;

interface Props {
  readonly sheets: readonly string[];
  readonly session: Session;
  readonly language: Language;
}

/** The way to the sheets that a job drew: few of them side by side, else to the first, and to all on demand. */
export function DrawnSheets({ sheets, session, language }: Props): JSX.Element | null {
  const styles = useStyles();
  const texts = paneShellTexts[language];
  const [first] = sheets;
  if (first === undefined) return null;
  if (sheets.length <= FEW) return <SheetLinks sheets={sheets} session={session} language={language} />;
  return (
    <>
      <span className={styles.part}>
        <CellLink
          place={{ sheet: first, cell: null }}
          session={session}
          language={language}
          label={texts.open(first)}
        />
      </span>
      <details className={styles.part}>
        <summary className={styles.summary}>{texts.allSheets(String(sheets.length))}</summary>
        <SheetLinks sheets={sheets} session={session} language={language} />
      </details>
    </>
  );
}
