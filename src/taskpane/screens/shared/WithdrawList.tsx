import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  button: { flexShrink: 0 },
});

interface Props {
  /** The words for each item; its key is unique. */
  readonly items: readonly { readonly key: string; readonly told: string }[];
  readonly texts: { readonly withdraw: string; readonly withdrawNamed: (told: string) => string };
  readonly withdraw: (index: number) => void;
}

/** Things that the user asked for, each with the button that withdraws it. */
export function WithdrawList({ items, texts, withdraw }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ key, told }, index) => (
        <li key={key} className={styles.item}>
          <Body1>{told}</Body1>
          <Button
            className={styles.button}
            size="small"
            aria-label={texts.withdrawNamed(told)}
            onClick={() => {
              withdraw(index);
            }}
          >
            {texts.withdraw}
          </Button>
        </li>
      ))}
    </ul>
  );
}
