import { compareKeys, rowAndColumn } from '../elements/hyperlinks';

export const EMPTY_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

const SHAPE_END = '</v:shape>';

/** The drawing with each shape replaced; read as text: what programs write here is not always well-formed XML. */
function replaceShapes(text: string, replace: (shape: string) => string): string {
  const pieces = text.split(SHAPE_END);
  const rest = pieces.pop() ?? '';
  const replaced = pieces.map((piece) => {
    const at = piece.search(/<v:shape\b/);
    return at < 0 ? piece + SHAPE_END : piece.slice(0, at) + replace(piece.slice(at) + SHAPE_END);
  });
  return replaced.join('') + rest;
}

/** The drawing with exactly one note box for each cell of `notes`; boxes that are there and all other shapes stay. */
export function spliceVml(
  text: string,
  notes: ReadonlySet<string>,
): { readonly text: string; readonly isEmpty: boolean } {
  const present = new Set<string>();
  const kept = replaceShapes(text, (shape) => {
    const key = noteCell(shape);
    if (key === null) return shape;
    if (!notes.has(key) || present.has(key)) return '';
    present.add(key);
    return shape;
  });
  let number = Math.max(1024, ...[...kept.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1])));
  const added = [...notes]
    .filter((key) => !present.has(key))
    .sort(compareKeys)
    .map((key) => noteShape(key, ++number));
  const at = kept.lastIndexOf('</xml');
  const result = kept.slice(0, at) + added.join('') + kept.slice(at);
  return { text: result, isEmpty: !/<v:shape\s/.test(result) };
}

function noteCell(shape: string): string | null {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return null;
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? null : `${Number(row)},${Number(column)}`;
}

/** A hidden box beside its cell, three columns wide and five rows high. */
function noteShape(key: string, number: number): string {
  const [row, column] = rowAndColumn(key);
  const top = Math.max(0, row - 1);
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:75pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${top}, 2, ${column + 5}, 15, ${top + 5}, 2</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
