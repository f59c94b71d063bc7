import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, type JSX } from 'react';
import type { YearAssessment } from '../../../domain/assess/types';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { Lines } from '../../Lines';
import { groupWords } from '../../wording/overview';
import { GroupLegend } from './GroupLegend';
import { ErrorBoundary } from './ErrorBoundary';
import { usePartColours } from './partColours';
import { useLanguage } from '../../PaneContext';

// The library of charts is large and only this screen needs it.
const GroupChart = lazy(() => import('./GroupChart').then((module) => ({ default: module.GroupChart })));

const useStyles = makeStyles({
  text: { marginTop: tokens.spacingVerticalS },
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

interface Props {
  readonly assessment: YearAssessment;
}

/** Wards that pass each group: a chart, and the same in words; words alone while or where there is no chart. */
export function Groups({ assessment }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const groups = useMemo(() => groupWords(assessment, language), [assessment, language]);
  const words = <Lines lines={groups.map(({ line }) => line)} />;
  return (
    <ErrorBoundary show={words}>
      <Suspense fallback={words}>
        <div className={usePartColours().colours}>
          <GroupChart groups={groups} />
          <GroupLegend />
        </div>
        <details className={styles.text}>
          <summary className={styles.summary}>{paneOverviewTexts[language].asText}</summary>
          {words}
        </details>
      </Suspense>
    </ErrorBoundary>
  );
}
