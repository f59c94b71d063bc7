import type { HostObject } from './hostObject';
import type { QueryInfo } from './wire';

/** What a load asks of one object: "all" its scalars, some of them, and the same of objects below it. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

const wanted = (): Wanted => ({ all: false, members: new Map() });

function add(tree: Wanted, path: readonly string[]): void {
  const [head, ...rest] = path;
  if (head === undefined || head === '*' || head === '$all') {
    tree.all = true;
    return;
  }
  const name = head.charAt(0).toUpperCase() + head.slice(1);
  const below = tree.members.get(name) ?? wanted();
  tree.members.set(name, below);
  if (rest.length > 0) add(below, rest);
}

/** Answers a load: `{ Values: […] }` for an object, `{ _Items: […] }` for a collection, null for a null object. */
export function query(object: HostObject, { Select, Expand, Top, Skip }: QueryInfo): unknown {
  const tree = wanted();
  for (const path of Select ?? []) add(tree, path.trim().split('/'));
  for (const path of Expand ?? []) add(tree, path.trim().split('/'));
  if ((Select ?? []).length === 0) tree.all = true;
  return answer(object, tree, Skip ?? 0, Top ?? Infinity);
}

function answer(object: HostObject, tree: Wanted, skip = 0, top = Infinity): unknown {
  if (object.isNull) return null;
  const items = object.items();
  if (!items) return members(object, tree);
  // "items/name" and "name" ask the same of a collection; its own count is a scalar of the collection.
  const ofItems = mergeItems(tree);
  const own = [...ofItems.members.keys()].filter((name) => object.scalars.includes(name));
  for (const name of own) ofItems.members.delete(name);
  const result: Record<string, unknown> = {};
  for (const name of own) result[name] = object.read(name);
  const asksItems = ofItems.all || ofItems.members.size > 0;
  if (asksItems) result['_Items'] = items.slice(skip, skip + top).map((item) => members(item, ofItems));
  return result;
}

function mergeItems(tree: Wanted): Wanted {
  const merged: Wanted = { all: tree.all, members: new Map(tree.members) };
  const items = merged.members.get('Items');
  if (!items) return merged;
  merged.members.delete('Items');
  if (items.all || items.members.size === 0) merged.all = true;
  for (const [name, below] of items.members) merged.members.set(name, below);
  return merged;
}

function members(object: HostObject, tree: Wanted): unknown {
  if (object.isNull) return null;
  const result: Record<string, unknown> = { ...object.identity() };
  if (tree.all) for (const name of object.scalars) result[name] = object.read(name);
  for (const [name, below] of tree.members) {
    if (object.scalars.includes(name)) result[name] = object.read(name);
    else {
      const child = object.object(name);
      result[name] = answer(child, below.all || below.members.size > 0 ? below : { ...below, all: true });
    }
  }
  return result;
}
