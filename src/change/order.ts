/**
 * The items that have to be taken up and put down elsewhere to make the new order out of the old one, as few as can
 * be: all that are in no longest run of items whose order is kept. `before` and `after` hold the same items.
 */
export function movedItems(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((item, i) => [item, i]));
  const kept = longestIncreasing(after.map((item) => places.get(item) ?? -1));
  const stay = new Set(kept.map((i) => after[i]));
  return new Set(after.filter((item) => !stay.has(item)));
}

/** The indices of a longest strictly increasing subsequence, by patience sorting in O(n log n). */
export function longestIncreasing(numbers: readonly number[]): number[] {
  /** `ends[k]`: index of the least number that ends an increasing run of k + 1. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[i] = ends[low - 1];
    ends[low] = i;
  });
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) run.unshift(at);
  return run;
}
