import { Body1, Caption1, Checkbox, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { registerOf } from '../../../domain/recognition';
import { recognitionSentence } from '../../../wording/recognition';
import { paneWardsTexts } from '../../../language/paneWards';
import { wardGroups } from '../../wording/ward';
import { wardWords } from '../../wording/wardList';
import { subjectOf, type WardPlace } from '../../wording/wardPlace';
import { CellLink } from '../shared/CellLink';
import { StatusBadge } from '../shared/StatusBadge';
import { Back } from './Back';
import { WardGroup } from './WardGroup';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  only: { display: 'flex', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
});

interface Props {
  readonly scoring: Scoring;
  readonly ward: number;
  readonly go: (place: WardPlace) => void;
}

/** A ward with its criteria by group. */
export function WardPage({ scoring, ward, go }: Props): JSX.Element | null {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneWardsTexts);
  const [openOnly, setOpenOnly] = useState(false);
  const { assessment, records } = scoring;
  const score = assessment.scores[ward];
  if (!score) return null;
  const words = wardWords(score, language);
  const theme = records.settings.colourTheme;
  const { code, managingUnit, place } = score.ward;
  const groups = wardGroups(assessment, ward, openOnly, language);
  return (
    <>
      <Back
        text={texts.backToList}
        follow={() => {
          go({ at: 'list' });
        }}
      />
      <Subtitle1 as="h2" block>
        {words.name}
      </Subtitle1>
      <Caption1 as="p" block>
        {[texts.code(code), managingUnit].filter((text) => text !== '').join(' · ')}
      </Caption1>
      <div className={styles.facts}>
        <StatusBadge text={words.status} theme={theme} />
        <Body1>{words.score}</Body1>
        <Body1>{words.rank}</Body1>
      </div>
      <Caption1 as="p" block>
        {recognitionSentence(registerOf(records).upTo(code, assessment.year), language)}
      </Caption1>
      {place && <CellLink place={place} label={texts.toRow(`${place.sheet}!${place.cell}`)} />}
      <Checkbox
        className={styles.only}
        label={texts.only}
        checked={openOnly}
        onChange={(_, { checked }) => {
          setOpenOnly(checked === true);
        }}
      />
      {groups.length === 0 && <Body1 block>{texts.allPass}</Body1>}
      {groups.map((group) => (
        <WardGroup
          key={group.group}
          group={group}
          theme={theme}
          subject={(criterion) => subjectOf({ at: 'criterion', ward, criterion }, assessment) ?? ''}
          open={(criterion) => {
            go({ at: 'criterion', ward, criterion });
          }}
        />
      ))}
    </>
  );
}
