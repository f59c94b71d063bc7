import type { Chart, Worksheet } from '../../model/types';
import { itemNotFound } from '../errors';
import type { Session } from '../session';

export interface ChartTarget {
  readonly chart: Chart;
  readonly sheet: Worksheet;
}

export function changeChart({ chart, sheet }: ChartTarget, session: Session, patch: Partial<Chart>): void {
  session.requireOpenSheet(sheet);
  if (!sheet.charts.includes(chart)) throw itemNotFound(`chart ${chart.name}`);
  Object.assign(chart, patch);
  session.touchStructure(sheet);
}
