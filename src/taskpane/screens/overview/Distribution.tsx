import { useState, type JSX } from 'react';
import type { YearAssessment } from '../../../domain/assess/types';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { Lines } from '../../Lines';
import { distributionWords } from '../../wording/overview';
import { PaneLink } from '../shared/PaneLink';
import { useLanguage, useTexts } from '../../PaneContext';

/** Most scores listed; a large city has many more. */
const SHOWN = 8;

interface Props {
  readonly assessment: YearAssessment;
}

/** How many wards stand at which score. */
export function Distribution({ assessment }: Props): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneOverviewTexts);
  const [all, setAll] = useState(false);
  const lines = distributionWords(assessment, language);
  const rest = lines.length - SHOWN;
  return (
    <>
      <Lines lines={all ? lines : lines.slice(0, SHOWN)} />
      {!all && rest > 0 && (
        <PaneLink
          text={texts.moreSteps(String(rest))}
          follow={() => {
            setAll(true);
          }}
        />
      )}
    </>
  );
}
