/** Screens of the pane, in the order of their tabs. */
export const SCREENS = ['overview', 'wards', 'issues', 'roadmap', 'settings'] as const;
export type ScreenName = (typeof SCREENS)[number];

/** What every screen is given. */
export interface ScreenProps {
  /** Shows another screen, and there the thing named: a ward's code, "code criterion", an issue's sheet. */
  readonly show: (screen: ScreenName, subject?: string) => void;
  /** The thing to show first; null when the user came by the tab. */
  readonly subject: string | null;
}
