/** Things with ids, before and after. */
export interface Matched<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** In the old order. */
  readonly kept: readonly (readonly [before: T, after: T])[];
}

/** An id that a faulty plan has twice counts once; what has no id cannot be followed, and counts not at all. */
export function match<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Matched<T> {
  const [old, now] = [byId(before), byId(after)];
  return {
    added: [...now.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id)),
    kept: [...old.values()].flatMap((one) => {
      const other = now.get(one.id);
      return other ? [[one, other] as const] : [];
    }),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of list) if (one.id !== '' && !found.has(one.id)) found.set(one.id, one);
  return found;
}
