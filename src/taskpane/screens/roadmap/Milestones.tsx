import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Place } from '../../../application/ports';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneRoadmapTexts } from '../../../language/paneRoadmap';
import { milestoneScopeText } from '../../../wording/milestoneScope';
import { Section } from '../../Section';
import { CellLink } from '../shared/CellLink';
import { StatusBadge } from '../shared/StatusBadge';
import { milestoneWords } from './words';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly scoring: Scoring;
}

/** Shares of the wards that the roadmap asks for, and what is to spare. */
export function Milestones({ scoring: { roadmap, records } }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneRoadmapTexts);
  const placeOf = (year: number): Place | null => records.roadmap.find((each) => each.year === year)?.place ?? null;
  return (
    <Section heading={texts.milestones}>
      {roadmap.milestones.length === 0 && <Body1>{texts.noMilestones}</Body1>}
      <ul className={styles.list}>
        {roadmap.milestones.map((milestone) => {
          const { heading, status, lines } = milestoneWords(milestone, roadmap.cohorts, language);
          const scope = milestoneScopeText(milestone, records.interpretations, language);
          const place = placeOf(milestone.year);
          return (
            <li key={milestone.year} className={styles.item}>
              <Body1 className={styles.heading}>{heading}</Body1>
              <StatusBadge text={status} theme={records.settings.colourTheme} />
              {lines.map((line) => (
                <Body1 key={line}>{line}</Body1>
              ))}
              {scope !== '' && <Body1>{scope}</Body1>}
              {place && <CellLink place={place} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
