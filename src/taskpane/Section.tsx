import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type JSX, type ReactNode } from 'react';

const useStyles = makeStyles({ section: { marginTop: tokens.spacingVerticalL } });

/** A part of a summary under its own heading. */
export function Section({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}): JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} block>
        {heading}
      </Subtitle2>
      {children}
    </section>
  );
}
