import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export const THEME_NAMES = ['light', 'dark', 'highContrast'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** What decides the theme: forced colours win over all, then Office's own background, then the browser's wish. */
export interface ThemeSigns {
  readonly forcedColours: boolean;
  /** "#RRGGBB"; undefined on the web, where Office gives no theme. */
  readonly officeBackground: string | undefined;
  readonly prefersDark: boolean;
}

export function themeName({ forcedColours, officeBackground, prefersDark }: ThemeSigns): ThemeName {
  if (forcedColours) return 'highContrast';
  const dark = officeBackground === undefined ? prefersDark : isDark(officeBackground);
  return dark ? 'dark' : 'light';
}

/** Less than half the light of white, by the weights of ITU-R BT.709. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?([0-9a-f]{6})$/i.exec(colour)?.[1]?.match(/../g) ?? []).map(
    (pair) => parseInt(pair, 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};
