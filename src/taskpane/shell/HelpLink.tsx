import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { paneShellTexts } from '../../language/paneShell';
import type { ScreenName } from '../screens/types';
import { useTexts } from '../PaneContext';
import type { PaneState } from './usePaneState';

/** Pages of the user guide (docs/huong-dan) by screen. */
const PAGES: Readonly<Record<ScreenName, string>> = {
  overview: 'tong-quan',
  wards: 'phuong',
  issues: 'kiem-tra',
  roadmap: 'lo-trinh',
  settings: 'thiet-lap',
};

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly screen: ScreenName;
  readonly state: PaneState;
}

/** Opens the page of the user guide about what is shown; F1 does the same. A link, so that every host opens it in its own way. */
export function HelpLink({ screen, state }: Props): JSX.Element {
  const texts = useTexts(paneShellTexts);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const help = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      link.current?.click();
    };
    document.addEventListener('keydown', help);
    return () => {
      document.removeEventListener('keydown', help);
    };
  }, []);
  const page = state === 'start' && screen !== 'settings' ? 'bat-dau' : PAGES[screen];
  return (
    <a
      ref={link}
      className={useStyles().link}
      href={`guide/${page}.html`}
      target="_blank"
      rel="noopener"
      title={texts.help}
      aria-label={texts.help}
    >
      ?
    </a>
  );
}
