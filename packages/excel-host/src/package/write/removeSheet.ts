import type { LoadedSheet } from '../read/sheet';
import type { Draft } from './draft';

/** Parts that belong to one sheet alone and go with it. */
const OWN_KINDS = new Set([
  'table',
  'comments',
  'threadedComment',
  'vmlDrawing',
  'drawing',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'pivotTable',
  'printerSettings',
]);

/** Takes a deleted sheet out of the package with everything that only it used. */
export function removeSheet(draft: Draft, { part, file }: LoadedSheet): void {
  const { workbookPart } = draft.frame;
  removePart(draft, part);
  draft.unrelate(workbookPart, file.relationship);
}

function removePart(draft: Draft, part: string): void {
  for (const each of draft.frame.parts.relationships(part))
    if (!each.external && OWN_KINDS.has(each.kind)) removePart(draft, each.target);
  draft.remove(draft.frame.parts.find(part) ?? part);
}
