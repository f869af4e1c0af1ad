/**
 * Two pages that change the same thing at once: what one of them changed is put over what is there now, and nothing
 * else of it is touched. Pure.
 */

/**
 * `mine` is what a page made of `was`; `theirs` is what is stored by now. Records are merged name by name, lists
 * item by item (by `id`, or by what they are); everything else: who changed it last has the say.
 */
export function merge<T>(was: T, mine: T, theirs: T): T {
  if (same(was, theirs)) return mine;
  if (same(was, mine)) return theirs;
  if (Array.isArray(was) && Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists(was, mine, theirs) as T;
  }
  if (isRecord(was) && isRecord(mine) && isRecord(theirs)) return mergeRecords(was, mine, theirs) as T;
  return mine;
}

function mergeRecords(was: Fields, mine: Fields, theirs: Fields): Fields {
  const merged: Fields = {};
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = same(was[name], mine[name]) ? theirs[name] : merge(was[name], mine[name], theirs[name]);
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

/** My order; what they added comes after what it followed, what one of us took away stays away. */
function mergeLists(
  was: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] {
  const [before, here, there] = [byKey(was), byKey(mine), byKey(theirs)];
  const merged = [...here].flatMap(([key, item]) => {
    if (!before.has(key)) return [item];
    return there.has(key) ? [merge(before.get(key), item, there.get(key))] : [];
  });
  const added = [...there].filter(([key]) => !before.has(key) && !here.has(key)).map(([, item]) => item);
  return [...merged, ...added];
}

function byKey(list: readonly unknown[]): Map<string, unknown> {
  return new Map(
    list.map((item) => [isRecord(item) && typeof item.id === 'string' ? item.id : text(item), item]),
  );
}

type Fields = Record<string, unknown>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

function same(one: unknown, other: unknown): boolean {
  return one === other || text(one) === text(other);
}
