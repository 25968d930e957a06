import type { Lang, Words } from '../../source/lang.ts';

/** The words that the document itself says, around the plan's text. */
export const WORDS = {
  editorial: { zh: '〔编〕', en: '[ed.]' },
  version: { zh: '版本', en: 'Version' },
  source: { zh: '来源', en: 'Source' },
  publisher: { zh: '发布', en: 'Published by' },
  published: { zh: '发布日期', en: 'Published on' },
  index: { zh: '索引号', en: 'Index number' },
  address: { zh: '网址', en: 'Address' },
  marks: {
    zh: '标有〔编〕的标题、目标值和牵头单位为编者所加或所定，规划文本原无。正文中细下划线标示目标。',
    en: 'Headings, targets and leads marked [ed.] were supplied by the editors and are not in the text of the plan. A thin underline marks a goal in the text.',
  },
  comments: {
    zh: '本文件供传阅、批注；修改不会自动回到规划源文件。',
    en: 'This document is for circulation and comment; changes to it do not find their way back into the plan’s files.',
  },
  annex: { zh: '附：目标一览', en: 'Annex: the goals' },
  annexNote: {
    zh: '本附录由编者据正文整理，不是规划原文的组成部分。点击目标可至正文。',
    en: 'This annex was compiled by the editors from the text; it is no part of the plan. A goal leads to its place in the text.',
  },
  quantified: { zh: '量化目标', en: 'Quantified targets' },
  register: { zh: '目标清单', en: 'Register of goals' },
  goal: { zh: '目标', en: 'Goal' },
  target: { zh: '目标值', en: 'Target' },
  lead: { zh: '牵头单位', en: 'Lead' },
  none: { zh: '未列明', en: 'not stated' },
} as const satisfies Record<string, Words>;

export const colon = (lang: Lang): string => (lang === 'zh' ? '：' : ': ');
