import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { sinceTexts } from '../../../language/trends';
import { Lines } from '../../Lines';
import { sinceLines } from '../../wording/since';
import { OpenedLater } from '../shared/OpenedLater';
import { useLanguage } from '../../PaneContext';

interface Props {
  readonly scoring: Scoring;
}

/** What changed since the status sheets were drawn the last time. */
export function SinceLast({ scoring }: Props): JSX.Element | null {
  const language = useLanguage();
  const lines = sinceLines(scoring, language);
  if (lines.length === 0) return null;
  return <OpenedLater heading={sinceTexts[language].heading} content={() => <Lines lines={lines} />} />;
}
