import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { LETTERHEAD_PARTS } from '../../../wording/letterhead';
import { ReadFirst } from '../shared/ReadFirst';
import { TypedSetting } from './TypedSetting';
import { useSettingWriter } from './useSettingWriter';
import { useScores, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** How papers begin and end, as it stands in the workbook, changed there. */
export function LetterheadForm(): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneSettingsTexts);
  const writer = useSettingWriter();
  const { scoring } = useScores();
  if (scoring === null) return <ReadFirst why={texts.notRead} />;
  return (
    <div className={styles.parts}>
      <Caption1>{texts.letterheadHint}</Caption1>
      {LETTERHEAD_PARTS.filter((id) => id !== 'issuer').map((id) => (
        <TypedSetting
          key={id}
          id={id}
          settings={scoring.records.settings}
          scoredYear={scoring.assessment.year}
          writer={writer}
        />
      ))}
    </div>
  );
}
