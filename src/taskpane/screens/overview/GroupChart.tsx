import { makeStyles, tokens } from '@fluentui/react-components';
import { HorizontalBarChart } from '@fluentui/react-charts';
import type { JSX } from 'react';
import { GROUP_PARTS, type GroupWords } from '../../wording/overview';
import { partColour } from './partColours';

const useStyles = makeStyles({
  // The library sets 3px between parts on top of the full width.
  chart: { marginTop: tokens.spacingVerticalS, paddingInlineEnd: '6px', pointerEvents: 'none' },
  legend: { display: 'none' },
  // Titles are whole names; the library would cut them.
  title: {
    overflow: 'visible',
    whiteSpace: 'normal',
    textOverflow: 'clip',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
});

/**
 * Stacked bars: wards that pass, fail and are undetermined in each group. A picture only: the library gives its bars roles that fit
 * no list, so that it is kept from keyboard and screen reader, who find the words beside it.
 */
export function GroupChart({ groups }: { readonly groups: readonly GroupWords[] }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.chart} aria-hidden inert>
      <HorizontalBarChart
        data={groups.map(({ title, parts }) => ({
          chartTitle: title,
          chartData: GROUP_PARTS.filter((part) => parts[part] > 0).map((part) => ({
            legend: part,
            color: partColour(part),
            horizontalBarChartdata: { x: parts[part], total: parts.pass + parts.fail + parts.noData },
          })),
        }))}
        chartDataMode="hidden"
        hideTooltip
        hideLabels
        styles={{
          root: '',
          items: '',
          chart: '',
          chartTitle: '',
          barWrapper: '',
          chartTitleLeft: styles.title,
          chartTitleRight: '',
          chartDataTextDenominator: '',
          benchmarkContainer: '',
          triangle: '',
          barLabel: '',
          chartWrapper: '',
          legendContainer: styles.legend,
        }}
      />
    </div>
  );
}
