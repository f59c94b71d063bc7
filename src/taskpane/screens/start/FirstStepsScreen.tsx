import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneStartTexts } from '../../../language/paneShell';
import { schemaTexts } from '../../../language/schema';
import { Section } from '../../Section';
import { CellLink } from '../shared/CellLink';
import { Beginnings } from './Beginnings';
import { MissingSheets } from './MissingSheets';
import { useInputSheets } from './useInputSheets';
import { TrySample } from './TrySample';
import { startOffer } from './words';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  steps: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
});

/** The first screen: what this is, how to begin, what stays on the computer, what to do next. */
export function FirstStepsScreen(): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(paneStartTexts);
  const sheets = useInputSheets();
  const offer = startOffer(sheets, language);
  const wards = schemaTexts.vi.sheets.wards.name;
  return (
    <>
      <Subtitle1 as="h2" block>
        {texts.heading}
      </Subtitle1>
      <Body1 as="p" block>
        {offer.kind === 'begin' ? texts.what : texts.whatHere}
      </Body1>
      {offer.kind === 'begin' && <Beginnings />}
      {offer.kind === 'complete' && <MissingSheets missing={offer.missing} sentence={offer.sentence} />}
      {offer.kind === 'fill' && <Body1 as="p">{offer.sentence}</Body1>}
      {offer.kind !== 'begin' && offer.blank && sheets?.ownSet === false && <TrySample />}
      <Section heading={texts.privacyHeading}>
        <Body1>{texts.privacy}</Body1>
      </Section>
      <Section heading={texts.nextHeading}>
        <ol className={styles.steps}>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {sheets?.present.includes(wards) && <CellLink place={{ sheet: wards, cell: null }} label={texts.goTo(wards)} />}
      </Section>
    </>
  );
}
