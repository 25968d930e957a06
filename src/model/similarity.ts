import { foldText } from './fingerprint.ts';

/**
 * How alike two texts are, from 0 to 1: the Sørensen–Dice coefficient of their pairs of neighbouring characters,
 * typography aside. It asks for no knowledge of words, and so serves Chinese as well as English.
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [foldText(a).toLowerCase(), foldText(b).toLowerCase()];
  if (first === second) return 1;
  const [pairs, others] = [pairsOf(first), pairsOf(second)];
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared++;
    left.set(pair, count - 1);
  }
  const all = pairs.length + others.length;
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
