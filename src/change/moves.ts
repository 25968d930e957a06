/** What is the same thing in another place, or under another id. */
import { movedItems } from './order.ts';
import { match, type Matched } from './pairs.ts';

/** As `match`, but what was found again under another id was neither removed nor added. */
export function rejoined<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  heirs: ReadonlyMap<string, string>,
): Matched<T> {
  const old = before.map((one) => ({ id: heirs.get(one.id) ?? one.id, one }));
  const { added, removed, kept } = match<{ readonly id: string; readonly one: T }>(
    old,
    after.map((one) => ({ id: one.id, one })),
  );
  return {
    added: added.map(({ one }) => one),
    removed: removed.map(({ one }) => one),
    kept: kept.map(([was, is]) => [was.one, is.one]),
  };
}

/** The new ids of what stands in another place, or among the same neighbours in another order. */
export function movedWithin<T extends { readonly id: string }>(
  kept: Matched<T>['kept'],
  oldPlace: (one: T) => string,
  newPlace: (one: T) => string,
  newOrder: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const elsewhere = kept.filter(([old, now]) => oldPlace(old) !== newPlace(now)).map(([, now]) => now.id);
  const stayed = new Map(
    kept.filter(([old, now]) => oldPlace(old) === newPlace(now)).map(([, now]) => [now.id, newPlace(now)]),
  );
  const inOldOrder = kept.map(([, now]) => now.id).filter((id) => stayed.has(id));
  const inNewOrder = newOrder.map(({ id }) => id).filter((id) => stayed.has(id));
  const reordered = [...new Set(stayed.values())].flatMap((place) => {
    const here = (ids: readonly string[]): string[] => ids.filter((id) => stayed.get(id) === place);
    return [...movedItems(here(inOldOrder), here(inNewOrder))];
  });
  return new Set([...elsewhere, ...reordered]);
}
