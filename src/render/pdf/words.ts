import type { Words } from '../../source/lang.ts';

/** The words that the edition itself says, around the plan's text. */
export const WORDS = {
  contents: { zh: '目录', en: 'Contents' },
  editorial: { zh: '〔编〕', en: '[ed.]' },
  missing: { zh: '〔此处尚无中文〕', en: '[Not yet translated]' },
  stale: { zh: '〔译文早于原文，待更新〕', en: '[Translation older than the original; awaiting revision]' },
  draft: { zh: '〔译文草稿，未经审校〕', en: '[Draft translation, not yet reviewed]' },
  annex: { zh: '附：目标一览', en: 'Annex: the goals' },
  annexNote: {
    zh: '本附录由编者据正文整理，不是规划原文的组成部分。',
    en: 'This annex was compiled by the editors from the text; it is no part of the plan.',
  },
  quantified: { zh: '量化目标', en: 'Quantified targets' },
  register: { zh: '目标清单', en: 'Register of goals' },
  goal: { zh: '目标', en: 'Goal' },
  target: { zh: '目标值', en: 'Target' },
  lead: { zh: '牵头单位', en: 'Lead' },
  page: { zh: '页', en: 'Page' },
  id: { zh: '编号', en: 'Id' },
  none: { zh: '未列明', en: 'not stated' },
  colophon: { zh: '关于本版', en: 'About this edition' },
  what: { zh: '性质', en: 'Nature' },
  edition: { zh: '版本', en: 'Version' },
  source: { zh: '来源', en: 'Source' },
  publisher: { zh: '发布', en: 'Published by' },
  publishedOn: { zh: '发布日期', en: 'Published on' },
  index: { zh: '索引号', en: 'Index number' },
  address: { zh: '网址', en: 'Address' },
  file: { zh: '底本', en: 'Text used' },
  editorialNote: {
    zh: '标有〔编〕的标题为编者所加，规划文本原无；附录中标有〔编〕的目标值、牵头单位亦为编者所定。',
    en: 'Headings marked [ed.] were supplied by the editors and are not in the text of the plan; so were the targets and leads marked [ed.] in the annex.',
  },
  goalNote: {
    zh: '正文中细下划线标示目标，点击可至附录。',
    en: 'A thin underline marks a goal in the text; it leads to the annex.',
  },
  punctuationNote: {
    zh: '汉字之间的半角标点以全角字形显示；文字未作改动，复制所得与底本一致。',
    en: 'Half-width punctuation between Chinese characters is shown in full-width form; the text itself, as copied from the page, is unchanged.',
  },
  staleNote: {
    zh: '早于原文的译文、草稿和空缺均已逐段标明。',
    en: 'Translations that are missing, drafts, or older than the original are marked where they stand.',
  },
} as const satisfies Record<string, Words>;

/** Which language prevails, by the original's. */
export const PREVAILS: Readonly<Record<'zh' | 'en', Words>> = {
  zh: { zh: '以中文文本为准。', en: 'The Chinese text prevails.' },
  en: { zh: '以英文文本为准。', en: 'The English text prevails.' },
};
