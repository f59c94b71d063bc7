import type { ChartView, SheetView } from 'excel-host/service';
import type { Rect } from 'excel-host/xlsx';
import { anchorAt } from '../charts/anchor';
import { drawChart } from '../charts/drawChart';
import type { ChartContext } from '../charts/drawChart';
import { svgElement } from '../charts/svg';
import { isSeen } from './reveal';
import type { SheetMetrics } from './sheetMetrics';

interface PlacedChart {
  readonly element: SVGElement;
  readonly view: ChartView;
  readonly corners: readonly [number, number, number, number];
}

const LAYER = 'position:absolute;inset:0;overflow:hidden;pointer-events:none;z-index:9';
const PROMPT =
  'position:absolute;max-width:280px;padding:6px 10px;font:12px/1.4 system-ui,"Segoe UI",sans-serif;' +
  'border:1px solid #8a8886;background:#fffbe6;color:#242424;box-shadow:0 2px 6px rgb(0 0 0 / .2);white-space:pre-line';
const ARROW =
  'position:absolute;width:18px;height:18px;padding:0;border:1px solid #8a8886;background:#f3f2f1;color:#242424;' +
  'font:10px/1 system-ui;pointer-events:auto;cursor:pointer';
const STANDARD_ROW = 15;
const MOST_LINES = 20_000;

/** What lies over the cells and scrolls with them: charts, and the prompt of the selected cell. */
export class Overlay {
  private readonly layer: HTMLElement;
  private readonly clip: HTMLElement;
  private readonly prompt: HTMLElement;
  private charts: PlacedChart[] = [];
  private view: SheetView | null = null;
  private prompted: Rect | null = null;
  private readonly arrow: HTMLButtonElement;
  private listed: Rect | null = null;

  constructor(
    private readonly page: Document,
    private readonly metrics: () => SheetMetrics | null,
    openList: () => void,
  ) {
    this.layer = page.createElement('div');
    this.layer.style.cssText = LAYER;
    this.layer.dataset['gridOverlay'] = '';
    this.clip = page.createElement('div');
    this.clip.style.cssText = 'position:absolute;overflow:hidden';
    this.prompt = page.createElement('div');
    this.prompt.style.cssText = PROMPT;
    this.prompt.setAttribute('aria-hidden', 'true');
    this.prompt.hidden = true;
    this.arrow = page.createElement('button');
    this.arrow.style.cssText = ARROW;
    this.arrow.textContent = '▼';
    this.arrow.hidden = true;
    // The list is opened by a key of the grid; the arrow is for the mouse and takes no focus from the cells.
    this.arrow.tabIndex = -1;
    this.arrow.setAttribute('aria-hidden', 'true');
    this.arrow.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
    this.arrow.addEventListener('click', openList);
    this.layer.append(this.clip, this.prompt, this.arrow);
  }

  /** Lies over the canvas of the sheet; the canvas is made again with each workbook. */
  attach(canvasParent: HTMLElement): void {
    if (this.layer.parentElement !== canvasParent) canvasParent.append(this.layer);
  }

  show(view: SheetView, context: ChartContext): void {
    this.view = view;
    for (const { element } of this.charts) element.remove();
    this.charts = view.charts.map((chart) => {
      const element = svgElement(this.page, drawChart(chart, context));
      element.style.position = 'absolute';
      this.clip.append(element);
      return { element, view: chart, corners: corners(view, chart) };
    });
    this.place();
  }

  /** `rect` null hides it. */
  showPrompt(rect: Rect | null, prompt: { readonly title: string; readonly message: string } | null): void {
    this.prompted = prompt ? rect : null;
    if (prompt) {
      const title = this.page.createElement('strong');
      title.textContent = prompt.title;
      this.prompt.replaceChildren(
        title,
        this.page.createTextNode(prompt.title ? `\n${prompt.message}` : prompt.message),
      );
    }
    this.place();
  }

  /** The arrow of a list stands right of the cell; null takes it away. */
  showArrow(cell: Rect | null): void {
    this.listed = cell;
    this.place();
  }

