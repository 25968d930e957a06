/** One door to the two language modules. */

import { readEnglish } from './en.ts';
import type { Lang, Quantity, ReadOptions } from './types.ts';
import { readChinese } from './zh.ts';

/**
 * What a text says in figures, by position: values as printed, with unit, comparator, period and
 * spans (UTF-16 offsets in `text`). Never throws; a text without figures gives an empty list.
 */
export function readQuantities(text: string, lang: Lang, options: ReadOptions = {}): Quantity[] {
  return lang === 'zh' ? readChinese(text, options) : readEnglish(text, options);
}
