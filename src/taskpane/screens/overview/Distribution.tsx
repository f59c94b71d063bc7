import { useState, type JSX } from 'react';
import type { YearAssessment } from '../../../domain/assess/types';
import type { Language } from '../../../language/language';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { Lines } from '../../Lines';
import { Section } from '../../Section';
import { distributionWords } from '../../wording/overview';
import { PaneLink } from '../shared/PaneLink';

/** Scores told at once; a large city has many more. */
const SHOWN = 8;

interface Props {
  readonly assessment: YearAssessment;
  readonly language: Language;
}

/** How many wards stand at which score. */
export function Distribution({ assessment, language }: Props): JSX.Element {
  const [all, setAll] = useState(false);
  const texts = paneOverviewTexts[language];
  const lines = distributionWords(assessment, language);
  const rest = lines.length - SHOWN;
  return (
    <Section heading={texts.distribution}>
      <Lines lines={all ? lines : lines.slice(0, SHOWN)} />
      {!all && rest > 0 && (
        <PaneLink
          text={texts.more(String(rest))}
          follow={() => {
            setAll(true);
          }}
        />
      )}
    </Section>
  );
}
