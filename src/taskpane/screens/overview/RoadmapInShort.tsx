import { Body1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { Lines } from '../../Lines';
import { Section } from '../../Section';
import { roadmapWords } from '../../wording/summary';
import { PaneLink } from '../shared/PaneLink';
import type { ScreenProps } from '../types';
import { useLanguage, useTexts } from '../../PaneContext';

interface Props {
  readonly scoring: Scoring;
  readonly show: ScreenProps['show'];
}

/** Where the roadmap stands, in a line for each milestone. */
export function RoadmapInShort({ scoring: { roadmap, assessment }, show }: Props): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneOverviewTexts);
  const lines = roadmapWords(roadmap, assessment.year, language);
  return (
    <Section
      heading={texts.roadmap}
      aside={
        <PaneLink
          text={texts.toRoadmap}
          follow={() => {
            show('roadmap');
          }}
        />
      }
    >
      {lines.length === 0 ? <Body1 block>{texts.noRoadmap}</Body1> : <Lines lines={lines} />}
    </Section>
  );
}
