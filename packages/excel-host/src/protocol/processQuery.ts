import { apiNotFound, HostError, invalidArgument } from './errors';
import { isHostObject, NULL_OBJECT, type HostObject } from './hostObject';
import { jsonBytes } from './jsonBytes';
import { query } from './query';
import type { Session } from './session';
import {
  ACTION_TYPES,
  PATH_TYPES,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ProcessQueryRequest,
  type ProcessQueryResponse,
} from './wire';

/** Called before each action; an exception stands for Excel failing at that action. */
export type BeforeAction = (index: number, action: ActionInfo) => void;

/** Bytes of an answer without results, and of the wrapping around each result. */
const ENVELOPE_BYTES = 14;
const RESULT_BYTES = 24;

/** Where object paths begin. */
export interface Roots {
  readonly workbook: HostObject;
  /** An object made by the name of its type; null when there is none of this name. */
  service(name: string): HostObject | null;
}

/** Runs the actions of one request in order over the workbook of `session`. */
export function processQuery(
  session: Session,
  roots: Roots,
  request: ProcessQueryRequest,
  beforeAction: BeforeAction = () => undefined,
): { response: ProcessQueryResponse; bytes: number } {
  const batch = new Batch(session, roots, request);
  const results: ActionResult[] = [];
  let bytes = ENVELOPE_BYTES;
  for (const [index, action] of request.Actions.entries()) {
    try {
      beforeAction(index, action);
      const value = batch.run(action);
      if (value === undefined) continue;
      bytes += RESULT_BYTES + jsonBytes(value);
      if (bytes > session.options.maxResponseBytes) throw tooLarge();
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const response = { Results: results, Error: describe(error, index, action) };
      return { response, bytes: bytes + jsonBytes(response.Error) };
    }
  }
  return { response: { Results: results }, bytes };
}

const tooLarge = (): HostError =>
  new HostError(
    'ResponsePayloadSizeLimitExceeded',
    'The response payload size has exceeded the limit. Please refer to our documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.',
  );

const describe = (error: HostError, index: number, action: ActionInfo): NonNullable<ProcessQueryResponse['Error']> => ({
  Code: error.code,
  Message: error.message,
  ActionIndex: index,
  Location: action.Name || null,
  HttpStatusCode: error.httpStatus,
});

/** Object paths resolve once a request: a method on the way (`worksheets.add()`) must not run twice. */
class Batch {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly session: Session,
    private readonly roots: Roots,
    private readonly request: ProcessQueryRequest,
  ) {}

  /** The value for the answer; undefined when the action has none. */
  run(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ACTION_TYPES.instantiate:
        return this.describe(this.resolve(action.ObjectPathId));
      case ACTION_TYPES.query:
        return query(this.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ACTION_TYPES.method:
        return this.method(action);
      case ACTION_TYPES.setProperty:
        this.resolve(action.ObjectPathId).write(action.Name, this.args(action.ArgumentInfo)[0]);
        return undefined;
      case ACTION_TYPES.trace:
        return null;
      default:
        throw apiNotFound(`action of type ${action.ActionType}`);
    }
  }

  private method(action: ActionInfo): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (action.Name === '_KeepReference') {
      this.session.keep(object);
      return undefined;
    }
    const value = object.call(action.Name, this.args(action.ArgumentInfo));
    return isHostObject(value) ? undefined : value;
  }

  private describe(object: HostObject): unknown {
    if (object.isNull) return null;
    const reference = this.session.referenceId(object);
    return reference === null ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }

  private resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const object = this.find(id);
    this.resolved.set(id, object);
    return object;
  }

  private find(id: number): HostObject {
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument(`object path ${id}`);
    const parent = (): HostObject => this.resolve(path.ParentObjectPathId ?? 0);
    switch (path.ObjectPathType) {
      case PATH_TYPES.globalObject:
        return this.roots.workbook;
      case PATH_TYPES.method: {
        const result = parent().call(path.Name, this.args(path.ArgumentInfo));
        if (!isHostObject(result)) throw apiNotFound(path.Name);
        return result;
      }
      case PATH_TYPES.property:
        return parent().object(path.Name);
      case PATH_TYPES.indexer:
        return parent().item(this.args(path.ArgumentInfo)[0]);
      case PATH_TYPES.referenceId:
        return this.session.byReference(path.Name);
      case PATH_TYPES.nullObject:
        return NULL_OBJECT;
      case PATH_TYPES.newObject: {
        const service = this.roots.service(path.Name);
        if (!service) throw apiNotFound(`new ${path.Name}`);
        return service;
      }
      default:
        throw apiNotFound(path.Name);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : this.embedded(value);
    });
  }

  /** Objects may also stand inside a plain object: `rule = { list: { source: range } }`. */
  private embedded(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    const id = record['_ObjectPathId'];
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, this.embedded(inner)]));
  }
}
