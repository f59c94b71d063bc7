import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RoadmapState } from '../../../domain/roadmap/types';
import { paneRoadmapTexts } from '../../../language/paneRoadmap';
import { Section } from '../../Section';
import { progressRows, progressSentence } from './words';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    marginTop: tokens.spacingVerticalXS,
    '& th, & td': {
      padding: tokens.spacingVerticalXXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'end',
      verticalAlign: 'bottom',
    },
    '& th:first-child': { textAlign: 'start' },
  },
});

interface Props {
  readonly roadmap: RoadmapState;
}

/** Planned against achieved, year by year up to the one scored. */
export function ProgressTable({ roadmap }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneRoadmapTexts);
  const rows = progressRows(roadmap, language);
  return (
    <Section heading={texts.progress}>
      <Body1>{progressSentence(roadmap, language)}</Body1>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {[texts.year, texts.plannedColumn, texts.achievedColumn, texts.existingColumn].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, planned, achieved, existing }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{planned}</td>
                <td>{achieved}</td>
                <td>{existing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
