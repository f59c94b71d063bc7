import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneShellTexts } from '../../language/paneShell';
import { CellLink } from '../screens/shared/CellLink';
import { SheetLinks } from '../SheetLinks';
import { useTexts } from '../PaneContext';

const useStyles = makeStyles({
  part: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  summary: { cursor: 'pointer' },
});

/** As many links are read at a glance. */
const FEW = 3;

interface Props {
  readonly sheets: readonly string[];
}

/** The way to the sheets that a job drew: few of them side by side, else to the first, and to all on demand. */
export function DrawnSheets({ sheets }: Props): JSX.Element | null {
  const styles = useStyles();
  const texts = useTexts(paneShellTexts);
  const [first] = sheets;
  if (first === undefined) return null;
  if (sheets.length <= FEW) return <SheetLinks sheets={sheets} />;
  return (
    <>
      <span className={styles.part}>
        <CellLink place={{ sheet: first, cell: null }} label={texts.open(first)} />
      </span>
      <details className={styles.part}>
        <summary className={styles.summary}>{texts.allSheets(String(sheets.length))}</summary>
        <SheetLinks sheets={sheets} />
      </details>
    </>
  );
}
