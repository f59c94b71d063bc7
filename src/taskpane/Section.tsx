import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type JSX, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly heading: string;
  /** Stands at the end of the heading's line: where there is more. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a summary under its own heading. */
export function Section({ heading, aside, children }: Props): JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h3" id={id}>
          {heading}
        </Subtitle2>
        {aside}
      </div>
      {children}
    </section>
  );
}
