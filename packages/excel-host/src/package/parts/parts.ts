import { PackageFailure } from '../failure';
import { decodeXml } from '../xml/bytes';
import type { Archive } from '../zip/archive';
import { CONTENT_TYPES_PART, readContentTypes, type ContentTypes } from './contentTypes';
import type { Dialect } from './kinds';
import { relationshipsPart } from './paths';
import { readRelationships, type Relationship } from './relationships';

/** The parts a package was opened with: an archive, or the few texts a new package begins with. */
export class Parts {
  private readonly relationshipCache = new Map<string, readonly Relationship[]>();
  readonly contentTypes: ContentTypes;

  constructor(
    readonly archive: Archive | null,
    private readonly texts: ReadonlyMap<string, string>,
  ) {
    this.contentTypes = readContentTypes(this.text(CONTENT_TYPES_PART));
  }

  /** Name as the archive spells it, null when there is no such part. */
  find(part: string): string | null {
    if (this.texts.has(part)) return part;
    return this.archive?.find(part)?.name ?? null;
  }

  bytes(part: string): Uint8Array {
    if (this.archive === null) throw new PackageFailure('missingPart', part);
    return this.archive.read(part);
  }

  text(part: string): string {
    return this.texts.get(part) ?? decodeXml(this.bytes(part));
  }

  /** Names of all parts in the order of the archive. */
  names(): string[] {
    return this.archive?.directory.entries.map((entry) => entry.name) ?? [...this.texts.keys()];
  }

  /** The texts that have no archive behind them. */
  ownTexts(): ReadonlyMap<string, string> {
    return this.texts;
  }

  /** Relationships of a part ("" is the package); none when it has no such part. */
  relationships(part: string): readonly Relationship[] {
    const known = this.relationshipCache.get(part);
    if (known) return known;
    const name = this.find(relationshipsPart(part));
    const read = name === null ? [] : readRelationships(this.text(name), part);
    this.relationshipCache.set(part, read);
    return read;
  }

  /** Targets of one kind, in the order written, as the archive spells their names; targets that do not exist are left out. */
  related(part: string, kind: string): string[] {
    return this.relationships(part).flatMap((each) =>
      each.kind === kind && !each.external ? (this.find(each.target) ?? []) : [],
    );
  }
}

/** What a reader or writer of one workbook needs to know about all of its parts. */
export interface PackageFrame {
  readonly parts: Parts;
  readonly workbookPart: string;
  readonly dialect: Dialect;
}
