import type { PageLayout } from '../../../model/types';
import { readRowBreaks } from '../../read/pageLayout';
import { PAPER_SIZES, toFileWord } from '../../read/words';
import { escapeText } from '../../xml/escape';
import { asStartTag, editAttributes, rawText, type TextEdit } from '../../xml/splice';
import { child } from '../../xml/tree';
import { addElement, replaceElement, type SheetTask } from '../sheetTask';

const POINTS_PER_INCH = 72;
/** A break goes over all columns. */
const LAST_COLUMN = '16383';

/** Print set-up. Attributes the model does not know (printer settings, scale, quality) stay. */
export function pageEdits(task: SheetTask): TextEdit[] {
  if (!task.changed.has('page')) return [];
  const layout = task.sheet.pageLayout;
  const size = toFileWord(PAPER_SIZES, layout.paperSize, /^\d+$/.test(layout.paperSize) ? layout.paperSize : '9');
  return [
    ...put(task, 'printOptions', { horizontalCentered: layout.centerHorizontally ? '1' : null }),
    ...(layout.margins ? put(task, 'pageMargins', marginAttributes(layout.margins)) : []),
    ...put(task, 'pageSetup', {
      paperSize: size,
      orientation: layout.orientation,
      ...fitAttributes(layout),
      ...scaleAttribute(task),
    }),
    ...headerFooterEdits(task),
    ...breakEdits(task),
  ];
}

/** Sets attributes of an element, making it where it is missing and has something to say. */
function put(task: SheetTask, local: string, attributes: Readonly<Record<string, string | null>>): TextEdit[] {
  const element = child(task.root, local);
  if (element) return [editAttributes(task.text, element, attributes)];
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : ` ${name}="${value}"`));
  return written.length === 0 ? [] : [addElement(task, local, `<${task.root.prefix}${local}${written.join('')}/>`)];
}

const inches = (points: number): string => String(Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6);

const marginAttributes = (margins: NonNullable<PageLayout['margins']>): Record<string, string> => ({
  left: inches(margins.left),
  right: inches(margins.right),
  top: inches(margins.top),
  bottom: inches(margins.bottom),
  header: inches(margins.header),
  footer: inches(margins.footer),
});

/** A side that is not limited is 0, as many pages as needed; without any limit the attributes say nothing. */
function fitAttributes({ fitToWidth, fitToHeight }: PageLayout): Record<string, string | null> {
  if (fitToWidth === null && fitToHeight === null) return { fitToWidth: null, fitToHeight: null };
  return { fitToWidth: String(fitToWidth ?? 0), fitToHeight: String(fitToHeight ?? 0) };
}

/** What a file says of the scale stays where nobody changed it: Excel keeps it while the page is fitted. */
function scaleAttribute({ root, sheet }: SheetTask): Record<string, string | null> {
  const { scale, fitToWidth, fitToHeight } = sheet.pageLayout;
  const fits = fitToWidth !== null || fitToHeight !== null;
  return fits && child(root, 'pageSetup') ? {} : { scale: scale === null ? null : String(scale) };
}

/** Manual breaks before rows; untouched where the file has the same. */
function breakEdits(task: SheetTask): TextEdit[] {
  const { root, sheet } = task;
  const { rowBreaks } = sheet.pageLayout;
  const known = readRowBreaks(child(root, 'rowBreaks'));
  if (known.length === rowBreaks.length && known.every((row, at) => row === rowBreaks[at])) return [];
  if (rowBreaks.length === 0) return replaceElement(task, 'rowBreaks', '');
  const p = root.prefix;
  const count = String(rowBreaks.length);
  const breaks = rowBreaks.map((row) => `<${p}brk id="${String(row)}" max="${LAST_COLUMN}" man="1"/>`).join('');
  const open = `<${p}rowBreaks count="${count}" manualBreakCount="${count}">`;
  return replaceElement(task, 'rowBreaks', `${open}${breaks}</${p}rowBreaks>`);
}

function headerFooterEdits(task: SheetTask): TextEdit[] {
  const { text, root, sheet } = task;
  const layout = sheet.pageLayout;
  const header = sections(layout.headerLeft, layout.headerCenter, layout.headerRight);
  const footer = sections(layout.footerLeft, layout.footerCenter, layout.footerRight);
  const element = child(root, 'headerFooter');
  const p = root.prefix;
  const kept = (element?.children ?? [])
    .filter((each) => each.local !== 'oddHeader' && each.local !== 'oddFooter')
    .map((each) => rawText(text, each));
  const content =
    (header === '' ? '' : `<${p}oddHeader>${escapeText(header)}</${p}oddHeader>`) +
    (footer === '' ? '' : `<${p}oddFooter>${escapeText(footer)}</${p}oddFooter>`) +
    kept.join('');
  if (content === '') return replaceElement(task, 'headerFooter', '');
  const open = element ? asStartTag(text.slice(element.start, element.openEnd)) : `<${p}headerFooter>`;
  return replaceElement(task, 'headerFooter', `${open}${content}</${p}headerFooter>`);
}

const sections = (left: string, center: string, right: string): string =>
  (left === '' ? '' : `&L${left}`) + (center === '' ? '' : `&C${center}`) + (right === '' ? '' : `&R${right}`);
