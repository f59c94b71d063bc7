import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Plan } from '../../../../domain/roadmap/planner';
import { panePlanTexts } from '../../../../language/paneRoadmap';
import type { SheetContext } from '../../../../workbook/sheets/input';
import { localNumber } from '../../../../wording/exactText';
import { proofStatus, proofText } from '../../../../wording/planner/proofs';
import { StatusBadge } from '../../shared/StatusBadge';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

/** Whether each milestone to come can still be met, with what is to spare. */
export function Proofs({ plan, context }: { readonly plan: Plan; readonly context: SheetContext }): JSX.Element {
  const styles = useStyles();
  const { language, records } = context;
  const texts = panePlanTexts[language];
  return (
    <section aria-label={texts.proofs} aria-live="polite">
      <ul className={styles.list}>
        {plan.milestones.map((proof) => (
          <li key={proof.year} className={styles.item}>
            <Body1 className={styles.heading}>
              {texts.proof(String(proof.year), localNumber(proof.leastShare, language))}
            </Body1>
            <StatusBadge text={proofStatus(proof.verdict, language)} theme={records.settings.colourTheme} />
            <Body1>{proofText(proof, context)}</Body1>
          </li>
        ))}
      </ul>
    </section>
  );
}
