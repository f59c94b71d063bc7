import { bounding } from '../../model/rect';
import type { Chart, Rect } from '../../model/types';
import { child, type XmlElement } from '../xml/tree';
import { parseArea } from './reference';

interface Reference {
  readonly sheet: string;
  readonly area: Rect;
}

/** The one block of cells that all series of a chart are taken from; null when they come from several sheets or from none. */
export function readChartSource(series: readonly XmlElement[]): Pick<Chart, 'source' | 'seriesBy'> {
  const values = series.flatMap((each) => referenceOf(child(each, 'val')) ?? []);
  const all = [
    ...values,
    ...series.flatMap((each) => [referenceOf(child(each, 'tx')) ?? [], referenceOf(child(each, 'cat')) ?? []].flat()),
  ];
  const [first] = all;
  const seriesBy = values.some(({ area }) => area.columns > 1) ? 'rows' : 'columns';
  if (!first || all.some(({ sheet }) => sheet !== first.sheet)) return { source: null, seriesBy };
  return { source: { sheet: first.sheet, area: all.map(({ area }) => area).reduce(bounding) }, seriesBy };
}

function referenceOf(element: XmlElement | null): Reference | null {
  const holder = child(element, 'numRef') ?? child(element, 'strRef');
  const formula = child(holder, 'f')?.text ?? '';
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula);
  const area = match && parseArea(match[3] ?? '');
  return area ? { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', area } : null;
}
