import type { Lang, Phrase } from '../source/lang.ts';
import { similarity } from './similarity.ts';

/** What a goal is recognised by: its words in the original and where they stand. */
export interface Recognisable {
  readonly id: string;
  readonly statement: Phrase;
  readonly spans: readonly { readonly lang: Lang; readonly block: string | null; readonly quote: string }[];
}

/** So alike are two wordings of one goal. */
const ALIKE = 0.6;

/**
 * Goals that are gone, and the new ids under which their words survive: the most alike first, each new id taken once.
 * A guess, to be confirmed by a lifecycle entry.
 */
export function successorsOf(
  gone: readonly Recognisable[],
  added: readonly Recognisable[],
  lang: Lang,
): ReadonlyMap<string, string> {
  const candidates = gone.flatMap((old) =>
    added
      .map((now) => ({ old: old.id, now: now.id, score: likeness(old, now, lang) }))
      .filter(({ score }) => score >= ALIKE),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, now } of candidates.sort((a, b) => b.score - a.score)) {
    if (found.has(old) || taken.has(now)) continue;
    found.set(old, now);
    taken.add(now);
  }
  return found;
}

function likeness(old: Recognisable, now: Recognisable, lang: Lang): number {
  const words = (goal: Recognisable): string => goal.statement[lang] ?? '';
  const places = ({ spans }: Recognisable): string =>
    spans
      .filter((span) => span.lang === lang)
      .map(({ block, quote }) => `${block} ${quote}`)
      .join('\n');
  if (words(old) === '' || words(now) === '') return 0;
  // Of two goals with the same words, the one in the same place.
  return similarity(words(old), words(now)) + (places(old) === places(now) ? 1 : 0);
}
