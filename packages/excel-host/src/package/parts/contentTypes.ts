import { escapeAttribute } from '../xml/escape';
import { appendInside, applyEdits, type Edit } from '../xml/splice';
import { attribute, children, parseXml } from '../xml/tree';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Content types by part name and by file ending, both in lower case. */
export interface ContentTypes {
  of(part: string): string | null;
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
  };
}

const endingOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

/** Content types with overrides for new parts and without those of removed ones. */
export function spliceContentTypes(
  text: string,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): string {
  const known = readContentTypes(text);
  const root = parseXml(text, CONTENT_TYPES_PART);
  const edits: Edit[] = children(root, 'Override')
    .filter((each) => removed.has((attribute(each, 'PartName') ?? '').replace(/^\//, '')))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const content = [...added]
    .filter(([part, type]) => known.of(part) !== type)
    .map(([part, type]) => `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`);
  if (content.length > 0) edits.push(appendInside(text, root, content.join('')));
  return applyEdits(text, edits);
}
