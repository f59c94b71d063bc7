import { Body1, Subtitle1 } from '@fluentui/react-components';
import { lazy, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneRoadmapTexts } from '../../../language/paneRoadmap';
import { paneTexts } from '../../../language/pane';
import { panePlanTexts } from '../../../language/paneRoadmap';
import { panePartsTexts } from '../../../language/paneShell';
import { CHOSEN_TABLE, sheetName } from '../../../workbook/schema';
import { Section } from '../../Section';
import { CellLink } from '../shared/CellLink';
import { OpenedLater } from '../shared/OpenedLater';
import { ReadFirst } from '../shared/ReadFirst';
import type { ScreenProps } from '../types';
import { Cohort } from './Cohort';
import { Milestones } from './Milestones';
import { ProgressTable } from './ProgressTable';
import { toNameSentence } from './words';
import { useLanguage, useScores, useTexts } from '../../PaneContext';

// Planner and trials are loaded and worked out only for those who open them.
const PlanPart = lazy(() => import('./plan/PlanPart').then((module) => ({ default: module.PlanPart })));
const WhatIfPart = lazy(() => import('../whatIf/WhatIfPart').then((module) => ({ default: module.WhatIfPart })));

/** Milestones, planned against achieved, and the wards chosen for each year. */
export function RoadmapScreen(props: ScreenProps): JSX.Element {
  const language = useLanguage();
  const { scoring } = useScores();
  const heading = scoring
    ? paneRoadmapTexts[language].heading(String(scoring.roadmap.scoredYear))
    : paneTexts[language].done.roadmap;
  return (
    <>
      <Subtitle1 as="h2" block>
        {heading}
      </Subtitle1>
      {scoring === null && <ReadFirst />}
      {scoring && <Roadmap {...props} scoring={scoring} />}
    </>
  );
}

type Props = ScreenProps & { readonly scoring: Scoring };

function Roadmap({ show, scoring }: Props): JSX.Element {
  const language = useLanguage();
  const { roadmap, snapshot } = scoring;
  const sheet = snapshot.grids.get(CHOSEN_TABLE.table)?.sheet ?? sheetName(CHOSEN_TABLE);
  const toSheet = snapshot.sheetNames.includes(sheet) && <CellLink place={{ sheet, cell: null }} />;
  if (roadmap.milestones.length + roadmap.cohorts.length === 0)
    return (
      <>
        <Body1 block>{paneRoadmapTexts[language].none}</Body1>
        {toSheet}
      </>
    );
  return (
    <>
      <Milestones scoring={scoring} />
      <ProgressTable roadmap={roadmap} />
      <Cohorts scoring={scoring} show={show} subject={null} />
      <Body1 block>{paneRoadmapTexts[language].chooseThere}</Body1>
      {toSheet}
      <OpenedLater
        heading={panePlanTexts[language].heading}
        content={() => <PlanPart show={show} scoring={scoring} />}
      />
      <OpenedLater heading={panePartsTexts[language].whatIf} content={() => <WhatIfPart scoring={scoring} />} />
    </>
  );
}

function Cohorts({ show, scoring: { roadmap, records } }: Props): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneRoadmapTexts);
  return (
    <Section heading={texts.cohorts}>
      <Body1>{toNameSentence(roadmap, language)}</Body1>
      {roadmap.cohorts.map((cohort) => (
        <Cohort
          key={cohort.year}
          cohort={cohort}
          place={records.roadmap.find(({ year }) => year === cohort.year)?.place ?? null}
          theme={records.settings.colourTheme}
          showWard={(code) => {
            show('wards', code);
          }}
        />
      ))}
    </Section>
  );
}
