/**
 * Notes (ExcelApi 1.18) for a library that came before them: the npm package ends at 1.17, what Microsoft serves goes on. They are
 * made of the library's own parts, so that paths, batching and loading stay its code. The documentation gives a note no id, hence
 * the notes of a collection are found by their place in it: the stricter of the two ways that the library knows.
 */
type LibraryObject = OfficeExtension.ClientObject & {
  _isNull: boolean;
  _handleResult(value: unknown): void;
  load(options?: unknown): unknown;
  toJSON(): unknown;
};
type LibraryClass = new (...args: never[]) => LibraryObject;

/** The parts of the library that its generated classes are made of. */
interface Parts {
  readonly ClientObject: LibraryClass;
  readonly BatchApiHelper: {
    createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
    createMethodObject(
      type: unknown,
      parent: unknown,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      byId: string | null,
      flags: number,
    ): unknown;
    createChildItemObject(
      type: unknown,
      hasIndexer: boolean,
      parent: unknown,
      item: unknown,
      index: number,
    ): LibraryObject;
    invokeMethod(
      object: unknown,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(object: unknown, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    load(object: unknown, options: unknown): unknown;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    fixObjectPathIfNecessary(object: unknown, value: unknown): void;
  };
}

/** Kinds of operation as the library counts them. */
const CHANGES = 0;
const READS = 1;

interface Loaded {
  readonly Content?: string;
  readonly _Items?: readonly unknown[];
}

function noteClass({ ClientObject, BatchApiHelper, Utility }: Parts, excel: typeof Excel): LibraryClass {
  return class Note extends ClientObject {
    private text: string | undefined;
    get _className(): string {
      return 'Note';
    }
    get content(): string {
      Utility.throwIfNotLoaded('content', this.text, 'Note', this._isNull);
      return this.text ?? '';
    }
    set content(text: string) {
      this.text = text;
      BatchApiHelper.invokeSetProperty(this, 'Content', text, 0);
    }
    delete(): void {
      BatchApiHelper.invokeMethod(this, 'Delete', CHANGES, [], 0, 0);
    }
    getLocation(): unknown {
      return BatchApiHelper.createMethodObject(excel.Range, this, 'GetLocation', READS, [], false, true, null, 4);
    }
    override load(options?: unknown): unknown {
      return Utility.load(this, options);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      this.text = (value as Loaded).Content ?? this.text;
    }
    override toJSON(): Record<string, string> {
      return this.text === undefined ? {} : { content: this.text };
    }
  };
}

function collectionClass({ ClientObject, BatchApiHelper, Utility }: Parts, note: LibraryClass): LibraryClass {
  return class NoteCollection extends ClientObject {
    private found: LibraryObject[] | undefined;
    get _className(): string {
      return 'NoteCollection';
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): LibraryObject[] {
      Utility.throwIfNotLoaded('items', this.found, 'NoteCollection', this._isNull);
      return this.found ?? [];
    }
    add(cell: unknown, content: string): unknown {
      return BatchApiHelper.createMethodObject(note, this, 'Add', CHANGES, [cell, content], false, true, null, 0);
    }
    getCount(): unknown {
      return BatchApiHelper.invokeMethod(this, 'GetCount', READS, [], 4, 0);
    }
    getItem(cell: string): unknown {
      return BatchApiHelper.createMethodObject(note, this, 'GetItem', READS, [cell], false, false, null, 4);
    }
    getItemAt(index: number): unknown {
      return BatchApiHelper.createMethodObject(note, this, 'GetItemAt', READS, [index], false, false, null, 4);
    }
    getItemOrNullObject(cell: string): unknown {
      return BatchApiHelper.createMethodObject(note, this, 'GetItemOrNullObject', READS, [cell], false, false, null, 4);
    }
    override load(options?: unknown): unknown {
      return Utility.load(this, options);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      this.found = (value as Loaded)._Items?.map((item, index) => {
        const child = BatchApiHelper.createChildItemObject(note, false, this, item, index);
        child._handleResult(item);
        return child;
      });
    }
    override toJSON(): { items: unknown[] } {
      return { items: (this.found ?? []).map((each) => each.toJSON()) };
    }
  };
}

/** Gives worksheets of the library `notes`, unless it has them already. */
export function addNotes(library: { readonly Excel: typeof Excel; readonly OfficeExtension: unknown }): void {
  const { Excel: excel } = library;
  const parts = library.OfficeExtension as Parts;
  if ('notes' in excel.Worksheet.prototype) return;
  const collection = collectionClass(parts, noteClass(parts, excel));
  const made = new WeakMap<object, unknown>();
  Object.defineProperty(excel.Worksheet.prototype, 'notes', {
    configurable: true,
    enumerable: true,
    get(this: object) {
      const known = made.get(this) ?? parts.BatchApiHelper.createPropertyObject(collection, this, 'Notes', true, 4);
      made.set(this, known);
      return known;
    },
  });
}
