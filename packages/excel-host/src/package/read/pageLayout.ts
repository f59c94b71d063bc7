import { defaultPageLayout } from '../../model';
import type { PageLayout } from '../../model/types';
import { attribute, child, children, flag, numberAttribute, type XmlElement } from '../xml/tree';
import { parseArea } from './reference';
import { PAPER_SIZES } from './words';

const POINTS_PER_INCH = 72;

/** Print set-up of a sheet; `titles` and `area` are the formulas of its built-in names, "" when it has none. */
export function readPageLayout(root: XmlElement, titles: string, area: string): PageLayout {
  const layout = defaultPageLayout();
  const setup = child(root, 'pageSetup');
  const properties = child(child(root, 'sheetPr'), 'pageSetUpPr');
  const options = child(root, 'printOptions');
  const fits = properties !== null && flag(properties, 'fitToPage');
  if (setup) {
    layout.orientation = attribute(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait';
    const size = attribute(setup, 'paperSize');
    if (size !== null) layout.paperSize = PAPER_SIZES[size] ?? size;
    const scale = numberAttribute(setup, 'scale');
    layout.scale = fits || scale === null || scale === 100 ? null : scale;
  }
  if (fits) {
    layout.fitToWidth = fitted(setup, 'fitToWidth');
    layout.fitToHeight = fitted(setup, 'fitToHeight');
  }
  layout.centerHorizontally = options !== null && flag(options, 'horizontalCentered');
  layout.margins = readMargins(child(root, 'pageMargins'));
  layout.rowBreaks = readRowBreaks(child(root, 'rowBreaks'));
  const texts = child(root, 'headerFooter');
  const header = readSections(child(texts, 'oddHeader')?.text ?? '');
  const footer = readSections(child(texts, 'oddFooter')?.text ?? '');
  layout.headerLeft = header.L;
  layout.headerCenter = header.C;
  layout.headerRight = header.R;
  layout.footerLeft = footer.L;
  layout.footerCenter = footer.C;
  layout.footerRight = footer.R;
  return { ...layout, ...readTitles(titles), printArea: parseArea(withoutSheet(area)) };
}

/** 0 pages means as many as needed. */
function fitted(setup: XmlElement | null, name: string): number | null {
  const pages = setup === null ? 1 : (numberAttribute(setup, name) ?? 1);
  return pages === 0 ? null : pages;
}

/** Breaks that people put; the id is the row that begins the new page (ECMA-376 part 1, 18.3.1.3). */
export const readRowBreaks = (element: XmlElement | null): readonly number[] =>
  (element === null ? [] : children(element, 'brk'))
    .filter((each) => flag(each, 'man'))
    .flatMap((each) => numberAttribute(each, 'id') ?? [])
    .sort((a, b) => a - b);

function readMargins(element: XmlElement | null): PageLayout['margins'] {
  if (element === null) return null;
  const points = (name: string): number => (numberAttribute(element, name) ?? 0) * POINTS_PER_INCH;
  return {
    left: points('left'),
    right: points('right'),
    top: points('top'),
    bottom: points('bottom'),
    header: points('header'),
    footer: points('footer'),
  };
}

/** "&Lleft&Cmiddle&Rright"; text before any mark is the middle (ECMA-376 part 1, 18.3.1.39). */
function readSections(text: string): Record<'L' | 'C' | 'R', string> {
  const sections = { L: '', C: '', R: '' };
  let section: keyof typeof sections = 'C';
  for (const piece of text.split(/(&[LCR&])/)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') section = piece.charAt(1) as keyof typeof sections;
    else sections[section] += piece;
  }
  return sections;
}

function readTitles(formula: string): Pick<PageLayout, 'repeatRows' | 'repeatColumns'> {
  const titles: Pick<PageLayout, 'repeatRows' | 'repeatColumns'> = { repeatRows: null, repeatColumns: null };
  // Rows and columns, at most one reference each; what stands behind them is not Excel's.
  for (const [reference] of formula.matchAll(/(?:'[^']*'|[^',])+/g)) {
    if (titles.repeatRows && titles.repeatColumns) break;
    const plain = withoutSheet(reference);
    const area = plain === '' ? null : parseArea(plain);
    if (!area) continue;
    if (/\d/.test(plain)) titles.repeatRows = { first: area.row, last: area.row + area.rows - 1 };
    else titles.repeatColumns = { first: area.column, last: area.column + area.columns - 1 };
  }
  return titles;
}

const withoutSheet = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1).trim();
