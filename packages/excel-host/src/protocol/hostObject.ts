/** The mark of host objects among the values of a request. */
export const HOST_OBJECT = Symbol('host object');

/** An object of Excel as the protocol sees it. */
export interface HostObject {
  readonly [HOST_OBJECT]: true;
  readonly className: string;
  /** The model's thing behind the object, whose type the class knows. */
  readonly target: unknown;
  readonly isNull: boolean;
  /** Scalar properties by their names on the wire; what an unrestricted load answers. */
  readonly scalars: readonly string[];
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  object(name: string): HostObject;
  /** A host object, or a plain value. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Null when this is no collection. */
  items(): readonly HostObject[] | null;
  item(key: unknown): HostObject;
  /** The key that lets Office.js find the object again: `{ Id }`. */
  identity(): Readonly<Record<string, unknown>>;
}

/** The object that stands for "there is none": everything asked of it is again nothing. */
export const NULL_OBJECT: HostObject = {
  [HOST_OBJECT]: true,
  className: 'NullObject',
  target: null,
  isNull: true,
  scalars: [],
  read: () => null,
  write: () => undefined,
  object: () => NULL_OBJECT,
  call: () => NULL_OBJECT,
  items: () => null,
  item: () => NULL_OBJECT,
  identity: () => ({}),
};

/** Excel's `…OrNullObject`. */
export const orNull = <T>(target: T | null | undefined, wrap: (target: T) => HostObject): HostObject =>
  target === null || target === undefined ? NULL_OBJECT : wrap(target);

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && HOST_OBJECT in value;
