import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { paneTexts } from '../../language/pane';
import { paneShellTexts } from '../../language/paneShell';
import { paneWalkTexts } from '../../language/paneWalk';
import { useLanguage } from '../PaneContext';

const useStyles = makeStyles({
  walk: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** Somebody asked for it: then keyboard and screen reader begin there. */
  readonly wanted: boolean;
  readonly close: () => void;
}

const focusFirst = (within: HTMLElement | null): void => within?.querySelector('button')?.focus();

/** What the pane is for in three steps. It stands in the way of nothing; Escape closes it. */
export function Walk({ wanted, close }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = paneWalkTexts[language];
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (wanted) focusFirst(buttons.current);
  }, [wanted]);
  const { steps } = texts;
  const isLast = step === steps.length - 1;
  const go = (next: number): void => {
    setStep(next);
    // The button that was pressed may be gone with its step.
    focusFirst(buttons.current);
  };
  return (
    <section
      className={styles.walk}
      aria-labelledby={id}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <StepText id={id} step={step} />
      <div ref={buttons} className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            if (isLast) close();
            else go(step + 1);
          }}
        >
          {isLast ? texts.done : texts.next}
        </Button>
        {step > 0 && (
          <Button
            size="small"
            onClick={() => {
              go(step - 1);
            }}
          >
            {texts.previous}
          </Button>
        )}
        {!isLast && (
          <Button size="small" appearance="subtle" onClick={close}>
            {texts.skip}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Said by screen readers when another step is shown. */
function StepText({ id, step }: { readonly id: string; readonly step: number }): JSX.Element {
  const language = useLanguage();
  const { steps, step: heading } = paneWalkTexts[language];
  const shown = steps[step];
  return (
    <div aria-live="polite">
      <Subtitle2 as="h2" id={id} block>
        {heading(String(step + 1), String(steps.length), shown?.title ?? '')}
      </Subtitle2>
      <Body1>{shown?.text({ ...paneTexts[language].jobs, ...paneShellTexts[language].tabs })}</Body1>
    </div>
  );
}
