import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import type { ColourTheme, StatusMark } from '../../../cells/picture';
import { statusSymbols } from '../../../language/verdicts';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { Section } from '../../Section';
import { nextSteps, type NextStep } from '../../wording/nextSteps';
import { CellLink } from '../shared/CellLink';
import { PaneLink } from '../shared/PaneLink';
import { statusLook } from '../shared/statusLook';
import type { ScreenProps } from '../types';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  mark: {
    flexShrink: 0,
    width: '24px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
  },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  what: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  detail: { color: tokens.colorNeutralForeground2 },
  action: { flexShrink: 0 },
});

interface Props {
  readonly scoring: Scoring;
  readonly show: ScreenProps['show'];
}

/** What needs doing now: at most five things, each with one way to it. */
export function NextSteps({ scoring, show }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneOverviewTexts).nextSteps;
  const steps = useMemo(() => nextSteps(scoring, language), [scoring, language]);
  const theme = scoring.records.settings.colourTheme;
  return (
    <Section heading={texts.heading}>
      {steps.length === 0 && <Caption1 block>{texts.none}</Caption1>}
      {steps.length > 0 && (
        <ul className={styles.list}>
          {steps.map((step) => (
            <li key={step.what} className={styles.item}>
              <Mark mark={step.mark} theme={theme} />
              <span className={styles.words}>
                <span className={styles.what}>{step.what}</span>
                {step.detail !== '' && <Caption1 className={styles.detail}>{step.detail}</Caption1>}
              </span>
              <span className={styles.action}>
                <Action step={step} show={show} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The symbol of a status on its fill; the words beside it say the same. */
function Mark({ mark, theme }: { readonly mark: StatusMark; readonly theme: ColourTheme }): JSX.Element {
  const symbol = statusSymbols[mark];
  const { fill, color } = statusLook(symbol, theme);
  return (
    <span className={useStyles().mark} style={{ backgroundColor: fill, color }} aria-hidden>
      {symbol}
    </span>
  );
}

function Action({ step, show }: { readonly step: NextStep; readonly show: ScreenProps['show'] }): JSX.Element {
  const { target, action, what } = step;
  if (target.to === 'cell') return <CellLink place={target.place} label={action} />;
  return (
    <PaneLink
      text={action}
      title={what}
      follow={() => {
        show(target.screen, target.subject ?? undefined);
      }}
    />
  );
}
