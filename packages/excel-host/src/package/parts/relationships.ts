import { escapeAttribute } from '../xml/escape';
import { appendInside, applyEdits, type TextEdit } from '../xml/splice';
import { attribute, children, parseXml, type XmlElement } from '../xml/tree';
import { PACKAGE_RELATIONSHIPS } from './kinds';
import { resolveTarget } from './paths';

export interface Relationship {
  readonly id: string;
  /** Last step of the type: "worksheet", "styles", …, the same in transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  readonly external: boolean;
  /** Part name, or the address as written when external. */
  readonly target: string;
}

export const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`;

export function readRelationships(text: string, part: string): Relationship[] {
  return children(parseXml(text, part), 'Relationship').map((element) => toRelationship(element, part));
}

/** `part` is the one whose relationships these are. */
function toRelationship(element: XmlElement, part: string): Relationship {
  const type = attribute(element, 'Type') ?? '';
  const target = attribute(element, 'Target') ?? '';
  const external = attribute(element, 'TargetMode') === 'External';
  return {
    id: attribute(element, 'Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    type,
    external,
    target: external ? target : resolveTarget(part, target),
  };
}

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships part with some taken out and some put at the end; the rest stays as written. */
export function spliceRelationships(
  text: string,
  part: string,
  removed: ReadonlySet<string>,
  added: readonly NewRelationship[],
): string {
  const root = parseXml(text, part);
  const edits: TextEdit[] = children(root, 'Relationship')
    .filter((element) => removed.has(attribute(element, 'Id') ?? ''))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const content = added.map(
    ({ id, type, target, external }) =>
      `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  if (content.length > 0) edits.push(appendInside(text, root, content.join('')));
  return applyEdits(text, edits);
}
