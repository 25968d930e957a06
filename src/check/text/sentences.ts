import type { Lang } from '../../source/lang.ts';

const ENDS: Readonly<Record<Lang, RegExp>> = {
  zh: /[。！？]+|\.(?=[”’）)]*\s*$)/g,
  en: /(?<!\b(?:No|St|Dr|e\.g|i\.e|etc|vol|art))[.!?]+(?=[”’)]*(?:\s|$))/g,
};

/** How many sentences a text has; one that does not end counts as one. */
export function countSentences(text: string, lang: Lang): number {
  return Math.max(1, text.match(ENDS[lang])?.length ?? 0);
}