  /** After scrolling, zooming or resizing. */
  place(): void {
    const metrics = this.metrics();
    if (!metrics || !this.view) return;
    const { zoom, scroll, freeze } = metrics;
    const [left, top] = [metrics.columnEdge(freeze.columns - 1) * zoom, metrics.rowEdge(freeze.rows - 1) * zoom];
    Object.assign(this.clip.style, { left: `${left}px`, top: `${top}px`, right: '0', bottom: '0' });
    for (const { element, corners: at } of this.charts) {
      const x = along(metrics.columnEdge, at[0]);
      const y = along(metrics.rowEdge, at[1]);
      Object.assign(element.style, {
        left: `${(x - scroll.x) * zoom - left}px`,
        top: `${(y - scroll.y) * zoom - top}px`,
        width: `${(along(metrics.columnEdge, at[2]) - x) * zoom}px`,
        height: `${(along(metrics.rowEdge, at[3]) - y) * zoom}px`,
      });
    }
    this.placePrompt(metrics);
    this.placeArrow(metrics);
  }

  /** Where a cell stands within an element around the sheet, in pixels; null when it is out of sight. */
  boxOf(cell: Rect, around: HTMLElement): { left: number; top: number; bottom: number } | null {
    const metrics = this.metrics();
    if (!metrics || !isSeen(metrics, cell)) return null;
    const { zoom, scroll, freeze, columnEdge, rowEdge } = metrics;
    const [layer, outer] = [this.layer.getBoundingClientRect(), around.getBoundingClientRect()];
    const [x, y] = [cell.column >= freeze.columns ? scroll.x : 0, cell.row >= freeze.rows ? scroll.y : 0];
    return {
      left: layer.left - outer.left + (columnEdge(cell.column - 1) - x) * zoom,
      top: layer.top - outer.top + (rowEdge(cell.row - 1) - y) * zoom,
      bottom: layer.top - outer.top + (rowEdge(cell.row) - y) * zoom,
    };
  }

  dispose(): void {
    this.layer.remove();
  }

  private placeArrow(metrics: SheetMetrics): void {
    const { zoom, scroll, freeze, columnEdge, rowEdge } = metrics;
    const cell = this.listed;
    const hidden = !cell || !isSeen(metrics, cell);
    this.arrow.style.display = hidden ? 'none' : 'block';
    this.arrow.hidden = hidden;
    if (!cell) return;
    const x = columnEdge(cell.column) - (cell.column >= freeze.columns ? scroll.x : 0);
    const y = rowEdge(cell.row) - (cell.row >= freeze.rows ? scroll.y : 0);
    this.arrow.style.left = `${x * zoom}px`;
    this.arrow.style.top = `${y * zoom - 19}px`;
  }

  private placePrompt(metrics: SheetMetrics): void {
    const cell = this.prompted;
    this.prompt.hidden = cell === null || !isSeen(metrics, cell);
    if (this.prompt.hidden || !cell) return;
    const { zoom, scroll, freeze, columnEdge, rowEdge } = metrics;
    const x = columnEdge(cell.column - 1) - (cell.column >= freeze.columns ? scroll.x : 0);
    const away = cell.row >= freeze.rows ? scroll.y : 0;
    const [above, below] = [(rowEdge(cell.row - 1) - away) * zoom, (rowEdge(cell.row) - away) * zoom];
    const { clientWidth, clientHeight } = this.layer;
    const { offsetWidth, offsetHeight } = this.prompt;
    // It must not lie over the cell that it speaks of.
    const top = below + 6 + offsetHeight > clientHeight - 16 ? above - 6 - offsetHeight : below + 6;
    this.prompt.style.left = `${Math.max(0, Math.min(x * zoom + 12, clientWidth - offsetWidth - 16))}px`;
    this.prompt.style.top = `${Math.max(0, top)}px`;
  }
}

/** A line and a share of it as one number: 2.5 is the middle of the third. */
function corners(view: SheetView, { chart }: ChartView): readonly [number, number, number, number] {
  const [widths, heights] = [new Map(view.columnWidths), new Map(view.rowHeights)];
  const [noColumns, noRows] = [new Set(view.hiddenColumns), new Set(view.hiddenRows)];
  const width = (column: number): number => (noColumns.has(column) ? 0 : (widths.get(column) ?? view.standardWidth));
  const height = (row: number): number => (noRows.has(row) ? 0 : (heights.get(row) ?? STANDARD_ROW));
  const at = (distance: number, size: (line: number) => number): number => {
    const { line, share } = anchorAt(distance, size, MOST_LINES);
    return line + share;
  };
  const { left, top } = chart;
  return [at(left, width), at(top, height), at(left + chart.width, width), at(top + chart.height, height)];
}

function along(edge: (line: number) => number, place: number): number {
  const line = Math.floor(place);
  const start = edge(line - 1);
  return start + (edge(line) - start) * (place - line);
}
