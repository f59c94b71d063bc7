import { absoluteAddress } from '../../../model/address';
import type { Chart, ModelValue, Rect, Worksheet } from '../../../model/types';
import type { Dialect } from '../../parts/kinds';
import { STANDARD_COLORS } from '../../read/charts';
import { quotedSheet } from '../../read/reference';
import { escapeAttribute, escapeText, toXstring } from '../../xml/escape';

/** How every chart part of ours begins; by it a later save knows that the cached values are ours to renew. */
export const chartOpening = (dialect: Dialect): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"><c:date1904 val="0"/><c:roundedCorners val="0"/>`;

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** A chart part with the values as they are now, so that programs that do not compute show it too. */
export function chartXml(dialect: Dialect, chart: Chart, source: Worksheet | null): string {
  const title = chart.titleVisible && chart.title !== '' ? titleXml(chart.title, 1400) : '';
  return (
    `${chartOpening(dialect)}<c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${groupXml(chart, source)}${axesXml(chart)}</c:plotArea>` +
    (chart.legendVisible ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const titleXml = (text: string, size: number): string =>
  '<c:title><c:tx><c:rich><a:bodyPr/><a:p>' +
  `<a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="${size}" b="1"/><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function groupXml(chart: Chart, source: Worksheet | null): string {
  const series = seriesOf(chart, source).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (chart.kind === 'lineMarkers')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  const direction = chart.kind === 'barClustered' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${axes}</c:barChart>`;
}

/** The first row and the first column of the source name series and categories. */
function seriesOf(chart: Chart, sheet: Worksheet | null): string[] {
  if (chart.source === null) return [];
  const { area } = chart.source;
  const byColumns = chart.seriesBy === 'columns';
  const count = Math.max(0, (byColumns ? area.columns : area.rows) - 1);
  const slice = (index: number): Rect =>
    byColumns
      ? { row: area.row + 1, column: area.column + index, rows: Math.max(1, area.rows - 1), columns: 1 }
      : { row: area.row + index, column: area.column + 1, rows: 1, columns: Math.max(1, area.columns - 1) };
  const reference = (rect: Rect): string => `${quotedSheet(chart.source?.sheet ?? '')}!${absoluteAddress(rect)}`;
  return Array.from({ length: count }, (_, index) => {
    const name: Rect = byColumns
      ? { row: area.row, column: area.column + index + 1, rows: 1, columns: 1 }
      : { row: area.row + index + 1, column: area.column, rows: 1, columns: 1 };
    const values = slice(index + 1);
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textsXml(reference(name), valuesOf(sheet, name))}</c:tx>` +
      `${lookXml(chart, chart.seriesColors[index] ?? STANDARD_COLORS[index % STANDARD_COLORS.length])}${labelsXml(chart)}` +
      `<c:cat>${textsXml(reference(slice(0)), valuesOf(sheet, slice(0)))}</c:cat>` +
      `<c:val>${numbersXml(reference(values), valuesOf(sheet, values))}</c:val>${chart.kind === 'lineMarkers' ? '<c:smooth val="0"/>' : ''}</c:ser>`
    );
  });
}

const valuesOf = (sheet: Worksheet | null, rect: Rect): ModelValue[] => sheet?.cells.readBlock(rect).flat() ?? [];

const textOf = (value: ModelValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

function textsXml(reference: string, values: readonly ModelValue[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(toXstring(textOf(value)))}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${escapeText(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numbersXml(reference: string, values: readonly ModelValue[]): string {
  const points = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  return `<c:numRef><c:f>${escapeText(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

function lookXml(chart: Chart, color: string | undefined): string {
  const fill =
    color === undefined ? '' : `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
  if (chart.kind !== 'lineMarkers')
    return fill === '' ? '<c:invertIfNegative val="0"/>' : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const line = fill === '' ? '' : `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>`;
  const marker = fill === '' ? '' : `<c:spPr>${fill}</c:spPr>`;
  return `${line}<c:marker><c:symbol val="circle"/><c:size val="6"/>${marker}</c:marker>`;
}

const labelsXml = ({ dataLabels }: Chart): string =>
  dataLabels
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : '';

function axesXml(chart: Chart): string {
  const isBar = chart.kind === 'barClustered';
  const [categories, values] = isBar ? ['l', 'b'] : ['b', 'l'];
  const title = (text: string | null): string => (text === null || text === '' ? '' : titleXml(text, 1000));
  return (
    // Bars are listed from the top, as the table is.
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${categories}"/>${title(chart.categoryAxisTitle)}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${values}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${title(chart.valueAxisTitle)}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

export const altTextAttributes = ({ name, altText }: Chart): string =>
  ` name="${escapeAttribute(name)}"${altText === '' ? '' : ` descr="${escapeAttribute(altText)}"`}`;
