/** Letters and digits that cannot be taken for one another. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** A whole number from 0 up to but not including `limit`. */
export type Random = (limit: number) => number;

/** A new id with the prefix that no block has yet: random, so that two branches do not mint the same. */
export function mintId(prefix: string, taken: Set<string>, random: Random): string {
  for (let length = 4; ; length++) {
    // A crowded length gives way to a longer one.
    for (let attempt = 0; attempt < 100; attempt++) {
      const letters = Array.from({ length }, () => ALPHABET[random(ALPHABET.length)] ?? '2');
      const id = `${prefix}-${letters.join('')}`;
      if (!taken.has(id)) {
        taken.add(id);
        return id;
      }
    }
  }
}
