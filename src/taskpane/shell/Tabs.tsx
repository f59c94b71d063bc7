import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneShellTexts } from '../../language/paneShell';
import { SCREENS, type ScreenName } from '../screens/types';
import { useTexts } from '../PaneContext';

const useStyles = makeStyles({
  // Five tabs fit 320 px; where text is larger they go on below rather than out of sight.
  tabs: { flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  tab: { paddingInline: '3px', paddingBlock: tokens.spacingVerticalSNudge },
  label: { fontSize: tokens.fontSizeBase200, paddingInline: 0 },
});

export const tabId = (screen: ScreenName): string => `tab-${screen}`;
export const PANEL_ID = 'screen';

interface Props {
  readonly screen: ScreenName;
  readonly choose: (screen: ScreenName) => void;
}

export function Tabs({ screen, choose }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneShellTexts);
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={texts.tabList}
      selectedValue={screen}
      onTabSelect={(_, { value }) => {
        const chosen = SCREENS.find((each) => each === value);
        if (chosen) choose(chosen);
      }}
    >
      {SCREENS.map((each) => (
        <Tab
          key={each}
          id={tabId(each)}
          className={styles.tab}
          value={each}
          aria-controls={PANEL_ID}
          content={{ className: styles.label }}
        >
          {texts.tabs[each]}
        </Tab>
      ))}
    </TabList>
  );
}
