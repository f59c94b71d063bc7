import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneShellTexts } from '../../language/paneShell';
import { PaneLink } from '../screens/shared/PaneLink';
import { useTexts } from '../PaneContext';
import type { Followed } from './useFollowed';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly followed: Followed;
  readonly show: (subject: string) => void;
}

/** What the selected cell of a status sheet speaks of, and the way to its why. */
export function FollowedLine({ followed: { subject, ward, criterion }, show }: Props): JSX.Element {
  const texts = useTexts(paneShellTexts).followed;
  return (
    <div className={useStyles().line}>
      <span>{criterion === null ? texts.ward(ward) : texts.criterion(criterion, ward)}</span>
      <PaneLink
        text={criterion === null ? texts.see : texts.why}
        follow={() => {
          show(subject);
        }}
      />
    </div>
  );
}
