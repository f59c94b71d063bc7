import { CONTENT_TYPES, STRICT, type Dialect } from '../parts/kinds';
import { readCustomProperties } from '../read/customProperties';
import { escapeAttribute, escapeText } from '../xml/escape';
import { appendInside, applyEdits, type TextEdit } from '../xml/splice';
import type { Draft } from './draft';

/** Format id of every custom property (MS-OLEPS 2.21). */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const empty = (dialect: Dialect): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${dialect.customProperties}" xmlns:vt="${dialect.variantTypes}"/>`;

/** Brings docProps/custom.xml up to date; properties that did not change stay as written. */
export function writeCustomProperties(draft: Draft, values: ReadonlyMap<string, string | number | boolean>): void {
  const { parts, dialect } = draft.frame;
  const [source] = [...parts.related('', 'custom-properties'), ...parts.related('', 'customProperties')];
  if (source === undefined && values.size === 0) return;
  const text = source === undefined ? empty(dialect) : parts.text(source);
  const { root, all } = readCustomProperties(text, source ?? '');
  const stay = all.filter(({ name, value }) => values.get(name) === value);
  const edits: TextEdit[] = all
    .filter((each) => !stay.includes(each))
    .map(({ element }) => ({ start: element.start, end: element.end, text: '' }));
  const names = new Set(stay.map(({ name }) => name));
  let pid = Math.max(1, ...stay.map((each) => each.pid));
  const added = [...values]
    .filter(([name]) => !names.has(name))
    .map(
      ([name, value]) =>
        `<${root.prefix}property fmtid="${FORMAT_ID}" pid="${++pid}" name="${escapeAttribute(name)}">${variant(dialect, value)}</${root.prefix}property>`,
    );
  if (edits.length === 0 && added.length === 0) return;
  if (added.length > 0) edits.push(appendInside(text, root, added.join('')));
  const part = source ?? draft.freeName('docProps/custom', '.xml').replace('custom1.xml', 'custom.xml');
  draft.setText(part, applyEdits(text, edits), CONTENT_TYPES.customProperties);
  if (source === undefined) draft.relate('', dialect === STRICT ? 'customProperties' : 'custom-properties', part);
}

function variant({ variantTypes }: Dialect, value: string | number | boolean): string {
  const [name, text] =
    typeof value === 'boolean'
      ? ['bool', String(value)]
      : typeof value === 'string'
        ? ['lpwstr', escapeText(value)]
        : [Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'i4' : 'r8', String(value)];
  return `<vt:${name} xmlns:vt="${variantTypes}">${text}</vt:${name}>`;
}
