/** The numbers before headings: 一、 and （一） in Chinese, 1 and 1.1 in English. */
import type { Lang } from '../../source/lang.ts';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 → 一, 10 → 十, 21 → 二十一; from 100 on digits are easier to read. */
export function hanNumber(number: number): string {
  if (number < 0 || number >= 100) return String(number);
  const tens = Math.floor(number / 10);
  const unit = number % 10 === 0 && tens > 0 ? '' : (DIGITS[number % 10] ?? '');
  if (tens === 0) return unit;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${unit}`;
}

export function chapterNumber(lang: Lang, chapter: number): string {
  return lang === 'zh' ? `${hanNumber(chapter)}、` : String(chapter);
}

export function sectionNumber(lang: Lang, chapter: number, section: number): string {
  return lang === 'zh' ? `（${hanNumber(section)}）` : `${chapter}.${section}`;
}

/** Where a passage stands, from outside its chapter: 一（三）, 1.3. */
export function place(lang: Lang, chapter: number, section: number | null): string {
  if (lang === 'en') return section === null ? String(chapter) : `${chapter}.${section}`;
  return section === null ? hanNumber(chapter) : `${hanNumber(chapter)}${sectionNumber('zh', chapter, section)}`;
}

const OWN_NUMBER =
  /^(?:第[〇零一二三四五六七八九十百\d]+[编篇章节部]|[（(]?[一二三四五六七八九十百]+[）)、.．]|[（(]?\d+(?:\.\d+)*[）)、.．\s]|(?:chapter|part|section)\s+[\divxlc]+\b)/iu;

/** A plan that numbers its own headings is not numbered a second time. */
export function numbersItself(heading: string): boolean {
  return OWN_NUMBER.test(heading.trimStart());
}
