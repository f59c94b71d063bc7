import { CONTENT_TYPES_PART, spliceContentTypes } from '../parts/contentTypes';
import type { PackageFrame } from '../parts/parts';
import { relationshipsPart, relativeTarget } from '../parts/paths';
import {
  EMPTY_RELATIONSHIPS,
  spliceRelationships,
  type NewRelationship,
  type Relationship,
} from '../parts/relationships';
import { encode } from '../xml/bytes';
import type { PartChanges } from '../zip/writeArchive';

interface RelationshipChanges {
  readonly removed: Set<string>;
  readonly added: NewRelationship[];
}

/** Changes to a package while it is being saved. The source stays as it is, so the same save can be made again. */
export class Draft {
  private readonly content = new Map<string, readonly Uint8Array[] | null>();
  private readonly types = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly relationshipChanges = new Map<string, RelationshipChanges>();

  constructor(readonly frame: PackageFrame) {}

  /** Puts text into a part; text equal to the source's changes nothing. */
  setText(part: string, text: string, contentType?: string): void {
    const isSame = this.frame.parts.find(part) !== null && this.frame.parts.text(part) === text;
    this.setBytes(part, isSame ? null : [encode(text)], contentType);
  }

  /** `chunks` is null when the source's bytes stay. */
  setBytes(part: string, chunks: readonly Uint8Array[] | null, contentType?: string): void {
    this.removed.delete(part);
    if (chunks === null) this.content.delete(part);
    else this.content.set(part, chunks);
    if (contentType !== undefined) this.types.set(part, contentType);
  }

  /** Takes a part out, with its relationships and its content type. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (this.frame.parts.find(name) === null) this.content.delete(name);
      else this.content.set(name, null);
    }
    this.types.delete(part);
    this.removed.add(part).add(relationshipsPart(part));
    this.relationshipChanges.delete(part);
  }

  /** A name that is free: the pattern with the lowest number not in use. A part taken out before frees its name. */
  freeName(prefix: string, ending: string): string {
    for (let number = 1; ; number++) {
      const name = `${prefix}${number}${ending}`;
      const found = this.frame.parts.find(name);
      const taken = found === null ? this.content.has(name) : this.content.get(found) !== null;
      if (!taken) return found ?? name;
    }
  }

  relationships(part: string): readonly (Relationship | NewRelationship)[] {
    const changes = this.relationshipChanges.get(part);
    const source = this.frame.parts.relationships(part).filter((each) => !changes?.removed.has(each.id));
    return [...source, ...(changes?.added ?? [])];
  }

  /** Adds a relationship to a part of the package and answers its id. `kind` is the last step of the type. */
  relate(part: string, kind: string, target: string): string {
    return this.add(part, `${this.frame.dialect.relationships}/${kind}`, relativeTarget(part, target), false);
  }

  relateExternal(part: string, kind: string, address: string): string {
    return this.add(part, `${this.frame.dialect.relationships}/${kind}`, address, true);
  }

  private add(part: string, type: string, target: string, external: boolean): string {
    const used = new Set(this.relationships(part).map((each) => each.id));
    let number = 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.changesOf(part).added.push({ id, type, target, external });
    return id;
  }

  unrelate(part: string, id: string): void {
    const changes = this.changesOf(part);
    changes.removed.add(id);
    const place = changes.added.findIndex((each) => each.id === id);
    if (place >= 0) changes.added.splice(place, 1);
  }

  /** Everything that differs from the source. */
  finish(): PartChanges {
    const { parts } = this.frame;
    for (const [part, { removed, added }] of this.relationshipChanges) {
      const name = relationshipsPart(part);
      const found = parts.find(name);
      // A part that was taken out and made anew under its name begins without relationships.
      const source = found === null || this.content.get(found) === null ? EMPTY_RELATIONSHIPS : parts.text(found);
      this.setText(found ?? name, spliceRelationships(source, name, removed, added));
    }
    const types = parts.text(CONTENT_TYPES_PART);
    const written = [...this.content].flatMap(([part, content]) => (content ? [part] : []));
    this.setText(CONTENT_TYPES_PART, spliceContentTypes(types, this.types, this.removed, written));
    if (parts.archive !== null) return this.content;
    const own = [...parts.ownTexts()].map(([name, text]): [string, readonly Uint8Array[]] => [name, [encode(text)]]);
    return new Map([...own, ...this.content]);
  }

  private changesOf(part: string): RelationshipChanges {
    const known = this.relationshipChanges.get(part);
    if (known) return known;
    const changes = { removed: new Set<string>(), added: [] };
    this.relationshipChanges.set(part, changes);
    return changes;
  }
}
