import { sameName } from './sheetNames';
import type { Worksheet } from './types';

/** "Chart 3": what Excel calls a chart that nobody named. */
export function freeChartName({ charts }: Worksheet): string {
  for (let number = charts.length + 1; ; number++) {
    const name = `Chart ${String(number)}`;
    if (!charts.some((chart) => sameName(chart.name, name))) return name;
  }
}
