import type { Chart, Worksheet } from '../../model/types';
import type { Parts } from '../parts/parts';
import {
  attribute,
  child,
  children,
  descendants,
  flag,
  numberAttribute,
  parseXml,
  relationshipId,
  richText,
  type XmlElement,
} from '../xml/tree';
import { readChartSource } from './chartSource';
import { EMUS_PER_POINT, leftOf, topOf, type Anchor } from './geometry';

/** Accents of Excel's own theme, for series whose colour nobody chose: a file without a theme part has no others. */
export const STANDARD_COLORS = '#5B9BD5 #ED7D31 #A5A5A5 #FFC000 #4472C4 #70AD47'.split(' ');

/** A chart of the kinds the model speaks of, with the part it stands in and its place in the drawing. */
export interface FileChart {
  readonly part: string;
  readonly anchor: XmlElement;
  readonly relationship: string;
  readonly chart: Chart;
}

export function readDrawing(parts: Parts, drawingPart: string, sheet: Worksheet): FileChart[] {
  const root = parseXml(parts.text(drawingPart), drawingPart);
  const relationships = new Map(parts.relationships(drawingPart).map((each) => [each.id, each]));
  return root.children.flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const [reference] = frame ? descendants(frame, 'chart') : [];
    const relationship = reference && relationshipId(reference);
    const target = relationships.get(relationship ?? '');
    const part = target?.kind === 'chart' && !target.external ? parts.find(target.target) : null;
    if (!frame || !relationship || !part) return [];
    const chart = readChart(parseXml(parts.text(part), part), place(anchor, frame, sheet));
    return chart ? [{ part, anchor, relationship, chart }] : [];
  });
}

type Place = Pick<Chart, 'left' | 'top' | 'width' | 'height' | 'name' | 'altText'>;

function place(anchor: XmlElement, frame: XmlElement, sheet: Worksheet): Place {
  const [named] = descendants(frame, 'cNvPr');
  const from = readAnchor(child(anchor, 'from'));
  const to = readAnchor(child(anchor, 'to'));
  const position = child(anchor, 'pos');
  const extent = child(anchor, 'ext');
  const left = from ? leftOf(sheet, from) : emus(position, 'x');
  const top = from ? topOf(sheet, from) : emus(position, 'y');
  return {
    name: (named && attribute(named, 'name')) ?? '',
    altText: (named && attribute(named, 'descr')) ?? '',
    left: rounded(left),
    top: rounded(top),
    width: rounded(to ? leftOf(sheet, to) - left : emus(extent, 'cx')),
    height: rounded(to ? topOf(sheet, to) - top : emus(extent, 'cy')),
  };
}

const rounded = (points: number): number => Math.round(points * 100) / 100;
const emus = (element: XmlElement | null, name: string): number =>
  ((element && numberAttribute(element, name)) ?? 0) / EMUS_PER_POINT;

function readAnchor(element: XmlElement | null): Anchor | null {
  if (!element) return null;
  const number = (name: string): number => Number(child(element, name)?.text ?? 0);
  return {
    column: number('col'),
    columnOffset: number('colOff') / EMUS_PER_POINT,
    row: number('row'),
    rowOffset: number('rowOff') / EMUS_PER_POINT,
  };
}

function readChart(root: XmlElement, at: Place): Chart | null {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = plot?.children.filter((each) => each.local.endsWith('Chart')) ?? [];
  const [group] = groups;
  const kind = group && groups.length === 1 ? kindOf(group) : null;
  if (!group || !kind) return null;
  const series = children(group, 'ser');
  const title = child(chart, 'title');
  const labels = child(series[0] ?? null, 'dLbls') ?? child(group, 'dLbls');
  const shown = child(labels, 'showVal');
  return {
    ...at,
    kind,
    ...readChartSource(series),
    title: title ? titleText(title) : '',
    titleVisible: title !== null,
    categoryAxisTitle: axisTitle(plot, 'catAx'),
    valueAxisTitle: axisTitle(plot, 'valAx'),
    legendVisible: child(chart, 'legend') !== null,
    seriesColors: seriesColors(series),
    dataLabels: shown !== null && flag(shown, 'val', true),
  };
}

function kindOf(group: XmlElement): Chart['kind'] | null {
  const value = (name: string): string | null => {
    const element = child(group, name);
    return element && attribute(element, 'val');
  };
  if (group.local === 'lineChart') return 'lineMarkers';
  if (group.local !== 'barChart' || (value('grouping') ?? 'clustered') !== 'clustered') return null;
  return value('barDir') === 'bar' ? 'barClustered' : 'columnClustered';
}

const titleText = (title: XmlElement): string => descendants(title, 'p').map(richText).join('\n');

function axisTitle(plot: XmlElement | null, axis: string): string | null {
  const title = child(child(plot, axis), 'title');
  return title && titleText(title);
}

function seriesColors(series: readonly XmlElement[]): string[] {
  const colors = series.map((each) => {
    const shape = child(each, 'spPr');
    const color = child(child(shape, 'solidFill') ?? child(child(shape, 'ln'), 'solidFill'), 'srgbClr');
    return color && attribute(color, 'val');
  });
  const firstNull = colors.indexOf(null);
  const chosen = colors
    .slice(0, firstNull < 0 ? undefined : firstNull)
    .map((color) => `#${(color ?? '').toUpperCase()}`);
  // Standard colours at the end were nobody's choice.
  while (chosen.length > 0 && chosen.at(-1) === STANDARD_COLORS[(chosen.length - 1) % STANDARD_COLORS.length])
    chosen.pop();
  return chosen;
}
