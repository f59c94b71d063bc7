import { Args } from './args';
import { apiNotFound, invalidArgument } from './errors';
import { HOST_OBJECT, type HostObject } from './hostObject';
import type { Session } from './session';

type Members<T, R> = Readonly<Record<string, (target: T, session: Session) => R>>;

/** One class of Excel, declared: every member named here works, every other one is refused. */
export interface ClassDefinition<T> {
  readonly name: string;
  readonly read?: Members<T, unknown>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown, session: Session) => void>>;
  readonly objects?: Members<T, HostObject>;
  readonly methods?: Readonly<Record<string, (target: T, args: Args, session: Session) => unknown>>;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** `collection(key)`, what `getItem` asks for. */
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}

export interface HostClass<T> {
  readonly name: string;
  /** "Range.Values", "Range.Clear", …; for the test that compares the add-in with the host. */
  readonly members: readonly string[];
  of(target: T, session: Session): HostObject;
}

/** Scalars by lower-case name: `load` speaks camelCase, the wire PascalCase. */
type NameTable = ReadonlyMap<string, string>;

class BoundObject<T> implements HostObject {
  readonly [HOST_OBJECT] = true;
  readonly isNull = false;

  constructor(
    private readonly definition: ClassDefinition<T>,
    private readonly names: NameTable,
    readonly target: T,
    private readonly session: Session,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  get scalars(): readonly string[] {
    return Object.keys(this.definition.read ?? {});
  }

  read(name: string): unknown {
    return this.member(this.definition.read, name)(this.target, this.session);
  }

  write(name: string, value: unknown): void {
    this.member(this.definition.write, name)(this.target, value, this.session);
  }

  object(name: string): HostObject {
    return this.member(this.definition.objects, name)(this.target, this.session);
  }

  call(name: string, values: readonly unknown[]): unknown {
    const args = new Args(values);
    const own = this.definition.methods;
    const items = own && Object.hasOwn(own, name) ? undefined : this.definition.items;
    if (items && name === 'GetCount') return items(this.target, this.session).length;
    if (items && name === 'GetItemAt') return itemAt(items(this.target, this.session), args.integer(0, 'index'));
    return this.member(this.definition.methods, name)(this.target, args, this.session);
  }

  items(): readonly HostObject[] | null {
    return this.definition.items?.(this.target, this.session) ?? null;
  }

  item(key: unknown): HostObject {
    if (!this.definition.item) throw apiNotFound(`${this.className}.getItem`);
    return this.definition.item(this.target, key, this.session);
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.definition.identity?.(this.target) ?? {};
  }

  private member<F>(members: Readonly<Record<string, F>> | undefined, name: string): F {
    const known = this.names.get(name.toLowerCase()) ?? name;
    const found = members && Object.hasOwn(members, known) ? members[known] : undefined;
    if (found === undefined) throw apiNotFound(`${this.className}.${name}`);
    return found;
  }
}

function itemAt(items: readonly HostObject[], index: number): HostObject {
  const item = items[index];
  if (!item) throw invalidArgument('index');
  return item;
}

export function defineClass<T>(definition: ClassDefinition<T>): HostClass<T> {
  const memberNames = [definition.read, definition.write, definition.objects, definition.methods].flatMap((group) =>
    Object.keys(group ?? {}),
  );
  const names = new Map(memberNames.map((name) => [name.toLowerCase(), name]));
  return {
    name: definition.name,
    members: [
      ...new Set([
        ...memberNames,
        ...(definition.item ? ['GetItem'] : []),
        ...(definition.items ? ['GetCount', 'GetItemAt'] : []),
      ]),
    ].map((name) => `${definition.name}.${name}`),
    of: (target, session) => new BoundObject(definition, names, target, session),
  };
}
