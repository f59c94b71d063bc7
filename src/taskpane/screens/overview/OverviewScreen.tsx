import { Body1, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { lazy, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneTexts } from '../../../language/pane';
import { paneFilesTexts } from '../../../language/paneFiles';
import { paneFollowUpTexts } from '../../../language/paneOverview';
import { paneOverviewTexts } from '../../../language/paneOverview';
import { panePeriodHeading } from '../../../language/panePeriodHeading';
import { Section } from '../../Section';
import { stampWords, totalSentences } from '../../wording/overview';
import { OpenedLater } from '../shared/OpenedLater';
import { ReadFirst } from '../shared/ReadFirst';
import type { ScreenProps } from '../types';
import { Cards } from './Cards';
import { Distribution } from './Distribution';
import { GroupSheetLink } from './GroupSheetLink';
import { Groups } from './Groups';
import { MissingTables } from './MissingTables';
import { NextSteps } from './NextSteps';
import { RoadmapInShort } from './RoadmapInShort';
import { Sheets } from './Sheets';
import { SinceLast } from './SinceLast';
import { useLanguage, useScores, useTexts } from '../../PaneContext';

const TrendsPart = lazy(() => import('../followUp/TrendsPart').then((module) => ({ default: module.TrendsPart })));
const WorkPart = lazy(() => import('../followUp/WorkPart').then((module) => ({ default: module.WorkPart })));
const PeriodPart = lazy(() => import('../period/PeriodPart').then((module) => ({ default: module.PeriodPart })));
const CollectPart = lazy(() => import('../collect/CollectPart').then((module) => ({ default: module.CollectPart })));
const FilesPart = lazy(() => import('../files/FilesPart').then((module) => ({ default: module.FilesPart })));

const useStyles = makeStyles({
  stamps: { color: tokens.colorNeutralForeground2 },
});

/** What the workbook scores, at a glance. */
export function OverviewScreen(props: ScreenProps): JSX.Element {
  const language = useLanguage();
  const { scoring } = useScores();
  if (scoring) return <Overview {...props} scoring={scoring} />;
  return (
    <>
      <Subtitle1 as="h2" block>
        {paneTexts[language].title}
      </Subtitle1>
      <ReadFirst />
    </>
  );
}

function Overview({ show, scoring }: ScreenProps & { readonly scoring: Scoring }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneOverviewTexts);
  const { assessment } = scoring;
  return (
    <>
      <Subtitle1 as="h2" block>
        {texts.heading(String(assessment.year))}
      </Subtitle1>
      {stampWords(scoring, language).map((stamp) => (
        <Caption1 key={stamp} as="p" block className={styles.stamps}>
          {stamp}
        </Caption1>
      ))}
      <MissingTables scoring={scoring} />
      {assessment.wards.length === 0 ? (
        <Body1>{texts.empty}</Body1>
      ) : (
        <>
          <Cards scoring={scoring} show={show} />
          {totalSentences(assessment, language).map((sentence) => (
            <Caption1 key={sentence} as="p" block>
              {sentence}
            </Caption1>
          ))}
          <Section heading={texts.groups} aside={<GroupSheetLink scoring={scoring} />}>
            <Groups assessment={assessment} />
          </Section>
        </>
      )}
      <NextSteps scoring={scoring} show={show} />
      <RoadmapInShort scoring={scoring} show={show} />
      <Section heading={texts.more}>
        {assessment.wards.length > 0 && (
          <OpenedLater heading={texts.distribution} content={() => <Distribution assessment={assessment} />} />
        )}
        <SinceLast scoring={scoring} />
        <OpenedLater
          heading={paneFollowUpTexts[language].work.heading}
          content={() => <WorkPart scoring={scoring} />}
        />
        <OpenedLater
          heading={paneFollowUpTexts[language].trends.heading}
          content={() => <TrendsPart scoring={scoring} />}
        />
        {assessment.wards.length > 0 && (
          <OpenedLater heading={panePeriodHeading[language].heading} content={() => <PeriodPart scoring={scoring} />} />
        )}
        <OpenedLater heading={paneFilesTexts[language].collect} content={() => <CollectPart />} />
        <OpenedLater heading={paneFilesTexts[language].heading} content={() => <FilesPart scoring={scoring} />} />
        <OpenedLater heading={texts.sheets} content={() => <Sheets scoring={scoring} />} />
      </Section>
    </>
  );
}
