import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { CellLink } from './screens/shared/CellLink';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
});

interface Props {
  readonly sheets: readonly string[];
}

/** Links to worksheets, side by side. */
export function SheetLinks({ sheets }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <CellLink place={{ sheet, cell: null }} />
        </li>
      ))}
    </ul>
  );
}
