import type { Words } from '../../../source/lang.ts';

/** What each form shows, for those who do not see it. The target itself is the chart's title. */
export const FORM_WORDS = {
  share: {
    zh: '横条表示总体，从0到100%，圆点为目标值。',
    en: 'The bar is the whole, from 0 to 100%; the mark on it is the target.',
  },
  level: {
    zh: '横线从0起按比例画出，圆点为目标值。',
    en: 'The line begins at 0 and is true to scale; the mark on it is the target.',
  },
  slope: {
    zh: '斜线表示按这一年均速度逐年变化，起点水平不详（虚线），只在期末衡量。',
    en: 'The slope is what this yearly average comes to; where it starts is not known (dashed), and only its end is judged.',
  },
  columns: {
    zh: '每年一柱，横线为每年都要达到的目标值。',
    en: 'One column a year; the line across each is what every year must reach.',
  },
  total: {
    zh: '横条表示整个时期的累计，圆点为目标值。',
    en: 'The bar is the sum over the whole period; the mark on it is the target.',
  },
} as const satisfies Record<string, Words>;

export type Form = keyof typeof FORM_WORDS;

export const STRICT_WORDS: Words = {
  zh: '空心圆表示恰为此数不算达到。',
  en: 'The mark is hollow: the figure itself does not meet the target.',
};

export const NO_DATA_WORDS: Words = {
  zh: '实际进展暂无数据。',
  en: 'There is no data on what has been reached.',
};
