import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { themeName, THEMES } from './theme';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

function theme(): Theme {
  // The typings promise a theme; Excel on the web has none (office-js#6134).
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const signs = {
    forcedColours: window.matchMedia(FORCED).matches,
    officeBackground: office?.bodyBackgroundColor,
    prefersDark: window.matchMedia(DARK).matches,
  };
  return THEMES[themeName(signs)];
}

/** The theme to draw in; follows the system while the pane is open. */
export function useTheme(): Theme {
  const [current, setCurrent] = useState(theme);
  useEffect(() => {
    const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
    const follow = (): void => {
      setCurrent(theme());
    };
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  return current;
}
