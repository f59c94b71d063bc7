import type { Hyperlink } from '../../model/types';
import type { Relationship } from '../parts/relationships';
import { attribute, child, children, relationshipId, type XmlElement } from '../xml/tree';
import { parseArea } from './reference';

export interface FileHyperlink {
  readonly element: XmlElement;
  /** "row,column" of the top left cell. */
  readonly key: string;
  readonly link: Hyperlink;
  readonly relationship: string | null;
}

export function readHyperlinks(root: XmlElement, relationships: readonly Relationship[]): FileHyperlink[] {
  const targets = new Map(relationships.map((each) => [each.id, each.target]));
  return children(child(root, 'hyperlinks'), 'hyperlink').flatMap((element) => {
    const area = parseArea(attribute(element, 'ref') ?? '');
    if (!area) return [];
    const relationship = relationshipId(element);
    const link: Hyperlink = {
      address: relationship === null ? null : (targets.get(relationship) ?? null),
      documentReference: attribute(element, 'location'),
      screenTip: attribute(element, 'tooltip'),
    };
    return [{ element, key: `${area.row},${area.column}`, link, relationship }];
  });
}
