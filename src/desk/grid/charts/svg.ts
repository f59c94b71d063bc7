/** A drawing as data, so that it can be tested without a page. */
export interface SvgNode {
  readonly tag: 'g' | 'rect' | 'line' | 'polyline' | 'circle' | 'text' | 'title';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly SvgNode[];
  readonly text?: string;
}

export interface SvgDrawing {
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, for people who do not see it. */
  readonly label: string;
  readonly nodes: readonly SvgNode[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

function element(page: Document, { tag, attributes, children = [], text }: SvgNode): SVGElement {
  const made = page.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (text !== undefined) made.textContent = text;
  made.append(...children.map((child) => element(page, child)));
  return made;
}

/** The drawing as an element that screen readers meet as one picture with its label. */
export function svgElement(page: Document, drawing: SvgDrawing): SVGElement {
  const svg = page.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', `0 0 ${drawing.width} ${drawing.height}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', drawing.label);
  svg.append(...drawing.nodes.map((node) => element(page, node)));
  return svg;
}
