import { Body1, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { lazy, useMemo, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneWardsTexts } from '../../../language/paneWards';
import { panePartsTexts } from '../../../language/paneShell';
import { Lines } from '../../Lines';
import { Section } from '../../Section';
import type { WardPlace } from '../../wording/wardPlace';
import { whyWords } from '../../wording/why';
import { OpenedLater } from '../shared/OpenedLater';
import { StatusBadge } from '../shared/StatusBadge';
import { Back } from './Back';
import { CheckCard } from './CheckCard';
import { Neighbours } from './Neighbours';
import { Sources } from './Sources';
import { useLanguage, useTexts } from '../../PaneContext';

const WhatIfPart = lazy(() => import('../whatIf/WhatIfPart').then((module) => ({ default: module.WhatIfPart })));

const AppraisalForm = lazy(() =>
  import('../entry/AppraisalForm').then((module) => ({ default: module.AppraisalForm })),
);

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly scoring: Scoring;
  readonly ward: number;
  readonly criterion: number;
  readonly go: (place: WardPlace) => void;
}

/** Why a criterion of a ward came out as it did. */
export function CriterionPage({ scoring, ward, criterion, go }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneWardsTexts);
  const { assessment, records } = scoring;
  const theme = records.settings.colourTheme;
  const why = useMemo(() => whyWords(scoring, ward, criterion, language), [scoring, ward, criterion, language]);
  const wardName = assessment.wards[ward]?.name ?? '';
  return (
    <>
      <Back
        text={texts.backToWard(wardName)}
        follow={() => {
          go({ at: 'ward', ward });
        }}
      />
      <Subtitle1 as="h2" block>
        {texts.why(assessment.ruleSet.criteria[criterion]?.id ?? '')}
      </Subtitle1>
      <Body1 as="p" block>
        {why.criterion}
      </Body1>
      <Caption1 as="p" block>
        {texts.whyOf(wardName, String(assessment.year))}
      </Caption1>
      <div className={styles.verdict}>
        <span>{texts.inForce}:</span>
        <StatusBadge text={why.status} theme={theme} />
        <span>{texts.originOf(why.origin)}</span>
      </div>
      <Neighbours assessment={assessment} ward={ward} criterion={criterion} go={go} />
      <Section heading={texts.sources}>
        <Sources sources={why.sources} />
        {why.differ && <Body1 block>{texts.differ}</Body1>}
      </Section>
      {why.evidence.length > 0 && (
        <Section heading={texts.evidence}>
          <Lines lines={why.evidence} />
        </Section>
      )}
      <Section heading={texts.checks}>
        {why.checks.length === 0 && <Body1>{texts.noChecks}</Body1>}
        {why.checks.map((check) => (
          <CheckCard key={check.id} check={check} theme={theme} />
        ))}
      </Section>
      <OpenedLater
        key={`appraisal ${String(ward)} ${String(criterion)}`}
        heading={panePartsTexts[language].appraisal}
        content={() => <AppraisalForm scoring={scoring} ward={ward} criterion={criterion} />}
      />
      <OpenedLater
        key={`${String(ward)} ${String(criterion)}`}
        heading={panePartsTexts[language].whatIf}
        content={() => <WhatIfPart scoring={scoring} start={{ ward, criterion }} />}
      />
    </>
  );
}
