import type { Chart, Worksheet } from '../../../model/types';
import { CONTENT_TYPES, type Dialect } from '../../parts/kinds';
import { canonical } from '../../read/aspects';
import { readDrawing, type FileChart } from '../../read/charts';
import { anchorAt, EMUS_PER_POINT } from '../../read/geometry';
import { appendInside, applyEdits, type TextEdit } from '../../xml/splice';
import { descendants, numberAttribute, parseXml, type XmlElement } from '../../xml/tree';
import { relationshipAttribute, replaceElement, type SheetTask } from '../sheetTask';
import { altTextAttributes, chartOpening, chartXml } from './chartXml';

const emptyDrawing = (dialect: Dialect): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}"></xdr:wsDr>`;

/** Charts of a sheet: new ones are added to its drawing, lost ones leave it, pictures and shapes around them stay. */
export function chartEdits(task: SheetTask): TextEdit[] {
  const { sheet, part, context, changed, draft, root } = task;
  if (!changed.has('charts')) return [];
  const { parts, dialect } = context.frame;
  const [source] = parts.related(part, 'drawing');
  if (source === undefined && sheet.charts.length === 0) return [];
  const drawing = source ?? draft.freeName('xl/drawings/drawing', '.xml');
  const text = source === undefined ? emptyDrawing(dialect) : parts.text(source);
  const drawingRoot = parseXml(text, drawing);
  const present = source === undefined ? [] : readDrawing(parts, source, sheet);
  const { gone, added } = compare(present, sheet.charts);
  const edits: TextEdit[] = gone.map(({ anchor }) => ({ start: anchor.start, end: anchor.end, text: '' }));
  for (const { part: chart, relationship } of gone) {
    draft.unrelate(drawing, relationship);
    removeChart(task, chart);
  }
  const left = drawingRoot.children.filter((each) => !gone.some(({ anchor }) => anchor.start === each.start));
  const ids = left.flatMap((each) => descendants(each, 'cNvPr')).map((each) => numberAttribute(each, 'id') ?? 0);
  let lastId = Math.max(1, ...ids);
  const anchors = added.map((chart) => addChart(task, drawing, drawingRoot, ++lastId, chart));
  if (anchors.length > 0) edits.push(appendInside(text, drawingRoot, anchors.join('')));
  const isEmpty = drawingRoot.children.length === gone.length && added.length === 0;
  if (isEmpty) {
    for (const each of draft.relationships(part)) if (each.target === source) draft.unrelate(part, each.id);
    draft.remove(drawing);
    return replaceElement(task, 'drawing', '');
  }
  draft.setText(drawing, applyEdits(text, edits), CONTENT_TYPES.drawing);
  if (source !== undefined) return [];
  const id = draft.relate(part, 'drawing', drawing);
  return replaceElement(task, 'drawing', `<${root.prefix}drawing${relationshipAttribute(task, id)}/>`);
}

/** Renews the cached values of charts of ours: their cells may have changed though the chart did not. */
export function renewCharts(
  task: Pick<SheetTask, 'draft' | 'context' | 'sheetNamed'>,
  sheet: Worksheet,
  part: string,
): void {
  const { parts, dialect } = task.context.frame;
  for (const drawing of parts.related(part, 'drawing'))
    for (const { part: chartPart, chart } of readDrawing(parts, drawing, sheet)) {
      const isOurs = parts.text(chartPart).startsWith(chartOpening(dialect));
      const isKept = sheet.charts.some((each) => canonical(each) === canonical(chart));
      if (isOurs && isKept)
        task.draft.setText(chartPart, chartXml(dialect, chart, task.sheetNamed(chart.source?.sheet ?? '')));
    }
}

function compare(present: readonly FileChart[], charts: readonly Chart[]) {
  const left = new Map(present.map((each) => [canonical(each.chart), each]));
  const kept: FileChart[] = [];
  const added: Chart[] = [];
  for (const chart of charts) {
    const key = canonical(chart);
    const same = left.get(key);
    if (same) kept.push(same);
    else added.push(chart);
    left.delete(key);
  }
  return { added, gone: present.filter((each) => !kept.includes(each)) };
}

/** With the chart go the parts that only it uses: its style and its colours. */
function removeChart({ draft, context }: SheetTask, chart: string): void {
  for (const { external, target, kind } of context.frame.parts.relationships(chart))
    if (!external && /^chart(Style|ColorStyle)$/.test(kind)) draft.remove(target);
  draft.remove(chart);
}

function addChart(task: SheetTask, drawing: string, root: XmlElement, id: number, chart: Chart): string {
  const { draft, context, sheetNamed, sheet } = task;
  const { dialect } = context.frame;
  const part = draft.freeName('xl/charts/chart', '.xml');
  draft.setText(part, chartXml(dialect, chart, sheetNamed(chart.source?.sheet ?? '')), CONTENT_TYPES.chart);
  const relationship = draft.relate(drawing, 'chart', part);
  const p = root.prefix;
  const from = anchorAt(sheet, chart.left, chart.top);
  const to = anchorAt(sheet, chart.left + chart.width, chart.top + chart.height);
  const corner = (name: string, at: typeof from): string =>
    `<${p}${name}><${p}col>${at.column}</${p}col><${p}colOff>${emus(at.columnOffset)}</${p}colOff><${p}row>${at.row}</${p}row><${p}rowOff>${emus(at.rowOffset)}</${p}rowOff></${p}${name}>`;
  return (
    `<${p}twoCellAnchor editAs="oneCell">${corner('from', from)}${corner('to', to)}` +
    `<${p}graphicFrame macro=""><${p}nvGraphicFramePr><${p}cNvPr id="${id}"${altTextAttributes(chart)}/><${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>` +
    `<${p}xfrm><a:off xmlns:a="${dialect.drawing}" x="0" y="0"/><a:ext xmlns:a="${dialect.drawing}" cx="0" cy="0"/></${p}xfrm>` +
    `<a:graphic xmlns:a="${dialect.drawing}"><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    `</${p}graphicFrame><${p}clientData/></${p}twoCellAnchor>`
  );
}

const emus = (points: number): number => Math.round(points * EMUS_PER_POINT);
