import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  focus: createFocusOutlineStyle(),
});

interface Props {
  /** What the row stands for; coming back from there puts the focus here. */
  readonly subject: string;
  readonly open: () => void;
  readonly children: ReactNode;
}

/** A row of a list that opens something. */
export function RowButton({ subject, open, children }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <button type="button" className={`${styles.row} ${styles.focus}`} data-subject={subject} onClick={open}>
      {children}
    </button>
  );
}
