import type { Concealed, Rect } from '../../model/types';
import { TagScanner } from '../xml/tagScanner';
import { attribute, child, children, descendants, flag, numberAttribute, parseXml, type XmlElement } from '../xml/tree';
import { resolveColor, type ThemeColors } from './colors';
import type { ReadContext } from './context';
import { parseAreas } from './reference';
import { readStringItem } from './sharedStrings';

/** Rows, columns and letters of fewer points cannot be read. */
const LEAST_POINTS = 3;
/** From this share of each primary colour on, letters on paper are taken for invisible. */
const NEARLY_WHITE = 0xe8;

/** What of a sheet the file hides by means that the model does not speak of. */
export function readConcealed(part: string, context: ReadContext): Concealed {
  const { root, bytes } = context.sheetXml(part);
  const format = child(root, 'sheetFormatPr');
  const height = format && numberAttribute(format, 'defaultRowHeight');
  const width = format && numberAttribute(format, 'defaultColWidth');
  let texts: ReadonlySet<string> | null = null;
  return {
    rows: (format !== null && flag(format, 'zeroHeight')) || (height ?? LEAST_POINTS) < LEAST_POINTS,
    columns: (width ?? 1) < 0.5,
    areas: [...valuesNotShown(root), ...formatsThatHide(root, context)],
    texts: () => (texts ??= new Set([...sharedTexts(context), ...faintTexts(bytes, 'is', part, context.styles.theme)])),
  };
}

/** Rules that draw bars or icons instead of the value, the newer ones of the extension list among them. */
function valuesNotShown(root: XmlElement): Rect[] {
  return descendants(root, 'conditionalFormatting').flatMap((block) => {
    const hides = [...descendants(block, 'dataBar'), ...descendants(block, 'iconSet')].some(
      (each) => !flag(each, 'showValue', true),
    );
    return hides ? parseAreas(attribute(block, 'sqref') ?? child(block, 'sqref')?.text ?? '') : [];
  });
}

/** Rules whose number format shows no digit and no text. */
function formatsThatHide(root: XmlElement, { frame }: ReadContext): Rect[] {
  const blocks = children(root, 'conditionalFormatting');
  if (blocks.length === 0) return [];
  const [part] = frame.parts.related(frame.workbookPart, 'styles');
  if (part === undefined) return [];
  const looks = children(child(parseXml(frame.parts.text(part), part), 'dxfs'), 'dxf');
  return blocks.flatMap((block) => {
    const hides = children(block, 'cfRule').some((rule) => {
      const look = looks[numberAttribute(rule, 'dxfId') ?? -1] ?? null;
      const code = look && attribute(child(look, 'numFmt') ?? look, 'formatCode');
      return code !== null && !/general|[0#?@ymdhs]/i.test(code.replace(/"[^"]*"?|\\./g, ''));
    });
    return hides ? parseAreas(attribute(block, 'sqref') ?? '') : [];
  });
}

function sharedTexts({ frame, styles }: ReadContext): ReadonlySet<string> {
  const [part] = frame.parts.related(frame.workbookPart, 'sharedStrings');
  return part === undefined ? new Set() : faintTexts(frame.parts.bytes(part), 'si', part, styles.theme);
}

/** Texts of several looks, at least one of which cannot be read. */
function faintTexts(bytes: Uint8Array, element: 'si' | 'is', part: string, theme: ThemeColors): ReadonlySet<string> {
  const found = new Set<string>();
  if (!hasLooks(bytes)) return found;
  const scanner = new TagScanner(bytes, 0, bytes.length, part);
  for (let kind = scanner.next(); kind !== 'end'; kind = scanner.next()) {
    if (kind !== 'open' || !scanner.is(element)) continue;
    const { tagStart: start } = scanner;
    const text = readStringItem(scanner);
    const xml = scanner.slice(start, scanner.at);
    if (xml.includes('rPr') && hasFaintRun(xml, part, theme)) found.add(text);
  }
  return found;
}

/** Whether any text has looks of its own (rPr): of the three letters the middle one is the rarest in a sheet. */
function hasLooks(bytes: Uint8Array): boolean {
  const [small, capital] = [0x72, 0x50];
  for (let at = bytes.indexOf(capital); at >= 0; at = bytes.indexOf(capital, at + 1))
    if (bytes[at - 1] === small && bytes[at + 1] === small) return true;
  return false;
}

function hasFaintRun(xml: string, part: string, theme: ThemeColors): boolean {
  // Prefixes are declared on the root, which is not here.
  const item = parseXml(xml.replace(/<(\/?)[\w.-]+:/g, '<$1'), part);
  return descendants(item, 'rPr').some((look) => {
    const size = child(look, 'sz');
    const colour = resolveColor(child(look, 'color'), theme);
    const isTiny = size !== null && (numberAttribute(size, 'val') ?? LEAST_POINTS) < LEAST_POINTS;
    return (
      isTiny || (colour !== null && [1, 3, 5].every((at) => parseInt(colour.slice(at, at + 2), 16) > NEARLY_WHITE))
    );
  });
}
