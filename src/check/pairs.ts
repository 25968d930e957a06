import type { Model, Passage } from '../model/model.ts';
import { isPlaceholder } from '../model/translation.ts';
import { originals, passagesOf, translations } from './facts.ts';

/** A block of the original with one of its translations. */
export interface Pair {
  readonly original: Passage;
  readonly translation: Passage;
}

export function pairs(model: Model): readonly Pair[] {
  const byId = new Map(passagesOf(originals(model)).map((passage) => [passage.id?.value, passage]));
  return passagesOf(translations(model)).flatMap((translation) => {
    const original = translation.id && byId.get(translation.id.value);
    return original && !isPlaceholder(translation) ? [{ original, translation }] : [];
  });
}

export function goalsOf({ marks }: Passage): ReadonlySet<string> {
  return new Set(marks.map(({ goal }) => goal));
}
