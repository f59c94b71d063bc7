import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneTexts } from '../../language/pane';
import { paneShellTexts } from '../../language/paneShell';
import { LanguageSwitch } from '../LanguageSwitch';
import { useLanguage } from '../PaneContext';
import { PaneLink } from '../screens/shared/PaneLink';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  /** The screen of settings has the choice of language itself. */
  readonly hasLanguages: boolean;
  readonly showWalk: () => void;
}

/** Language, the walk for whoever wants it again, and the version. */
export function Footer({ hasLanguages, showWalk }: Props): JSX.Element {
  const language = useLanguage();
  return (
    <footer className={useStyles().foot}>
      {hasLanguages && <LanguageSwitch />}
      <PaneLink text={paneShellTexts[language].walk} follow={showWalk} />
      <Caption1>{paneTexts[language].version(WARDSCORE_VERSION)}</Caption1>
    </footer>
  );
}
