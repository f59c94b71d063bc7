import { escapeAttribute } from '../xml/escape';
import { appendInside, applyEdits, type TextEdit } from '../xml/splice';
import { attribute, children, parseXml, type XmlElement } from '../xml/tree';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Content types by part name and by file ending, both in lower case. */
export interface ContentTypes {
  of(part: string): string | null;
  /** Whether all parts of a file ending ("rels") have a type. */
  hasDefault(ending: string): boolean;
}

export function readContentTypes(text: string): ContentTypes {
  const root = parseXml(text, CONTENT_TYPES_PART);
  const byPart = new Map(
    children(root, 'Override').map((each) => [
      (attribute(each, 'PartName') ?? '').replace(/^\//, '').toLowerCase(),
      attribute(each, 'ContentType') ?? '',
    ]),
  );
  const byEnding = new Map(
    children(root, 'Default').map((each) => [
      (attribute(each, 'Extension') ?? '').toLowerCase(),
      attribute(each, 'ContentType') ?? '',
    ]),
  );
  return {
    of: (part) => byPart.get(part.toLowerCase()) ?? byEnding.get(endingOf(part)) ?? null,
    hasDefault: (ending) => byEnding.has(ending),
  };
}

const endingOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

/** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
const partOf = (override: XmlElement): string =>
  (attribute(override, 'PartName') ?? '').replace(/^\//, '').toLowerCase();

/**
 * Content types with overrides for new parts and without those of removed ones. An override that some program left over for a name
 * that is taken now goes: two for one name make a package that cannot be opened. Relationship parts get the default that files need
 * whose other relationship parts are declared one by one (LibreOffice 3.3 to 6.0, Hancell).
 */
export function spliceContentTypes(
  text: string,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
  written: Iterable<string>,
): string {
  const known = readContentTypes(text);
  const root = parseXml(text, CONTENT_TYPES_PART);
  const changed = new Map([...added].filter(([part, type]) => known.of(part) !== type));
  const gone = new Set([...removed, ...changed.keys()].map((part) => part.toLowerCase()));
  const edits: TextEdit[] = children(root, 'Override')
    .filter((each) => gone.has(partOf(each)))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const content = [...changed].map(
    ([part, type]) => `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`,
  );
  const untyped = (part: string): boolean => known.of(part) === null || gone.has(part.toLowerCase());
  if (!known.hasDefault('rels') && [...written].some((part) => part.endsWith('.rels') && untyped(part)))
    content.unshift(`<${root.prefix}Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>`);
  if (content.length > 0) edits.push(appendInside(text, root, content.join('')));
  return applyEdits(text, edits);
}

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
