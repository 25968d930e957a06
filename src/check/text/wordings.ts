import type { Model, Passage } from '../../model/model.ts';
import { placeOf } from '../../model/place.ts';
import type { Lang } from '../../source/lang.ts';
import type { Span } from '../../source/span.ts';
import { translated } from '../translated.ts';

/** Words of the original that are translated as a whole: a block, or the topic with which it opens. */
export interface Wording {
  readonly kind: 'block' | 'topic';
  readonly lang: Lang;
  /** As compared: white space, width and, in the translation, capitals do not count. */
  readonly original: string;
  readonly translation: string;
  readonly originalPlace: Span;
  readonly place: Span;
}

const known = new WeakMap<Model, readonly Wording[]>();

/** Every wording in every language, in reading order. Tables are no one wording. */
export function wordings(model: Model): readonly Wording[] {
  const before = known.get(model) ?? find(model);
  known.set(model, before);
  return before;
}

function find(model: Model): Wording[] {
  return translated(model).flatMap(({ block: { original }, passage, lang }) => {
    if (original.kind === 'table' || original.text === '' || passage.text === '') return [];
    const ofBlock: Wording = {
      kind: 'block',
      lang,
      original: folded(original.text),
      translation: folded(passage.text).toLowerCase(),
      originalPlace: whole(original),
      place: whole(passage),
    };
    const { topic } = original;
    if (topic === null || passage.topic === null || topic === original.text) return [ofBlock];
    const ofTopic: Wording = {
      kind: 'topic',
      lang,
      original: folded(topic),
      translation: folded(passage.topic).toLowerCase(),
      originalPlace: placeOf(original, 0, topic.length),
      place: placeOf(passage, 0, passage.topic.length),
    };
    return [ofBlock, ofTopic];
  });
}

/** A short text is shown, a long one is named by its id. */
function whole(passage: Passage): Span {
  const isShort = passage.kind === 'heading' || passage.text.length <= 80;
  return isShort || !passage.id ? placeOf(passage, 0, passage.text.length) : passage.id.span;
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Each wording that has the same key as an earlier one and differs from it, with the first such. */
export function contradictions(
  all: readonly Wording[],
  key: (wording: Wording) => string,
  value: (wording: Wording) => string,
): { readonly wording: Wording; readonly first: Wording }[] {
  const firsts = new Map<string, Wording>();
  return all.flatMap((wording) => {
    const name = `${wording.kind} ${wording.lang} ${key(wording)}`;
    const first = firsts.get(name);
    if (!first) firsts.set(name, wording);
    return first && value(first) !== value(wording) ? [{ wording, first }] : [];
  });
}
