import { Body1Strong, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WardPreview } from '../../../application/collect/preview';
import { wardDetails } from '../../../application/collect/wardDetails';
import { paneCollectTexts } from '../../../language/paneCollect';
import { useLanguage } from '../../PaneContext';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly preview: WardPreview;
  readonly confirmed: boolean;
  readonly confirm: (on: boolean) => void;
}

/** A ward of the preview: where it stands, what its file changes, and whether it is to be written. */
export function WardItem({ preview, confirmed, confirm }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const { state, lines, blocks } = wardDetails(preview, language);
  const { name } = preview.ward;
  return (
    <li className={styles.item}>
      <Body1Strong>{name}</Body1Strong>
      <Caption1>{state}</Caption1>
      {lines.map((line) => (
        <Caption1 key={line}>{line}</Caption1>
      ))}
      {blocks.map((block) => (
        <div key={block.heading}>
          <Caption1 as="p" block>
            {block.heading}:
          </Caption1>
          <ul className={styles.lines}>
            {block.lines.map((line) => (
              <li key={line}>
                <Caption1>{line}</Caption1>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {preview.state === 'ready' && (
        <Checkbox
          label={paneCollectTexts[language].confirm(name)}
          checked={confirmed}
          onChange={(_, { checked }) => {
            confirm(checked === true);
          }}
        />
      )}
    </li>
  );
}
